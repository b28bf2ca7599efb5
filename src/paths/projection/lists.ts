import type { Lists, Weighted } from './network.js';

export function packed(lists: readonly (readonly number[])[]): Lists {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, at) => (start[at + 1] = (start[at] as number) + list.length));
  const items = new Int32Array(start[lists.length] as number);
  lists.forEach((list, at) => items.set(list, start[at]));
  return { start, items };
}

/** Multiples of this add up without rounding, whatever the order. */
const grain = 1_024;
const onGrain = (weights: Float64Array): boolean => weights.every((weight) => Number.isInteger(weight * grain));

export function packedWeights(lists: readonly (readonly number[])[], weightsOf: readonly (readonly number[])[]): Weighted {
  const all = packed(lists);
  const weights = new Float64Array(all.items.length);
  weightsOf.forEach((list, at) => weights.set(list, all.start[at]));
  const totals = Float64Array.from(weightsOf, (list) => list.reduce((sum, weight) => sum + weight, 0));
  return { ...all, weights, totals, anyOrder: onGrain(weights) };
}

/** The lists of these numbers alone, in this order. */
export const picked = ({ start, items }: Lists, numbers: readonly number[]): Lists =>
  packed(numbers.map((at) => Array.from(items.subarray(start[at], start[at + 1]))));

export function pickedWeights({ start, items, weights }: Weighted, numbers: readonly number[]): Weighted {
  const listsIn = (all: Int32Array | Float64Array) => numbers.map((at) => Array.from(all.subarray(start[at], start[at + 1])));
  return packedWeights(listsIn(items), listsIn(weights));
}

/** The same lists, some of them others: by their number. */
export function packedAnew({ start, items }: Lists, others: ReadonlyMap<number, readonly number[]>): Lists {
  const count = start.length - 1;
  const starts = new Int32Array(count + 1);
  const sizeOf = (at: number) => others.get(at)?.length ?? (start[at + 1] as number) - (start[at] as number);
  for (let at = 0; at < count; at += 1) starts[at + 1] = (starts[at] as number) + sizeOf(at);
  const all = new Int32Array(starts[count] as number);
  for (let at = 0; at < count; at += 1) all.set(others.get(at) ?? items.subarray(start[at], start[at + 1]), starts[at]);
  return { start: starts, items: all };
}

/** The same for lists with weights: items and weights of those that are others. */
export function weightedAnew(
  all: Weighted,
  others: ReadonlyMap<number, readonly [items: readonly number[], weights: readonly number[]]>,
): Weighted {
  const lists = packedAnew(all, new Map([...others].map(([at, [items]]) => [at, items])));
  const weights = new Float64Array(lists.items.length);
  const totals = all.totals.slice();
  for (let at = 0; at + 1 < lists.start.length; at += 1)
    weights.set(others.get(at)?.[1] ?? all.weights.subarray(all.start[at], all.start[at + 1]), lists.start[at]);
  for (const [at, [, own]] of others) totals[at] = own.reduce((sum, weight) => sum + weight, 0);
  return { ...lists, weights, totals, anyOrder: onGrain(weights) };
}

/** The same pairs from their other end: for each item the lists it is in, in order, and where each pair stands in `items`. */
export function turned({ start, items }: Lists, count: number): Lists & { readonly pairs: Int32Array } {
  const ends = new Int32Array(count + 1);
  for (const item of items) ends[item + 1] = (ends[item + 1] as number) + 1;
  for (let at = 0; at < count; at += 1) ends[at + 1] = (ends[at + 1] as number) + (ends[at] as number);
  const next = ends.slice();
  const owners = new Int32Array(items.length);
  const pairs = new Int32Array(items.length);
  for (let owner = 0; owner + 1 < start.length; owner += 1) {
    for (let pair = start[owner] as number; pair < (start[owner + 1] as number); pair += 1) {
      const item = items[pair] as number;
      const place = next[item] as number;
      next[item] = place + 1;
      owners[place] = owner;
      pairs[place] = pair;
    }
  }
  return { start: ends, items: owners, pairs };
}
