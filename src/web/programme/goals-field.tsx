import type { VNode } from 'preact';
import { useNameOf } from '../api/names.js';
import { Button } from '../parts/button.js';
import { SearchField } from '../parts/combobox.js';
import { mostGoals } from '../state/group-state.js';
import { useWords } from '../words/use-words.js';

interface GoalsFieldProps {
  readonly goals: readonly string[];
  readonly change: (goals: readonly string[]) => void;
}

/** Where the group could go: one function, or some to compare. */
export function GoalsField({ goals, change }: GoalsFieldProps): VNode {
  const { say } = useWords();
  const nameOf = useNameOf(goals);
  return (
    <div class="held-field">
      <SearchField
        label={say('groupGoals')}
        hint={say('groupGoalsHint', { most: mostGoals })}
        of={['function']}
        onPick={(id) => {
          if (!goals.includes(id) && goals.length < mostGoals) change([...goals, id]);
        }}
      />
      {goals.length > 0 && (
        <ul class="held" aria-label={say('groupGoals')}>
          {goals.map((id) => (
            <li key={id} class="chip">
              <span class="chip-name">{nameOf(id)}</span>
              <Button look="subtle" label={say('remove', { name: nameOf(id) })} onClick={() => change(goals.filter((one) => one !== id))}>
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
