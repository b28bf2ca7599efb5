import { billionths } from '../paths/billionths.js';

/** One that was chosen, and those it stands for: passed over because they resemble it. */
export interface Chosen<T> {
  readonly one: T;
  /** 0-based place in the order given */
  readonly place: number;
  readonly similar: readonly { readonly one: T; readonly place: number; readonly similarity: number }[];
}

/**
 * Maximal marginal relevance (Carbonell and Goldstein 1998) over a list in order of relevance: each time the one with the largest
 * (1 - variety) x relevance - variety x the largest similarity to what was chosen before. Relevance is 1 - place / size, since an order
 * by several keys has ranks and no distances. The first is always the first; with variety 0 the order stays as it is.
 */
export function choose<T>(all: readonly T[], limit: number, variety: number, similarity: (a: T, b: T) => number): Chosen<T>[] {
  const size = all.length;
  const at = (place: number): T => all[place] as T;
  const chosen: number[] = [];
  const open = new Set(Array.from({ length: size }, (_, place) => place));
  const nearest = new Map<number, { of: number; similarity: number }>();
  const passedOver = new Map<number, { of: number; similarity: number }>();
  const score = (place: number): number => billionths((1 - variety) * (1 - place / size) - variety * (nearest.get(place)?.similarity ?? 0));
  while (chosen.length < limit && open.size > 0) {
    let [best, bestScore] = [-1, -Infinity];
    // in order, so that of equal scores the better place is taken
    for (const place of open) {
      const own = score(place);
      if (own > bestScore) [best, bestScore] = [place, own];
    }
    open.delete(best);
    chosen.push(best);
    for (const place of open) {
      const near = nearest.get(place);
      // a better place and yet not taken: what it resembled most is why
      if (place < best && near !== undefined && !passedOver.has(place)) passedOver.set(place, near);
      const own = similarity(at(place), at(best));
      if (own > (near?.similarity ?? 0)) nearest.set(place, { of: best, similarity: own });
    }
  }
  return chosen.map((place) => ({
    one: at(place),
    place,
    similar: [...passedOver]
      .filter(([other, { of }]) => of === place && open.has(other))
      .map(([other, near]) => ({ one: at(other), place: other, similarity: near.similarity }))
      .sort((a, b) => a.place - b.place),
  }));
}
