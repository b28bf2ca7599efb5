import type { VNode } from 'preact';
import type { Suggestion } from '../api/answers.js';
import { useNameOf } from '../api/names.js';
import { Button } from '../parts/button.js';
import { SearchField } from '../parts/combobox.js';
import { grades } from '../state/known-values.js';
import { withHeld, type HeldList, type PlanState } from '../state/plan-state.js';
import type { Word } from '../words/words.js';
import { useWords } from '../words/use-words.js';

const kinds: Readonly<Record<Exclude<HeldList, 'criteria'>, Suggestion['kind']>> = {
  functions: 'function',
  competences: 'competence',
  workProcesses: 'work-process',
  courses: 'course',
};
interface HeldFieldProps {
  readonly list: Exclude<HeldList, 'criteria'>;
  readonly state: PlanState;
  readonly change: (next: PlanState) => void;
}

/** One list of a profile: what is in it, how sure each is, and a field to add to it. */
export function HeldField({ list, state, change }: HeldFieldProps): VNode {
  const { say } = useWords();
  const held = state[list];
  const nameOf = useNameOf(held.map(({ id }) => id));
  const add = (id: string): void => {
    if (!held.some((one) => one.id === id)) change(withHeld(state, list, [...held, { id, evidence: 'claimed' }]));
  };
  return (
    <div class="held-field">
      <SearchField label={say(list)} hint={say(`${list}Hint` as Word)} of={[kinds[list]]} onPick={add} />
      {held.length > 0 && (
        <ul class="held" aria-label={say(list)}>
          {held.map(({ id, evidence }) => (
            <li key={id} class="chip">
              <span class="chip-name">{nameOf(id)}</span>
              <select
                class="utrecht-select utrecht-select--html-select small"
                aria-label={say('evidenceOf', { name: nameOf(id) })}
                value={evidence}
                onChange={({ currentTarget }) => {
                  const grade = grades.find((one) => one === currentTarget.value) ?? 'claimed';
                  change(
                    withHeld(
                      state,
                      list,
                      held.map((one) => (one.id === id ? { id, evidence: grade } : one)),
                    ),
                  );
                }}
              >
                {grades.map((grade) => (
                  <option key={grade} value={grade}>
                    {say(`grade${grade}`)}
                  </option>
                ))}
              </select>
              <Button
                look="subtle"
                label={say('remove', { name: nameOf(id) })}
                onClick={() =>
                  change(
                    withHeld(
                      state,
                      list,
                      held.filter((one) => one.id !== id),
                    ),
                  )
                }
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
