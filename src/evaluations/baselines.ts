import type { Network } from '../paths/projection/network.js';
import { telling } from '../recommendations/ranking.js';
import { seeded } from './bootstrap.js';
import type { Transition } from './read-transitions.js';

/** A figure for every function of the network as the next one after `from`; the larger the better. */
export type Scorer = (from: number) => Float64Array;

export const baselineNames = ['random', 'popularity', 'jaccard', 'idf-cosine'] as const;

/** What a recommender must beat to be worth its rules. */
export function baselines(
  network: Network,
  transitions: readonly Transition[],
  seed: number,
): Record<(typeof baselineNames)[number], Scorer> {
  return {
    random: random(network, seed),
    popularity: popularity(network, transitions),
    jaccard: jaccard(network),
    'idf-cosine': idfCosine(network),
  };
}

/** Another order for each function, the same for each seed. */
function random({ functions }: Network, seed: number): Scorer {
  return (from) => {
    const next = seeded(seed + from);
    return Float64Array.from(functions, () => next());
  };
}

/** How many moved to it, from elsewhere: what is asked about must not tell its own answer. */
function popularity({ functions, numberOf }: Network, transitions: readonly Transition[]): Scorer {
  const moves = transitions.map(({ from, to, count }) => [numberOf.get(from) as number, numberOf.get(to) as number, count] as const);
  const all = new Float64Array(functions.length);
  for (const [, to, count] of moves) all[to] = (all[to] as number) + count;
  return (from) => {
    const others = all.slice();
    for (const [left, to, count] of moves) if (left === from) others[to] = (others[to] as number) - count;
    return others;
  };
}

/** What both require / what either requires, as sets. */
function jaccard(network: Network): Scorer {
  const { functions, requires, requiredBy } = network;
  const size = (at: number) => (requires.start[at + 1] as number) - (requires.start[at] as number);
  return (from) => {
    const shared = new Float64Array(functions.length);
    eachItem(network, from, (item) => {
      for (let one = requiredBy.start[item] as number; one < (requiredBy.start[item + 1] as number); one += 1) {
        const to = requiredBy.items[one] as number;
        shared[to] = (shared[to] as number) + 1;
      }
    });
    return shared.map((both, to) => (both === 0 ? 0 : both / (size(from) + size(to) - both)));
  };
}

/** Cosine of the requirements as vectors of weight x ln(functions / functions that ask for it). */
function idfCosine(network: Network): Scorer {
  const { functions, requires, requiredBy, items } = network;
  const idf = Float64Array.from(items, (_id, item) => telling(network, item));
  const length = Float64Array.from(functions, (_one, at) => {
    let sum = 0;
    for (let one = requires.start[at] as number; one < (requires.start[at + 1] as number); one += 1)
      sum += ((requires.weights[one] as number) * (idf[requires.items[one] as number] as number)) ** 2;
    return Math.sqrt(sum);
  });
  return (from) => {
    const product = new Float64Array(functions.length);
    eachItem(network, from, (item, weight) => {
      for (let one = requiredBy.start[item] as number; one < (requiredBy.start[item + 1] as number); one += 1) {
        const to = requiredBy.items[one] as number;
        product[to] = (product[to] as number) + weight * (requiredBy.weights[one] as number) * (idf[item] as number) ** 2;
      }
    });
    return product.map((value, to) => (value === 0 ? 0 : Math.round((value / ((length[from] as number) * (length[to] as number))) * 1e9)));
  };
}

function eachItem({ requires }: Network, at: number, look: (item: number, weight: number) => void): void {
  for (let one = requires.start[at] as number; one < (requires.start[at + 1] as number); one += 1)
    look(requires.items[one] as number, requires.weights[one] as number);
}

/** Rank of one among all that may be next, from 1; of equal figures the smaller id first. */
export function rankIn(scores: Float64Array, to: number, excluded: ReadonlySet<number>): number {
  const own = scores[to] as number;
  let rank = 1;
  scores.forEach((score, at) => {
    if ((score > own || (score === own && at < to)) && !excluded.has(at)) rank += 1;
  });
  return rank;
}
