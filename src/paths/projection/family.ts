import type { Ranked } from './ranking.js';

/** A place paths begin at: one function held, or every function that may be entered. */
export interface Family {
  readonly entered: boolean;
  readonly origins: readonly Origin[];
  readonly lowestLevel: number;
  readonly highestLevel: number;
  /** what was found so far, which makes longer paths idle detours; null: detours are wanted too */
  readonly found: Ranked[] | null;
}
export interface Origin {
  readonly number: number;
  /** of the entry step, -1: unknown; of no meaning for a function held */
  readonly overlap: number;
}

/** Whether a path found before has only some of these stops, in the same order, and no smaller weakest. */
export const isIdle = ({ found }: Family, functions: readonly number[], weakest: number): boolean =>
  found?.some((one) => one.weakest >= weakest && passedOf(one.functions, functions, functions.length) === one.functions.length) === true;

/**
 * Least weakest, in billionths, with which a path that goes on from here is no idle detour of one all of whose stops it has passed;
 * -1: any. Asked at each stop, of the paths that end with it; `stop` null: of those the origin alone makes idle.
 */
export function beyondIdle({ found }: Family, path: Int32Array, length: number, stop: number | null): number {
  let least = -1;
  for (const { functions, weakest } of found ?? []) {
    // all but the goal
    const stops = functions.length - 1;
    if (weakest < least || (stop !== null && functions[stops - 1] !== stop)) continue;
    if (passedOf(functions, path, length) >= stops) least = weakest + 1;
  }
  return least;
}

/** How many of these, from the first on, stand in the longer list in the same order. */
function passedOf(few: readonly number[], many: ArrayLike<number>, length: number): number {
  let at = 0;
  for (let one = 0; one < length; one += 1) if (many[one] === few[at]) at += 1;
  return at;
}
