import type { VNode } from 'preact';
import type { Answer, Relaxation } from '../api/answers.js';
import { Button } from '../parts/button.js';
import { withLimit, type PlanState } from '../state/plan-state.js';
import { useWords } from '../words/use-words.js';

interface NoPathProps {
  readonly answer: Answer;
  readonly state: PlanState;
  readonly change: (next: PlanState) => void;
}

/** No path: the smallest change of one limit that gives one, as a button that makes it. */
export function NoPath({ answer, state, change }: NoPathProps): VNode {
  const { say, language, name } = useWords();
  const relaxations = answer.relaxations ?? [];
  const relax = ({ constraint, to }: Relaxation): void => change({ ...state, limits: withLimit(state.limits, constraint, to), chosen: 0 });
  return (
    <div class="utrecht-alert utrecht-alert--warning" role="status">
      <div class="utrecht-alert__content">
        <h3 class="nl-heading nl-heading--level-3">{say('noPathTitle')}</h3>
        {relaxations.length > 0 && <p>{say('relaxLead')}</p>}
        {answer.noPath === 'no-single-change' && <p>{say('noSingle')}</p>}
        {answer.noPath === 'not-connected' && <p>{say('notConnected')}</p>}
        <ul class="plain">
          {relaxations.map((one) => (
            <li key={`${one.constraint} ${JSON.stringify(one.to)}`}>
              <Button onClick={() => relax(one)}>{one.wording[language]}</Button> {one.path.functions.map(name).join(' → ')}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
