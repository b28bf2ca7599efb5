import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Named } from '../api/answers.js';
import { useReading } from '../api/service.js';
import { Button } from '../parts/button.js';
import { SelectField } from '../parts/select-field.js';
import { filtersOf, labels, withLabel, type ExploreFilter, type ExploreState } from '../state/explore-state.js';
import { useWords } from '../words/use-words.js';

interface SearchPanelProps {
  readonly state: ExploreState;
  readonly change: (next: ExploreState, how?: 'push' | 'replace') => void;
}
/** Milliseconds without a key. */
const pause = 250;
const levels = ['1', '2', '3', '4', '5', '6', '7', '8'];

/** Words, what kind of node, and the filters that kind has. */
export function SearchPanel({ state, change }: SearchPanelProps): VNode {
  const { say, name } = useWords();
  const [text, setText] = useState(state.q);
  useEffect(() => setText(state.q), [state.q]);
  useEffect(() => {
    const q = text.trim();
    if (q === state.q) return undefined;
    // while somebody types, it is one search: one step back undoes it
    const timer = setTimeout(() => change({ ...state, q, node: null }, state.q === '' ? 'push' : 'replace'), pause);
    return () => clearTimeout(timer);
    // a kind or filter that was chosen meanwhile goes along
  }, [text, state]);
  const branches = useReading<{ readonly items: readonly Named[] }>('/v1/branches?pageSize=100');
  const sources = useReading<{ readonly items: readonly Named[] }>('/v1/sources?pageSize=100');
  const named = (items: readonly Named[] | undefined) => (items ?? []).map((one) => [one.id, name(one)] as const);
  const options: Readonly<Record<ExploreFilter, readonly (readonly [string, string])[]>> = {
    branch: named(branches.data?.items),
    level: levels.map((level) => [level, level] as const),
    source: named(sources.data?.items),
  };
  const has = filtersOf(state.label);
  return (
    <div role="search">
      <div class="field">
        <label class="label" for="explore-q">
          {say('exploreWords')}
        </label>
        <p class="hint" id="explore-q-hint">
          {say('exploreWordsHint')}
        </p>
        <input
          id="explore-q"
          class="utrecht-textbox utrecht-textbox--html-input"
          type="search"
          aria-describedby="explore-q-hint"
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      <SelectField
        id="explore-label"
        label={say('exploreLabel')}
        none={say('exploreAll')}
        value={state.label}
        options={labels.map((label) => [label, say(`label-${label}`)] as const)}
        onChoose={(value) => change(withLabel(state, labels.find((label) => label === value) ?? null))}
      />
      {has.map((filter) => (
        <SelectField
          key={filter}
          id={`explore-${filter}`}
          label={say(`explore-${filter}`)}
          none={say('exploreAll')}
          value={state[filter]}
          options={options[filter]}
          onChoose={(value) => change({ ...state, [filter]: value, node: null })}
        />
      ))}
      {(state.q !== '' || state.label !== null) && (
        <p>
          <Button onClick={() => change({ ...withLabel(state, null), q: '' })}>{say('exploreClear')}</Button>
        </p>
      )}
    </div>
  );
}
