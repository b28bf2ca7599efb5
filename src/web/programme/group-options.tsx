import type { VNode } from 'preact';
import type { Named } from '../api/answers.js';
import { useReading } from '../api/service.js';
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
      <fieldset class="choices-of">
        <legend class="label">{say('objective')}</legend>
        {cohortObjectives.map((objective) => (
          <label key={objective} class="choice">
            <input
              class="utrecht-radio-button utrecht-radio-button--html-input"
              type="radio"
              name="objective"
              checked={state.objective === objective}
              onChange={() => change({ ...state, objective })}
            />
            {say(`objective-${objective}`)}
          </label>
        ))}
      </fieldset>
      <label class="choice">
        <input
          type="checkbox"
          checked={state.planned}
          onChange={({ currentTarget }) => change({ ...state, planned: currentTarget.checked })}
        />
        {say('groupPlan')}
      </label>
      <div class="field">
        <label class="label" for="target-group">
          {say('targetGroup')}
        </label>
        <select
          id="target-group"
          class="utrecht-select utrecht-select--html-select"
          value={state.targetGroup ?? ''}
          onChange={({ currentTarget: { value } }) => change({ ...state, targetGroup: value === '' ? null : value })}
        >
          <option value="">{say('targetGroupNone')}</option>
          {(data?.items ?? []).map((one) => (
            <option key={one.id} value={one.id}>
              {name(one)}
            </option>
          ))}
        </select>
      </div>
      <LimitFields limits={state.limits} change={(limits) => change({ ...state, limits })} />
    </>
  );
}
