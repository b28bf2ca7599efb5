import type { StepGiven } from './build-map.js';
import { byText, type Basis } from './model.js';

export interface Cut {
  /** functions drawn: those given, then what is around them, nearest by the best step */
  readonly ids: readonly string[];
  /** functions one step away that are not */
  readonly left: number;
}

const rank: Readonly<Record<Basis, number>> = { documented: 0, specialisation: 1, ladder: 2, derived: 3 };

/** Stated before derived, then the larger overlap, then ids. */
export const bestFirst = (a: StepGiven, b: StepGiven): number =>
  rank[a.basis] - rank[b.basis] || (b.overlap ?? 0) - (a.overlap ?? 0) || byText(a.from, b.from) || byText(a.to, b.to);

/**
 * The functions given and the best few steps around each, at most so many in all: in turn each of them brings its next best, so that
 * none takes the room of the others.
 */
export function neighbourhood(given: readonly string[], steps: readonly StepGiven[], most: number): Cut {
  const middle = [...new Set(given)];
  const chosen = new Set(middle);
  const around = new Map(middle.map((id): [string, string[]] => [id, []]));
  for (const { from, to } of [...steps].sort(bestFirst)) {
    around.get(from)?.push(to);
    around.get(to)?.push(from);
  }
  const near = new Set([...around.values()].flat().filter((id) => !chosen.has(id)));
  const queues = [...around.values()].map((ids) => [...new Set(ids)].filter((id) => near.has(id)));
  for (let some = true; some && chosen.size < most;) {
    some = false;
    for (const queue of queues) {
      const next = queue.find((id) => !chosen.has(id));
      if (next === undefined || chosen.size >= most) continue;
      chosen.add(next);
      some = true;
    }
  }
  return { ids: [...chosen], left: [...near].filter((id) => !chosen.has(id)).length };
}

/** What is drawn between them: everything stated, and derived steps at the functions given; the rest would hide these. */
export function stepsToDraw(given: readonly string[], between: readonly StepGiven[]): StepGiven[] {
  const middle = new Set(given);
  return between.filter(({ from, to, basis }) => basis !== 'derived' || middle.has(from) || middle.has(to));
}
