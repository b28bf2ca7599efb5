import { fn, mayEnter, type Context, type OraclePath } from './paths.js';
import { atLeast } from './numbers.js';

/** Whether a path from a start to its last function keeps every rule and constraint. */
export function permitted(context: Context, path: OraclePath): boolean {
  const { constraints } = context;
  const stops = path.start === null ? path.ids : path.ids.slice(1);
  return (
    stops.length >= 1 &&
    stops.length <= constraints.maxSteps &&
    stops.every((id) => allowed(context, id)) &&
    constraints.via.every((id) => path.ids.includes(id)) &&
    path.bases.every((basis) => constraints.basis === undefined || constraints.basis.includes(basis)) &&
    path.overlaps.every(
      (overlap, i) =>
        passes(context, overlap, constraints.minOverlap) &&
        (path.bases[i] !== 'derived' || passes(context, overlap, constraints.minDerivedOverlap)),
    ) &&
    (path.start !== null || mayEnter(context, path.ids[0] ?? '')) &&
    climbs(context, path) &&
    (constraints.overshoot || withinBounds(context, path))
  );
}

/** Stops and goal; the start is bound by none of these. */
function allowed(context: Context, id: string): boolean {
  const { branches, avoid } = context.constraints;
  if (context.held.has(id) || avoid.includes(id)) return false;
  return branches === undefined || fn(context, id).branches.some((branch) => branches.includes(branch));
}

function passes(context: Context, overlap: number | null, threshold: number): boolean {
  if (threshold <= 0) return true;
  return overlap === null ? context.constraints.unknown === 'allow' : atLeast(overlap, threshold);
}

/** Between functions only: entering is bound by the candidate's level instead. */
function climbs(context: Context, path: OraclePath): boolean {
  return path.ids.every((id, i) => {
    const before = path.ids[i - 1];
    const from = before === undefined ? null : fn(context, before).level;
    const to = fn(context, id).level;
    return from === null || to === null || to - from <= context.constraints.maxLevelClimb;
  });
}

function withinBounds(context: Context, path: OraclePath): boolean {
  const goal = fn(context, path.ids.at(-1) ?? '').level;
  const begin = path.start === null ? context.candidateLevel : fn(context, path.start).level;
  if (goal === null || begin === null) return true;
  const onTheWay = path.ids.slice(path.start === null ? 0 : 1, -1).map((id) => fn(context, id).level);
  return onTheWay.every(
    (level) => level === null || (level <= Math.max(begin, goal) && (path.start === null || level >= Math.min(begin, goal))),
  );
}
