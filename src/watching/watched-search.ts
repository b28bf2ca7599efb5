import type { Answer } from '../paths/answer.js';
import type { RunOptions } from '../graph/graph-engine.js';
import { inSpan } from './in-span.js';
import type { Watching } from './watching.js';

/** As much of a search as is told of it. */
interface Asked {
  readonly objective: string;
  readonly constraints: { readonly maxSteps: number };
}

/** The same search, its time told by road and objective. */
export const watchedSearch =
  <S extends Asked>({ metrics, tracer }: Watching, search: (asked: S, options?: RunOptions) => Promise<Answer>) =>
  (asked: S, options?: RunOptions): Promise<Answer> => {
    const { objective, constraints } = asked;
    const attributes = { 'padwijzer.objective': objective, 'padwijzer.max_steps': constraints.maxSteps };
    return inSpan(tracer, 'path search', { attributes }, async (span) => {
      const began = performance.now();
      const tell = (road: string, outcome: string): void => {
        metrics.searched(road, objective, outcome, (performance.now() - began) / 1_000);
        span.setAttributes({ 'padwijzer.road': road, 'padwijzer.outcome': outcome });
      };
      try {
        const answer = await search(asked, options);
        tell(answer.computedBy, answer.outcome);
        return answer;
      } catch (error) {
        tell('none', 'failed');
        throw error;
      }
    });
  };
