import type { VNode } from 'preact';
import type { Recommendation, Recommendations } from '../api/answers.js';
import { nearbyOf } from '../api/request.js';
import { useAnswer } from '../api/service.js';
import { ShareBar } from '../parts/bar.js';
import { Button } from '../parts/button.js';
import { ProblemNotice } from '../parts/problem.js';
import type { PlanState } from '../state/plan-state.js';
import { useWords } from '../words/use-words.js';

interface NearProps {
  readonly state: PlanState;
  readonly change: (next: PlanState) => void;
}

/** For who has no goal yet: the best functions within reach, each with a reason. */
export function Near({ state, change }: NearProps): VNode | null {
  const { say } = useWords();
  const { data, error, refetch } = useAnswer<Recommendations>('/v1/recommendations', nearbyOf(state));
  if (error !== null) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return null;
  return (
    <>
      <h3 class="nl-heading nl-heading--level-3">{say('nearTitle')}</h3>
      <p>{data.items.length === 0 ? say('nearNone') : say('nearOf', { count: data.reachable })}</p>
      <ol class="cards">
        {data.items.map((one) => (
          <li key={one.function.id}>
            <NearCard of={one} onPick={() => change({ ...state, to: one.function.id, near: false, adding: [], chosen: 0 })} />
          </li>
        ))}
      </ol>
    </>
  );
}

function NearCard({
  of: { function: goal, weakest, reason },
  onPick,
}: {
  readonly of: Recommendation;
  readonly onPick: () => void;
}): VNode {
  const { say, name, language } = useWords();
  return (
    <article class="card near">
      <h4 class="nl-heading nl-heading--level-4">{name(goal)}</h4>
      <ShareBar share={weakest} />
      <p>{reason[language]}</p>
      <Button label={say('nearPick', { name: name(goal) })} onClick={onPick}>
        {say('goal')}
      </Button>
    </article>
  );
}
