import type { VNode } from 'preact';
import levels from '../../../seeds/levels.json' with { type: 'json' };
import { useWords } from '../words/use-words.js';
import type { PlanState } from '../state/plan-state.js';
import { SelectField } from '../parts/select-field.js';
import { HeldField } from './held-field.js';
import { PassportField } from './passport-field.js';
import { StoredCandidate } from './stored-candidate.js';

interface WhoProps {
  readonly state: PlanState;
  readonly change: (next: PlanState) => void;
}

/** Step 1: what somebody brings along. */
export function Who({ state, change }: WhoProps): VNode {
  const { say } = useWords();
  return (
    <section class="panel" aria-labelledby="who">
      <h2 id="who" class="nl-heading nl-heading--level-2">
        {say('stepWho')}
      </h2>
      {state.candidate === null && (
        <>
          <HeldField list="functions" state={state} change={change} />
          <LevelField state={state} change={change} />
          <HeldField list="competences" state={state} change={change} />
          <details open={state.workProcesses.length + state.courses.length > 0}>
            <summary>{say('more')}</summary>
            <HeldField list="courses" state={state} change={change} />
            <HeldField list="workProcesses" state={state} change={change} />
            <PassportField state={state} change={change} />
          </details>
        </>
      )}
      <StoredCandidate state={state} change={change} />
    </section>
  );
}

function LevelField({ state, change }: WhoProps): VNode {
  const { say, name } = useWords();
  return (
    <SelectField
      id="level"
      label={say('level')}
      none={say('levelNone')}
      value={state.level}
      options={levels.diplomas.map((level) => [level.id, name(level)] as const)}
      onChoose={(level) => change({ ...state, level, chosen: 0 })}
    />
  );
}
