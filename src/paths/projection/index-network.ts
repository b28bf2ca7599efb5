import { turned } from './lists.js';
import type { Lists, Network, Steps, Weighted } from './network.js';

/** What a network is made of; the rest follows from it. */
export interface Packed extends Pick<
  Network,
  'version' | 'functions' | 'numberOf' | 'items' | 'itemOf' | 'requires' | 'essential' | 'criteria' | 'out'
> {
  /** what doing a function brings, exact matches included, and close ones too */
  readonly exact: Lists;
  readonly close: Lists;
}

/** The same seen from its other ends: who requires a thing, who brings it, which steps arrive; those where they are known already. */
export function indexNetwork(
  { exact, close, ...packed }: Packed,
  arrived: Pick<Network, 'into' | 'mask'> = arriving(packed.out, packed.functions.length),
): Omit<Network, 'deprecated'> {
  const { functions, items, requires } = packed;
  const brings = shared(requires, exact, close);
  const requiredBy = requiredByOf(requires, essentialMarks(requires, packed.essential), items.length);
  const turnedOf = new Map<Lists, Lists>([[brings.none, requiredBy]]);
  const broughtBy = (lists: Lists): Lists => {
    const known = turnedOf.get(lists) ?? turned(lists, items.length);
    turnedOf.set(lists, known);
    return { start: known.start, items: known.items };
  };
  return {
    ...packed,
    levels: Int8Array.from(functions, ({ level }) => level ?? -1),
    taught: new Set(functions.flatMap(({ programmes }, at) => (programmes.length > 0 ? [at] : []))),
    brings,
    broughtBy: { none: broughtBy(brings.none), exact: broughtBy(brings.exact), close: broughtBy(brings.close) },
    requiredBy,
    into: arrived.into,
    mask: arrived.mask,
  };
}

/** Steps by where they arrive, and the bases that occur. */
export function arriving(out: Steps, count: number): Pick<Network, 'into' | 'mask'> {
  const { start, items, pairs: from } = turned(out, count);
  const into: Steps = { start, items, bases: new Uint8Array(from.length) };
  for (let at = 0; at < from.length; at += 1) into.bases[at] = out.bases[from[at] as number] as number;
  let mask = 0;
  for (const basis of out.bases) mask |= 1 << basis;
  return { into, mask };
}

/** Most catalogues have few matches: where all functions bring what they require, one list serves all. */
function shared({ start, items }: Weighted, exact: Lists, close: Lists): Network['brings'] {
  const none = { start, items };
  const same = (one: Lists, other: Lists) => one.items.length === other.items.length;
  const withExact = same(exact, none) ? none : exact;
  return { none, exact: withExact, close: same(close, withExact) ? withExact : close };
}

/** Which requirements are essential: those stand in the order of all requirements. */
export function essentialMarks({ start, items }: Lists, essential: Lists): Uint8Array {
  const marks = new Uint8Array(items.length);
  for (let at = 0; at + 1 < start.length; at += 1) {
    let next = essential.start[at] as number;
    const end = essential.start[at + 1] as number;
    for (let one = start[at] as number; one < (start[at + 1] as number) && next < end; one += 1) {
      if (items[one] !== essential.items[next]) continue;
      marks[one] = 1;
      next += 1;
    }
  }
  return marks;
}

function requiredByOf(requires: Weighted, marks: Uint8Array, count: number): Network['requiredBy'] {
  const { start, items, pairs } = turned(requires, count);
  const weights = new Float64Array(pairs.length);
  const essential = new Uint8Array(pairs.length);
  // a plain loop: a contested network is indexed for each fact that is left out
  for (let at = 0; at < pairs.length; at += 1) {
    weights[at] = requires.weights[pairs[at] as number] as number;
    essential[at] = marks[pairs[at] as number] as number;
  }
  return { start, items, weights, essential };
}
