import { counting } from '../profiles/holdings.js';
import { billionths } from './billionths.js';
import type { Candidate, FunctionFacts } from './search-case.js';
import { stepBases, type Constraints, type Objective, type StepBasis } from './search.js';

/** A search with the candidate read and the goals known: what `findPaths` answers. */
export interface PathQuestion {
  readonly candidate: Candidate;
  readonly goals: readonly FunctionFacts[];
  readonly objective: Objective;
  readonly constraints: Constraints;
  readonly alternatives: number;
}

/** Of a candidate what a search looks at; the rest is for its explanation. */
export type Asker = Pick<Candidate, 'holdings' | 'level' | 'admitted' | 'held' | 'deprecated'> & {
  readonly starts: readonly { readonly id: string }[];
};

/** A set as the statements take it: a map is a hash set on both engines, where `IN` on a list scans. */
export const setOf = (ids: readonly string[]): Record<string, true> => Object.fromEntries(ids.map((id) => [id, true as const]));

/** Which branches count, as the statements take it. */
export const branchesOf = ({ branches }: Pick<Constraints, 'branches'>) => ({
  anyBranch: branches === undefined,
  branches: setOf(branches ?? []),
});

/** Functions that may be no stop: held, deprecated, or to be avoided. A goal asked for by name that is held never comes here. */
export function excluded(candidate: Pick<Candidate, 'held' | 'deprecated'>, constraints: Pick<Constraints, 'avoid'>): Record<string, true> {
  return setOf([...candidate.held, ...candidate.deprecated, ...constraints.avoid]);
}

export const basesOf = (constraints: Constraints): StepBasis[] => constraints.basis ?? [...stepBases];

/** Competences and criteria that count as held. */
export function heldBy({
  candidate,
  constraints,
}: Pick<PathQuestion, 'constraints'> & { readonly candidate: Asker }): Record<string, true> {
  const { competences, criteria } = candidate.holdings;
  return { ...counting(competences, constraints.minEvidence), ...counting(criteria, constraints.minEvidence) };
}

/** Parameters that all statements of one search share. */
export function commonParams({
  candidate,
  constraints,
  objective,
  alternatives,
}: Omit<PathQuestion, 'candidate' | 'goals'> & { readonly candidate: Asker }) {
  return {
    held: heldBy({ candidate, constraints }),
    ...boundsFor({ candidate, constraints }),
    byOverlap: objective === 'overlap',
    limit: alternatives,
  };
}

/** Of the shared parameters those that both roads look at. */
export function boundsFor({ candidate, constraints }: Pick<PathQuestion, 'constraints'> & { readonly candidate: Asker }) {
  return {
    essentialOnly: constraints.weights === 'essential',
    matching: constraints.matching,
    excluded: excluded(candidate, constraints),
    ...branchesOf(constraints),
    bases: setOf(basesOf(constraints)),
    maxLevelClimb: constraints.maxLevelClimb,
    leastOverlap: billionths(constraints.minOverlap),
    leastDerived: billionths(constraints.minDerivedOverlap),
    unknownAllowed: constraints.unknown === 'allow' || constraints.minOverlap === 0,
    unknownDerived: constraints.unknown === 'allow' || constraints.minDerivedOverlap === 0,
    via: setOf(constraints.via),
  };
}
