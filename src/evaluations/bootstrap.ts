import type { RunOptions } from '../graph/graph-engine.js';
import type { Turns } from '../paths/turns.js';
import { metricNames, metricsOf, type Metrics, type Sums } from './metrics.js';

export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}
export type Intervals = Readonly<Record<keyof Metrics, Interval>>;

/** mulberry32: the same numbers for the same seed on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How often each of `size` queries is drawn, for each resample: the same draws for every system, so that they can be compared in pairs. */
export function resamples(size: number, times: number, seed: number): Uint16Array[] {
  const next = seeded(seed);
  return Array.from({ length: times }, () => {
    const drawn = new Uint16Array(size);
    for (let one = 0; one < size; one += 1) {
      const at = Math.floor(next() * size);
      drawn[at] = (drawn[at] as number) + 1;
    }
    return drawn;
  });
}

/** Metrics of a system as measured, and of each resample. */
export interface Drawn {
  readonly value: Metrics;
  readonly resampled: readonly Metrics[];
}

/** Throws `request-cancelled`. */
export async function drawnOf(sums: readonly Sums[], draws: readonly Uint16Array[], turns: Turns, options: RunOptions): Promise<Drawn> {
  const resampled: Metrics[] = [];
  for (const times of draws) {
    await turns.next(options);
    resampled.push(metricsOf(sums, times));
  }
  return { value: metricsOf(sums), resampled };
}

/** What one system has more than another, on the same draws. */
export function differenceOf(one: Drawn, other: Drawn): Drawn {
  const minus = (a: Metrics, b: Metrics | undefined): Metrics =>
    Object.fromEntries(metricNames.map((name) => [name, a[name] - (b?.[name] ?? 0)])) as Metrics;
  return { value: minus(one.value, other.value), resampled: one.resampled.map((drawn, at) => minus(drawn, other.resampled[at])) };
}

/** 95 % interval by percentiles, functions people left drawn with replacement: moves out of one function are not independent. */
export function intervalsOf({ value, resampled }: Drawn): Intervals {
  return Object.fromEntries(
    metricNames.map((name) => {
      const sorted = resampled.map((one) => one[name]).sort((a, b) => a - b);
      const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? value[name];
      return [name, { value: value[name], low: at(0.025), high: at(0.975) }];
    }),
  ) as Record<keyof Metrics, Interval>;
}
