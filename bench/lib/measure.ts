/** Times of one thing measured, in milliseconds. */
export interface Times {
  readonly name: string;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly runs: number;
}

/** One thing to measure: `run` gets the number of the round, so that it can take another pair each time. */
export interface Case {
  readonly name: string;
  readonly run: (round: number) => unknown;
}

export const now = (): number => performance.now();

/** The value below which `share` of them lie (nearest rank), of values in any order; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
}

export function timesOf(name: string, values: readonly number[]): Times {
  return { name, p50: quantile(values, 0.5), p95: quantile(values, 0.95), p99: quantile(values, 0.99), runs: values.length };
}

/** Runs the cases side by side, A B C A B C ...: what else the machine does falls on all of them. The warm-up rounds do not count. */
export async function measure(cases: readonly Case[], rounds: number, warmUp = Math.ceil(rounds / 10)): Promise<Times[]> {
  const values = cases.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [at, { run }] of cases.entries()) {
      const began = now();
      await run(round < 0 ? round + warmUp : round);
      if (round >= 0) values[at]?.push(now() - began);
    }
  }
  return cases.map(({ name }, at) => timesOf(name, values[at] ?? []));
}

/** How long one piece of work takes, and what it gives. */
export async function timed<T>(work: () => Promise<T> | T): Promise<{ readonly value: T; readonly milliseconds: number }> {
  const began = now();
  const value = await work();
  return { value, milliseconds: now() - began };
}
