import type { Answer } from '../../src/paths/answer.js';
import { shownOrNull } from '../../src/paths/billionths.js';
import type { OracleRelaxation } from './oracle/relaxations.js';
import type { OracleAnswer } from './oracle/search.js';

/** An answer reduced to what the oracle says too. A goal held is compared by its outcome alone: what comes after it is an extra. */
export function compared(answer: Answer) {
  const paths = answer.paths.map((path) => ({
    start: path.start,
    ids: path.functions.map((one) => one.id),
    bases: path.steps.map((step) => step.basis as string),
    overlaps: path.steps.map((step) => step.overlap),
    proven: path.steps.map((step) => step.proven),
    work: path.steps.map((step) => step.work),
    workProven: path.steps.map((step) => step.workProven),
    weakest: path.weakest,
    mean: path.mean,
    highest: path.highestLevel,
  }));
  return { outcome: answer.outcome, level: answer.candidate.level, paths: answer.outcome === 'goal-held' ? [] : paths };
}

export function comparedOracle(oracle: OracleAnswer): ReturnType<typeof compared> {
  const paths = oracle.paths.map((path) => ({
    start: path.start,
    ids: path.ids,
    bases: path.bases,
    overlaps: path.overlaps.map(shownOrNull),
    proven: path.proven.map(shownOrNull),
    work: path.work.map(shownOrNull),
    workProven: path.workProven.map(shownOrNull),
    weakest: shownOrNull(path.weakest),
    mean: shownOrNull(path.mean),
    highest: path.highestLevel,
  }));
  return { outcome: oracle.outcome, level: oracle.candidateLevel, paths: oracle.outcome === 'goal-held' ? [] : paths };
}

const byConstraint = (a: { constraint: string }, b: { constraint: string }) => (a.constraint < b.constraint ? -1 : 1);

export function comparedRelaxations(answer: Answer) {
  const rows = (answer.relaxations ?? []).map(({ constraint, to, path }) => ({ constraint, to, ids: path.functions.map((one) => one.id) }));
  return rows.sort(byConstraint);
}

export function comparedOracleRelaxations(relaxations: readonly OracleRelaxation[]): ReturnType<typeof comparedRelaxations> {
  return relaxations.map(({ constraint, to, bestIds }) => ({ constraint: constraint, to, ids: bestIds })).sort(byConstraint);
}
