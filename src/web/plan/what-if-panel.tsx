import type { VNode } from 'preact';
import type { WhatIfAnswer } from '../api/answers.js';
import { useNameOf } from '../api/names.js';
import { whatIfOf } from '../api/request.js';
import { useAnswer } from '../api/service.js';
import { Button } from '../parts/button.js';
import { ProblemNotice } from '../parts/problem.js';
import type { PlanState } from '../state/plan-state.js';
import { useWords } from '../words/use-words.js';

interface WhatIfPanelProps {
  readonly state: PlanState;
  readonly change: (next: PlanState) => void;
}

/** The same search with something more recognised, beside the search as it is. */
export function WhatIfPanel({ state, change }: WhatIfPanelProps): VNode | null {
  const { say, language } = useWords();
  const nameOf = useNameOf(state.adding);
  const { data, error } = useAnswer<WhatIfAnswer>('/v1/what-ifs', whatIfOf(state));
  if (state.adding.length === 0) return null;
  const added = state.adding.map((id) => nameOf(id));
  return (
    <section class="panel what-if" aria-labelledby="what-if">
      <h2 id="what-if" class="nl-heading nl-heading--level-2">
        {say('whatIfTitle', { names: added.join(', ') })}
      </h2>
      {error !== null && <ProblemNotice error={error} />}
      {error === null && data !== undefined && (
        <>
          <p role="status">{data.changes.wording[language]}</p>
          <Comparison changes={data.changes} />
        </>
      )}
      <Button onClick={() => change({ ...state, adding: [] })}>{say('whatIfClear')}</Button>
    </section>
  );
}

function Comparison({ changes: { before, after } }: Pick<WhatIfAnswer, 'changes'>): VNode {
  const { say, name, percent, hours } = useWords();
  const sides = [before, after];
  const rows = [
    [say('alternative'), ...sides.map(({ functions }) => functions.map(name).join(' → ') || say('none'))],
    [say('weakest'), ...sides.map(({ weakest }) => percent(weakest))],
    [say('proven'), ...sides.map(({ weakestProven }) => percent(weakestProven))],
    [say('hours'), ...sides.map(({ load }) => (load === null ? say('unknown') : hours(load)))],
  ];
  return (
    <div class="scroll">
      <table class="utrecht-table utrecht-table--html-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{say('before')}</th>
            <th scope="col">{say('after')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, now, then]) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              <td>{now}</td>
              <td>{then}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
