import type { VNode } from 'preact';
import { useNameOf } from '../api/names.js';
import { Button } from '../parts/button.js';
import { SearchField } from '../parts/combobox.js';
import { ObjectiveField } from '../parts/objective-field.js';
import { objectives } from '../state/known-values.js';
import type { PlanState } from '../state/plan-state.js';
import { useWords } from '../words/use-words.js';
import { LimitFields } from './limit-fields.js';

interface WhereProps {
  readonly state: PlanState;
  readonly change: (next: PlanState) => void;
}

/** Step 2: the goal, or none yet; what counts most; the limits. */
export function Where({ state, change }: WhereProps): VNode {
  const { say } = useWords();
  const nameOf = useNameOf(state.to === null ? [] : [state.to]);
  const goalName = state.to === null ? '' : nameOf(state.to);
  return (
    <section class="panel" aria-labelledby="where">
      <h2 id="where" class="nl-heading nl-heading--level-2">
        {say('stepWhere')}
      </h2>
      <SearchField
        label={say('goal')}
        hint={say('goalHint')}
        of={['function']}
        onPick={(to) => change({ ...state, to, near: false, adding: [], chosen: 0 })}
      />
      {state.to !== null && (
        <p class="chip">
          <span class="chip-name">{say('goalPicked', { name: goalName })}</span>
          <Button
            look="subtle"
            label={say('remove', { name: goalName })}
            onClick={() => change({ ...state, to: null, adding: [], chosen: 0 })}
          >
            ×
          </Button>
        </p>
      )}
      <p>
        <Button pressed={state.near} onClick={() => change({ ...state, near: !state.near, to: null, adding: [], chosen: 0 })}>
          {say('goalNear')}
        </Button>
      </p>
      <ObjectiveField of={objectives} value={state.objective} onChoose={(objective) => change({ ...state, objective, chosen: 0 })} />
      <LimitFields limits={state.limits} change={(limits) => change({ ...state, limits, chosen: 0 })} />
    </section>
  );
}
