import type { VNode } from 'preact';

interface SelectFieldProps {
  readonly id: string;
  readonly label: string;
  /** of the choice of none; absent: one must be chosen */
  readonly none?: string;
  readonly value: string | null;
  readonly options: readonly (readonly [value: string, word: string])[];
  readonly onChoose: (value: string | null) => void;
}

/** One of a list, with its label. */
export function SelectField({ id, label, none, value, options, onChoose }: SelectFieldProps): VNode {
  // a link may name what is not in the list: it stays chosen, and is seen
  const all = value === null || options.some(([one]) => one === value) ? options : [...options, [value, value] as const];
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="utrecht-select utrecht-select--html-select"
        value={value ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value === '' ? null : currentTarget.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {all.map(([one, word]) => (
          <option key={one} value={one}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}
