import { PadwijzerError } from '../../src/errors.js';
import { now } from './measure.js';

/** Times of work that may take too long: nothing is asked twice that was given up, and nothing more once the budget is spent. */
export interface Bounded {
  /** milliseconds, of the fastest round, by the number of the case; what was given up counts as the time it was given */
  readonly values: Map<number, number>;
  readonly givenUp: number;
  readonly tooWide: number;
  readonly note: string | undefined;
}

export interface Bounds {
  readonly rounds: number;
  /** milliseconds for one */
  readonly limit: number;
  /** milliseconds for all */
  readonly budget: number;
}

/** What has no answer within the time or the memory there is. */
const spent = ['graph-timeout', 'graph-memory'];

type Work<T> = (one: T, at: number, limit: number) => unknown;

/** The first two are run once more before, to warm up, which the budget does not pay. At least one is asked. */
export async function bounded<T>(cases: readonly T[], { rounds, limit, budget }: Bounds, work: Work<T>): Promise<Bounded> {
  const values = new Map<number, number>();
  const out = new Set<number>();
  let [givenUp, tooLarge, tooWide] = [0, 0, 0];
  let began = now();
  for (let round = -1; round < rounds; round += 1) {
    if (round === 0) began = now();
    for (const [at, one] of cases.entries()) {
      if (out.has(at) || (round < 0 ? at > 1 : values.size > 0 && now() - began > budget)) continue;
      const start = now();
      try {
        await work(one, at, limit);
      } catch (error) {
        const code = error instanceof PadwijzerError ? error.code : '';
        if (!spent.includes(code) && code !== 'search-too-wide') throw error;
        out.add(at);
        if (spent.includes(code)) values.set(at, limit);
        if (code === 'graph-timeout') givenUp += 1;
        else if (code === 'graph-memory') tooLarge += 1;
        else tooWide += 1;
        continue;
      }
      if (round >= 0) values.set(at, Math.min(values.get(at) ?? Infinity, now() - start));
    }
  }
  const asked = values.size + tooWide;
  const notes = [
    givenUp > 0 && `${givenUp} given up after ${limit / 1_000} s, and counted as that`,
    tooLarge > 0 && `${tooLarge} needed more memory than the server gives, and counted as ${limit / 1_000} s`,
    tooWide > 0 && `${tooWide} refused: too many paths to weigh each`,
    asked < cases.length && `${asked} of ${cases.length} asked: the ${budget / 1_000} s for this were spent`,
  ].filter((one) => one !== false);
  return { values, givenUp, tooWide, note: notes.length === 0 ? undefined : notes.join('; ') };
}
