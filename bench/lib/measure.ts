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

/** Milliseconds of one piece of work. */
export async function milliseconds(work: () => unknown): Promise<number> {
  const began = now();
  await work();
  return now() - began;
}

/**
 * Runs the cases side by side, A B C A B C ...: what else the machine does falls on all of them. The warm-up rounds do not count. Gives
 * the milliseconds of each, in the order of the cases.
 */
export async function sideBySide(cases: readonly Case[], rounds: number, warmUp = Math.ceil(rounds / 10)): Promise<number[][]> {
  const values = cases.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [at, { run }] of cases.entries()) {
      const took = await milliseconds(() => run(round < 0 ? round + warmUp : round));
      if (round >= 0) values[at]?.push(took);
    }
  }
  return values;
}
