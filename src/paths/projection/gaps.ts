import type { Network, Weighted } from './network.js';

/** An overlap that cannot be said, and one that is less than what was asked for. */
export const unknown = -1;
export const tooSmall = -2;

/** Sums in another order differ by less than this share of the whole: nothing is turned down that might just do. */
const slack = 1e-11;

/** Most that may be missing of a whole for its share to be `least` billionths. */
export const mayMiss = (total: number, least: number): number => total - total * ((least - 0.5) * 1e-9 - slack);

/** Functions that ask for something held, in no order, and the weight they ask of it, but for its last digits. */
interface Touched {
  readonly functions: Int32Array;
  readonly weights: Float64Array;
}

/**
 * What a candidate lacks of what functions ask, worked out at the first look at each, and what the stops of the path under way
 * bring on top. Shares are summed as the statements do, in the order of the requirements.
 */
export class Gaps {
  /** per item how often it is held or brought; the walk adds and takes away */
  readonly counts: Uint8Array;
  readonly held: Int32Array;
  private readonly isHeld: Uint8Array;
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  /** entries of `required` that are not held, function after function in the order of the first look */
  private open = new Int32Array(4_096);
  private used = 0;
  private asked: Touched | undefined;

  constructor(
    private readonly network: Network,
    readonly required: Weighted,
    heldIds: readonly string[],
  ) {
    this.counts = new Uint8Array(network.items.length);
    this.held = Int32Array.from(heldIds.flatMap((id) => network.itemOf.get(id) ?? []));
    for (const item of this.held) this.counts[item] = 1;
    this.isHeld = this.counts.slice();
    this.from = new Int32Array(network.functions.length).fill(-1);
    this.to = new Int32Array(network.functions.length);
  }

  /** Found from what is held, for each thing among those who ask for it. */
  get touched(): Touched {
    this.asked ??= touchedBy(this.network, this.held, this.required === this.network.essential);
    return this.asked;
  }

  /** A search that was given up left what its stops brought. */
  forgetBrought(): void {
    this.counts.set(this.isHeld);
  }

  /** Overlap of a function with what is held and brought now; `tooSmall` when it is surely below `least` billionths. */
  overlap(at: number, least: number): number {
    const { items, weights, totals, anyOrder } = this.required;
    const total = totals[at] as number;
    if (!(total > 0)) return unknown;
    if ((this.from[at] as number) < 0) this.look(at);
    const { counts, open } = this;
    const most = mayMiss(total, least);
    let missing = 0;
    for (let one = this.from[at] as number, end = this.to[at] as number; one < end; one += 1) {
      const entry = open[one] as number;
      if (counts[items[entry] as number] !== 0) continue;
      missing += weights[entry] as number;
      if (missing > most) return tooSmall;
    }
    return anyOrder ? (total - missing) / total : this.inOrder(this.required, at);
  }

  /** A ladder step is judged by the criteria of its rung, which no stop brings. */
  criteria(at: number): number {
    return (this.network.criteria.totals[at] as number) > 0 ? this.inOrder(this.network.criteria, at) : unknown;
  }

  /** First looks at a function happen between stops too: only what is held counts then. */
  private look(at: number): void {
    const { start, items } = this.required;
    const [first, end] = [start[at] as number, start[at + 1] as number];
    if (this.used + end - first > this.open.length) {
      const larger = new Int32Array(2 * this.open.length + end - first);
      larger.set(this.open);
      this.open = larger;
    }
    this.from[at] = this.used;
    for (let entry = first; entry < end; entry += 1) if (this.isHeld[items[entry] as number] === 0) this.open[this.used++] = entry;
    this.to[at] = this.used;
  }

  private inOrder({ start, items, weights, totals }: Weighted, at: number): number {
    let sum = 0;
    for (let entry = start[at] as number, end = start[at + 1] as number; entry < end; entry += 1)
      if (this.counts[items[entry] as number] !== 0) sum += weights[entry] as number;
    return sum / (totals[at] as number);
  }
}

/** Sums per function, all 0 between two uses, and room for those that have one: for each network, since a search works on alone until it is done. */
const rooms = new WeakMap<Network, { readonly sums: Float64Array; readonly found: Int32Array }>();

function touchedBy(network: Network, held: Int32Array, essential: boolean): Touched {
  const { start, items, weights, essential: marks } = network.requiredBy;
  const count = network.functions.length;
  const room = rooms.get(network) ?? { sums: new Float64Array(count), found: new Int32Array(count) };
  rooms.set(network, room);
  const { sums, found } = room;
  let size = 0;
  for (const item of held)
    for (let one = start[item] as number, end = start[item + 1] as number; one < end; one += 1) {
      const weight = weights[one] as number;
      if ((essential && marks[one] === 0) || !(weight > 0)) continue;
      const at = items[one] as number;
      const sum = sums[at] as number;
      if (sum === 0) found[size++] = at;
      sums[at] = sum + weight;
    }
  const functions = found.slice(0, size);
  const asked = new Float64Array(size);
  for (let one = 0; one < size; one += 1) {
    const at = functions[one] as number;
    asked[one] = sums[at] as number;
    sums[at] = 0;
  }
  return { functions, weights: asked };
}
