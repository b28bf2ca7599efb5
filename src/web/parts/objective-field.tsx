import type { VNode } from 'preact';
import type { Objective } from '../../paths/search.js';
import { useWords } from '../words/use-words.js';

interface ObjectiveFieldProps<T extends Objective> {
  readonly of: readonly T[];
  readonly value: T;
  readonly onChoose: (objective: T) => void;
}

/** What counts most. */
export function ObjectiveField<T extends Objective>({ of, value, onChoose }: ObjectiveFieldProps<T>): VNode {
  const { say } = useWords();
  return (
    <fieldset class="choices-of">
      <legend class="label">{say('objective')}</legend>
      {of.map((objective) => (
        <label key={objective} class="choice">
          <input
            class="utrecht-radio-button utrecht-radio-button--html-input"
            type="radio"
            name="objective"
            checked={value === objective}
            onChange={() => onChoose(objective)}
          />
          {say(`objective-${objective}`)}
        </label>
      ))}
    </fieldset>
  );
}
