import { basisOf, type Lists, type Network, type Weighted } from '../../src/paths/projection/network.js';

/** A network by ids instead of numbers: networks that say the same are equal, however they came to be. */
export function networkInWords(network: Network): unknown {
  const { functions, items, levels, taught, requires, essential, criteria, brings, broughtBy, requiredBy, out, into, mask } = network;
  const functionId = (at: number) => functions[at]?.id;
  const itemId = (at: number) => items[at];
  const list = ({ start, items: all }: Lists, at: number, nameOf: (number: number) => string | undefined): (string | undefined)[] =>
    Array.from(all.subarray(start[at], start[at + 1]), nameOf);
  const weighted = (all: Weighted, at: number): unknown => ({
    of: list(all, at, itemId),
    weights: [...all.weights.subarray(all.start[at], all.start[at + 1])],
    total: all.totals[at],
  });
  const steps = ({ bases, ...all }: Network['out'], at: number): unknown => [
    list(all, at, functionId),
    Array.from(bases.subarray(all.start[at], all.start[at + 1]), basisOf),
  ];
  const named = items.map((id, at) => ({
    id,
    broughtBy: [broughtBy.none, broughtBy.exact, broughtBy.close].map((lists) => list(lists, at, functionId)),
    requiredBy: list(requiredBy, at, functionId),
    essential: [...requiredBy.essential.subarray(requiredBy.start[at], requiredBy.start[at + 1])],
    weights: [...requiredBy.weights.subarray(requiredBy.start[at], requiredBy.start[at + 1])],
  }));
  return {
    functions: functions.map((one, at) => ({
      ...one,
      number: network.numberOf.get(one.id) === at,
      level: levels[at],
      taught: taught.has(at),
      requires: weighted(requires, at),
      essential: weighted(essential, at),
      criteria: weighted(criteria, at),
      brings: [brings.none, brings.exact, brings.close].map((lists) => list(lists, at, itemId)),
      out: steps(out, at),
      into: steps(into, at),
    })),
    // a thing that nobody asks for or brings any more is no matter
    items: named.filter((one) => one.requiredBy.length + one.broughtBy.flat().length > 0),
    mask,
  };
}
