import type { VNode } from 'preact';
import type { Named } from '../api/answers.js';
import { useReading } from '../api/service.js';
import { ObjectiveField } from '../parts/objective-field.js';
import { SelectField } from '../parts/select-field.js';
import { LimitFields } from '../plan/limit-fields.js';
import type { GroupState } from '../state/group-state.js';
import { cohortObjectives } from '../state/known-values.js';
import { useWords } from '../words/use-words.js';

interface GroupOptionsProps {
  readonly state: GroupState;
  readonly change: (next: GroupState) => void;
}

/** What counts most, whether hours and courses are wanted, whom the group is, and the limits. */
export function GroupOptions({ state, change }: GroupOptionsProps): VNode {
  const { say, name } = useWords();
  const { data } = useReading<{ readonly items: readonly Named[] }>('/v1/target-groups?pageSize=100');
  return (
    <>
      <ObjectiveField of={cohortObjectives} value={state.objective} onChoose={(objective) => change({ ...state, objective })} />
      <label class="choice">
        <input
          type="checkbox"
          checked={state.planned}
          onChange={({ currentTarget }) => change({ ...state, planned: currentTarget.checked })}
        />
        {say('groupPlan')}
      </label>
      <SelectField
        id="target-group"
        label={say('targetGroup')}
        none={say('targetGroupNone')}
        value={state.targetGroup}
        options={(data?.items ?? []).map((one) => [one.id, name(one)] as const)}
        onChoose={(targetGroup) => change({ ...state, targetGroup })}
      />
      <LimitFields limits={state.limits} change={(limits) => change({ ...state, limits })} />
    </>
  );
}
