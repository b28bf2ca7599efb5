/** Functions with what they require by weight, and the steps between them. */
export interface Network {
  readonly functions: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly steps: readonly (readonly [from: string, to: string])[];
}

/** The same numbers at every run: Mulberry32, of which only that matters here. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Pairs of start and goal of which the goal can be reached within so many steps, chosen by chance, the same at every run. */
export function pairsWithin({ functions, steps }: Network, most: number, count: number): [start: string, goal: string][] {
  const next = new Map<string, string[]>();
  for (const [from, to] of steps) next.set(from, [...(next.get(from) ?? []), to]);
  const ids = Object.keys(functions).sort();
  const random = numbers(20261122);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const pairs: [string, string][] = [];
  // a small catalogue may have few
  for (let tried = 0; tried < 50 * count && pairs.length < count; tried += 1) {
    const start = pick(ids);
    const reached = new Set([start]);
    let ring = [start];
    for (let step = 0; step < most; step += 1) {
      ring = [...new Set(ring.flatMap((id) => next.get(id) ?? []))].filter((id) => !reached.has(id));
      ring.forEach((id) => reached.add(id));
    }
    reached.delete(start);
    if (reached.size > 0) pairs.push([start, pick([...reached].sort())]);
  }
  return pairs;
}
