import type { VNode } from 'preact';

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** not shown while typed, and not kept by the browser */
  readonly secret?: boolean;
  readonly onInput: (value: string) => void;
}

export function TextField({ id, label, value, secret = false, onInput }: TextFieldProps): VNode {
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="utrecht-textbox utrecht-textbox--html-input"
        {...({ type: secret ? 'password' : 'text' } as { readonly type: 'text' })}
        autocomplete="off"
        spellcheck={false}
        maxLength={secret ? 4096 : 100}
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </div>
  );
}
