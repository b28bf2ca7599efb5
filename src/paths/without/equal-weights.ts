import type { Network, Weighted } from '../projection/network.js';

/** The network in which every requirement weighs the same: what a path is without the weights nobody stated. */
export function equalWeights(network: Network): Network {
  const { requires, essential, requiredBy } = network;
  return {
    ...network,
    requires: equal(requires),
    essential: equal(essential),
    requiredBy: { ...requiredBy, weights: new Float64Array(requiredBy.weights.length).fill(1) },
  };
}

const equal = (all: Weighted): Weighted => ({
  ...all,
  weights: new Float64Array(all.weights.length).fill(1),
  totals: all.totals.map((_total, at) => (all.start[at + 1] as number) - (all.start[at] as number)),
  anyOrder: true,
});
