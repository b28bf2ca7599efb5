import Combobox from '@github/combobox-nav';
import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Suggestion } from '../api/answers.js';
import { useSuggestions } from '../api/suggestions.js';
import { useWords } from '../words/use-words.js';

interface ComboboxProps {
  readonly label: string;
  readonly hint: string;
  /** what may be chosen: kinds of the catalogue */
  readonly of: readonly Suggestion['kind'][];
  readonly onPick: (id: string) => void;
}

/** A field with suggestions below it, by mouse, by keyboard and read aloud (ARIA combobox). */
export function SearchField({ label, hint, of, onPick }: ComboboxProps): VNode {
  const { say, name } = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const { suggestions, settled } = useSuggestions(text, of);
  const shown = open && text.trim() !== '';
  const pick = (picked: string): void => {
    setText('');
    setOpen(false);
    onPick(picked);
    input.current?.focus();
  };

  useEffect(() => {
    if (!shown || suggestions.length === 0 || input.current === null || list.current === null) return undefined;
    const navigation = new Combobox(input.current, list.current, { firstOptionSelectionMode: 'active', tabInsertsSuggestions: false });
    navigation.start();
    return () => navigation.destroy();
  }, [shown, suggestions]);
  useEffect(() => {
    const { current } = list;
    const committed = (event: Event): void => {
      const picked = (event.target as HTMLElement).dataset['id'];
      if (picked !== undefined) pick(picked);
    };
    current?.addEventListener('combobox-commit', committed);
    return () => current?.removeEventListener('combobox-commit', committed);
  });

  return (
    <div class="field combobox">
      <label class="label" for={id}>
        {label}
      </label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        ref={input}
        id={id}
        class="utrecht-textbox utrecht-textbox--html-input"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-describedby={`${id}-hint`}
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setOpen(false);
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <ul
        ref={list}
        id={`${id}-list`}
        class="options"
        role="listbox"
        aria-label={say('suggestions')}
        hidden={!shown || suggestions.length === 0}
        // the field keeps the focus while an option is clicked
        onMouseDown={(event) => event.preventDefault()}
      >
        {suggestions.map((one, at) => (
          <li key={one.id} id={`${id}-${at}`} role="option" aria-selected="false" data-id={one.id}>
            <span>{name(one)}</span>
            {one.matched.text !== name(one) && <span class="matched">{say('alsoCalled', { text: one.matched.text })}</span>}
          </li>
        ))}
      </ul>
      <p class="unseen" role="status">
        {shown && settled && (suggestions.length === 0 ? '' : say('suggested', { count: suggestions.length }))}
      </p>
      {shown && settled && suggestions.length === 0 && text.trim().length > 2 && (
        <p class="hint" role="status">
          {say('nothingCalled', { text: text.trim() })}
        </p>
      )}
    </div>
  );
}
