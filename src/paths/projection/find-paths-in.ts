import type { FoundPath } from '../found-path.js';
import type { PathQuestion } from '../path-question.js';
import type { Network } from './network.js';
import { Searcher } from './searcher.js';

/** The projection road: what `findPaths` answers, searched in memory. Who asks more than once for a candidate keeps a `Searcher`. */
export function findPathsIn(network: Network, { candidate, constraints, goals, objective, alternatives }: PathQuestion): FoundPath[] {
  return new Searcher(network, candidate, constraints).find(goals, objective, alternatives);
}

/** What `permittedPaths` answers, searched in memory; throws `search-too-wide` as it does. */
export function permittedPathsIn(network: Network, { candidate, constraints, goals, objective }: PathQuestion): FoundPath[] {
  return new Searcher(network, candidate, constraints).permitted(goals, objective);
}
