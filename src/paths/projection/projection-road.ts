import type { Candidate } from '../search-case.js';
import type { Constraints } from '../search.js';
import type { Road } from '../road.js';
import { Turns } from '../turns.js';
import type { Network } from './network.js';
import { Searcher } from './searcher.js';

/** Paths searched in memory; what one request asks about a candidate more than once is worked out once. */
export function projectionRoad(network: Network): Road {
  const turns = new Turns();
  const known = new WeakMap<Candidate, WeakMap<Constraints, Searcher>>();
  const first = new WeakMap<Candidate, Searcher>();
  const searcherOf = (candidate: Candidate, constraints: Constraints): Searcher => {
    const searchers = known.get(candidate) ?? new WeakMap<Constraints, Searcher>();
    known.set(candidate, searchers);
    const searcher = searchers.get(constraints) ?? new Searcher(network, candidate, constraints, first.get(candidate));
    searchers.set(constraints, searcher);
    if (!first.has(candidate)) first.set(candidate, searcher);
    return searcher;
  };
  return {
    computedBy: 'projection',
    async find({ candidate, constraints, goals, objective, alternatives }, options) {
      await turns.next(options);
      return searcherOf(candidate, constraints).find(goals, objective, alternatives);
    },
    async permitted({ candidate, constraints, goals, objective }, options) {
      await turns.next(options);
      return searcherOf(candidate, constraints).permitted(goals, objective);
    },
  };
}
