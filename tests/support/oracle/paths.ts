import type { Constraints, StepBasis } from '../../../src/paths/search.js';
import { admitted } from './admission.js';
import { counts, type Holdings } from './holdings.js';
import type { Model, OracleFunction } from './model.js';
import { atLeast } from './numbers.js';
import type { CandidateProfile } from '../../../src/profiles/profile.js';

export interface OraclePath {
  /** f0, or null when entered */
  start: string | null;
  /** functions from f0, or from f1 when entered */
  ids: string[];
  bases: StepBasis[];
  overlaps: (number | null)[];
  proven: (number | null)[];
  work: (number | null)[];
  workProven: (number | null)[];
  weakest: number | null;
  mean: number | null;
  highestLevel: number | null;
}

export interface Context {
  readonly model: Model;
  readonly profile: CandidateProfile;
  readonly constraints: Constraints;
  readonly held: ReadonlySet<string>;
  readonly holdings: Holdings;
  readonly candidateLevel: number | null;
}

export const fn = (context: Context, id: string): OracleFunction => {
  const found = context.model.functions.get(id);
  if (!found) throw new Error(`not a function of the catalogue: ${id}`);
  return found;
};

type Weighted = readonly (readonly [string, number])[];
/** null when nothing weighs anything: unknown, never 0 or 1 */
function shareOf(all: Weighted, has: (id: string) => boolean): number | null {
  const total = all.reduce((sum, [, weight]) => sum + weight, 0);
  return total === 0 ? null : all.filter(([id]) => has(id)).reduce((sum, [, weight]) => sum + weight, 0) / total;
}

const counting = (f: OracleFunction, weights: Constraints['weights']): Weighted =>
  [...f.requires].filter(([, r]) => weights === 'all' || r.essential).map(([id, r]) => [id, r.weight]);

export function measure(context: Context, start: string | null, stops: readonly string[]): OraclePath {
  const { model, constraints, holdings } = context;
  const path: OraclePath = {
    start,
    ids: start === null ? [...stops] : [start, ...stops],
    bases: [],
    overlaps: [],
    proven: [],
    work: [],
    workProven: [],
    weakest: null,
    mean: null,
    highestLevel: null,
  };
  const brought = new Set<string>();
  const broughtWork = new Set<string>();
  let from = start;
  for (const id of stops) {
    const f = fn(context, id);
    const basis = from === null ? 'entry' : model.steps.get(from)?.get(id);
    if (!basis) throw new Error(`no step from ${from} to ${id}`);
    const { competences, workProcesses, criteria } = holdings;
    // a ladder step is judged on the criteria of the rung, which no earlier stop brings
    const asked: Weighted = basis === 'ladder' ? f.criteria.map((c) => [c, 1]) : counting(f, constraints.weights);
    const own = basis === 'ladder' ? criteria : competences;
    const projected = basis === 'ladder' ? new Set<string>() : brought;
    path.bases.push(basis);
    path.overlaps.push(shareOf(asked, (c) => counts(own.get(c), constraints.minEvidence) || projected.has(c)));
    path.proven.push(shareOf(asked, (c) => own.get(c) === 'certified'));
    const works: Weighted = f.performs.map((w) => [w, 1]);
    path.work.push(shareOf(works, (w) => counts(workProcesses.get(w), constraints.minEvidence) || broughtWork.has(w)));
    path.workProven.push(shareOf(works, (w) => workProcesses.get(w) === 'certified'));
    // the whole of R(f), essential or not, and what it matches
    for (const competence of f.requires.keys()) {
      brought.add(competence);
      for (const other of model.matches.reached(competence, constraints.matching)) brought.add(other.id);
    }
    for (const work of f.performs) broughtWork.add(work);
    from = id;
  }
  const known = path.overlaps.filter((overlap) => overlap !== null);
  if (known.length === path.overlaps.length) {
    path.weakest = Math.min(...known);
    path.mean = known.reduce((sum, overlap) => sum + overlap, 0) / known.length;
  }
  const levels = stops.map((id) => fn(context, id).level).filter((level) => level !== null);
  path.highestLevel = levels.length === 0 ? null : Math.max(...levels);
  return path;
}

export function mayEnter(context: Context, id: string): boolean {
  const { model, profile, constraints, holdings, candidateLevel } = context;
  const f = fn(context, id);
  const overlap = shareOf(counting(f, constraints.weights), (c) => counts(holdings.competences.get(c), constraints.minEvidence));
  const within = (most: number): boolean => f.level === null || f.level <= most;
  const onOverlap = overlap !== null && atLeast(overlap, constraints.minEntryOverlap) && within(Math.max(candidateLevel ?? 3, 3) + 1);
  return onOverlap || (candidateLevel !== null && within(candidateLevel + 1) && admitted(model, profile, f));
}
