import { billionths } from '../../src/paths/billionths.js';
import { now } from '../lib/measure.js';
import type { Network } from '../lib/pairs.js';
import type { Answer, Case } from './simple-paths.js';

interface Ranked {
  readonly path: readonly number[];
  readonly weakest: number;
  readonly mean: number;
}

/** The exact search a program makes in memory without a floor: every path is walked, with arrays for what is known on the way. */
export function inMemory({ functions, steps }: Network): (one: Case, wanted: number) => Answer {
  const ids = Object.keys(functions);
  const numberOf = new Map(ids.map((id, at) => [id, at]));
  const items = new Map<string, number>();
  const requires = ids.map((id) =>
    Object.keys(functions[id] ?? {}).map((one) => items.get(one) ?? (items.set(one, items.size), items.size - 1)),
  );
  const weights = ids.map((id) => Object.values(functions[id] ?? {}));
  const totals = weights.map((all) => all.reduce((sum, one) => sum + one, 0));
  const out = ids.map((): number[] => []);
  const into = ids.map((): number[] => []);
  for (const [from, to] of steps) {
    const [a, b] = [numberOf.get(from) ?? 0, numberOf.get(to) ?? 0];
    out[a]?.push(b);
    into[b]?.push(a);
  }
  const known = new Uint16Array(items.size);
  const learn = (at: number, by: 1 | -1): void => {
    for (const item of requires[at] ?? []) known[item] = (known[item] ?? 0) + by;
  };
  /** null: nothing is required */
  const overlapOf = (at: number): number | null => {
    const [list, own] = [requires[at] ?? [], weights[at] ?? []];
    let held = 0;
    for (let one = 0; one < list.length; one += 1) if ((known[list[one] ?? 0] ?? 0) > 0) held += own[one] ?? 0;
    return totals[at] === 0 ? null : held / (totals[at] ?? 1);
  };
  const judged = (path: readonly number[]): Ranked => {
    const overlaps: (number | null)[] = [];
    path.forEach((stop, at) => {
      if (at > 0) overlaps.push(overlapOf(stop));
      learn(stop, 1);
    });
    path.forEach((stop) => learn(stop, -1));
    return ranked(path, overlaps);
  };
  /** a path from which stops can be dropped for one with no smaller weakest */
  const idle = ({ path, weakest }: Ranked): boolean => {
    for (let mask = 0; mask < 2 ** (path.length - 2) - 1; mask += 1) {
      const fewer = path.filter((_stop, at) => at === 0 || at === path.length - 1 || (mask >> (at - 1)) & 1);
      const joined = fewer.every((stop, at) => at === 0 || out[fewer[at - 1] ?? 0]?.includes(stop));
      if (joined && judged(fewer).weakest >= weakest) return true;
    }
    return false;
  };
  return ({ start, goal, steps: most }, wanted) => {
    const began = now();
    const [first, last] = [numberOf.get(start) ?? 0, numberOf.get(goal) ?? 0];
    const left = distances(into, last, most);
    const all: Ranked[] = [];
    const path = [first];
    const overlaps: (number | null)[] = [];
    const walk = (at: number): void => {
      learn(at, 1);
      for (const next of out[at] ?? []) {
        if (path.length + (left[next] ?? most + 1) > most || path.includes(next)) continue;
        path.push(next);
        overlaps.push(overlapOf(next));
        if (next === last) all.push(ranked([...path], overlaps));
        else walk(next);
        path.pop();
        overlaps.pop();
      }
      learn(at, -1);
    };
    walk(first);
    all.sort(inOrder);
    const best: Ranked[] = [];
    for (const one of all) {
      if (best.length === wanted) break;
      if (!idle(one)) best.push(one);
    }
    return {
      milliseconds: now() - began,
      paths: all.length,
      best: best.map(({ path: found, weakest }) => ({ functions: found.map((at) => ids[at] ?? ''), weakest })),
    };
  };
}

function ranked(path: readonly number[], overlaps: readonly (number | null)[]): Ranked {
  let [weakest, sum] = [1, 0];
  for (const overlap of overlaps) {
    if (overlap === null) return { path, weakest: -1, mean: -1 };
    weakest = Math.min(weakest, overlap);
    sum += overlap;
  }
  return { path, weakest: billionths(weakest), mean: billionths(sum / overlaps.length) };
}

/** Order of the objective overlap where every step is derived and no level is known; numbers are in the order of ids. */
function inOrder(a: Ranked, b: Ranked): number {
  const rounded = ({ weakest }: Ranked): number => (weakest < 0 ? -1 : Math.floor(weakest / 50_000_000));
  return rounded(b) - rounded(a) || a.path.length - b.path.length || b.weakest - a.weakest || b.mean - a.mean || byStops(a.path, b.path);
}

function byStops(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((stop, place) => stop !== b[place]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}

/** Steps from each function to the goal, as far as they matter. */
function distances(into: readonly (readonly number[])[], goal: number, most: number): Uint8Array {
  const left = new Uint8Array(into.length).fill(most + 1);
  left[goal] = 0;
  let ring = [goal];
  for (let steps = 1; steps < most; steps += 1) {
    ring = ring.flatMap((at) => into[at] ?? []).filter((at) => (left[at] ?? 0) > most && (left[at] = steps) > 0);
  }
  return left;
}
