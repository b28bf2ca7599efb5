import { billionths, twentiethOf } from '../billionths.js';
import type { RankedObjective } from '../found-path.js';

/** A path while it is ranked: functions by number, shares as they are and in billionths (-1: unknown). */
export interface Ranked {
  /** from f0, or from f1 when entered */
  readonly functions: readonly number[];
  readonly entered: boolean;
  /** bases of the steps between functions, by number */
  readonly bases: readonly number[];
  /** -1: unknown */
  readonly overlaps: readonly number[];
  /** derived and entry steps */
  readonly weak: number;
  readonly weakest: number;
  readonly mean: number;
  /** highest known level after the start; -1: none known */
  readonly highest: number;
}

/** Takes the paths of a search and says what a path must come up to that is still to be followed. */
export interface Ranking {
  /**
   * Least weakest, in billionths, with which a path of so many steps, at least so many of them weak, can still be wanted; -1: any,
   * an unknown one too.
   */
  floor(steps: number, weak: number, entered: boolean): number;
  add(path: Ranked): void;
}

/** More than any share. */
const never = 2_000_000_000;
const unknownLevel = 99;

/** The best so far, best first, in the orders of docs/rules.md; of paths alike after their start only the better. */
export class BestPaths implements Ranking {
  readonly paths: Ranked[] = [];
  constructor(
    private readonly objective: RankedObjective,
    private readonly wanted: number,
  ) {}

  get full(): boolean {
    return this.paths.length === this.wanted;
  }

  floor(steps: number, weak: number, entered: boolean): number {
    const worst = this.paths[this.wanted - 1];
    if (worst === undefined) return -1;
    const { tied, above } = this.bounds(worst);
    const order = steps - worst.overlaps.length || weak - worst.weak || Number(entered) - Number(worst.entered);
    return order > 0 ? above : order < 0 ? tied : worst.weakest;
  }

  /** What ranks as high as this one before steps are counted, and what ranks higher whatever its steps. */
  private bounds({ weakest }: Ranked): { tied: number; above: number } {
    if (this.objective === 'shortest') return { tied: -1, above: never };
    if (weakest < 0) return { tied: -1, above: 0 };
    const count = Math.floor(weakest / twentiethOf);
    return { tied: count * twentiethOf, above: (count + 1) * twentiethOf };
  }

  add(path: Ranked): void {
    const alike = this.paths.findIndex((one) => sameTail(one, path));
    if (alike >= 0) {
      if (this.compare(path, this.paths[alike] as Ranked) >= 0) return;
      this.paths.splice(alike, 1);
    }
    let at = this.paths.length;
    while (at > 0 && this.compare(path, this.paths[at - 1] as Ranked) < 0) at -= 1;
    if (at >= this.wanted) return;
    this.paths.splice(at, 0, path);
    if (this.paths.length > this.wanted) this.paths.pop();
  }

  private compare(a: Ranked, b: Ranked): number {
    return (
      (this.objective === 'overlap' ? Math.floor(b.weakest / twentiethOf) - Math.floor(a.weakest / twentiethOf) : 0) ||
      a.overlaps.length - b.overlaps.length ||
      a.weak - b.weak ||
      Number(a.entered) - Number(b.entered) ||
      b.weakest - a.weakest ||
      known(b.mean) - known(a.mean) ||
      (a.highest < 0 ? unknownLevel : a.highest) - (b.highest < 0 ? unknownLevel : b.highest) ||
      byNumbers(a.functions, b.functions)
    );
  }
}

const known = (share: number): number => (share < 0 ? -1 : billionths(share));

/** Functions are numbered by id: comparing numbers is comparing ids. */
function byNumbers(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const order = (a[at] as number) - (b[at] as number);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function sameTail(a: Ranked, b: Ranked): boolean {
  if (a.overlaps.length !== b.overlaps.length) return false;
  const [fromA, fromB] = [a.entered ? 0 : 1, b.entered ? 0 : 1];
  for (let at = 0; at < a.overlaps.length; at += 1) if (a.functions[at + fromA] !== b.functions[at + fromB]) return false;
  return true;
}

/** Every path there is, in the order they are found; throws what `tooMany` makes once there are more than `most`. */
export class AllPaths implements Ranking {
  readonly paths: Ranked[] = [];
  constructor(
    private readonly most: number,
    private readonly tooMany: () => Error,
  ) {}

  floor(): number {
    return -1;
  }
  add(path: Ranked): void {
    if (this.paths.length >= this.most) throw this.tooMany();
    this.paths.push(path);
  }
}
