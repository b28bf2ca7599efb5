import type { VNode } from 'preact';
import type { CohortSummary } from '../api/answers.js';
import { Button } from '../parts/button.js';
import { withLimit, type Limits } from '../state/plan-state.js';
import { useWords } from '../words/use-words.js';

interface WithoutPathProps {
  readonly summary: CohortSummary;
  readonly limits: Limits;
  /** the same group again, within these limits */
  readonly onAgain: (limits: Limits) => void;
}
/** Names that are shown. */
const mostNamed = 30;

/** Who has no path, and the one limit that, loosened, helps most of them: as a button that asks again with it. */
export function WithoutPath({ summary: { noPath }, limits, onAgain }: WithoutPathProps): VNode | null {
  const { say, language } = useWords();
  if (noPath.count === 0) return null;
  const { best, candidates } = noPath;
  const names = candidates.slice(0, mostNamed).map(({ index, reference }) => reference ?? say('groupNameless', { n: index + 1 }));
  if (noPath.count > mostNamed) names.push(say('andMore', { count: noPath.count - mostNamed }));
  return (
    <section class="panel" aria-labelledby="without-path">
      <h2 id="without-path" class="nl-heading nl-heading--level-2">
        {say('groupNoPath', { count: noPath.count })}
      </h2>
      <p>{names.join(', ')}</p>
      {best === null && <p>{say('groupNothingHelps')}</p>}
      {best !== null && (
        <>
          <p>
            {best.wording[language]} {say('groupHelps', { n: best.helps, of: noPath.count })}
          </p>
          <Button onClick={() => onAgain(withLimit(limits, best.constraint, best.to))}>{say('groupAgainWith')}</Button>
        </>
      )}
    </section>
  );
}
