import { grades } from '../profiles/profile.js';
import type { Held } from '../profiles/holdings.js';
import type { Step } from './answer.js';
import { shown, shownOrNull } from './billionths.js';
import { bringsSetOf } from './brings.js';
import type { FoundPath } from './found-path.js';
import { directionOf } from './levels.js';
import type { Candidate, FunctionFacts } from './search-case.js';
import type { Constraints } from './search.js';

export interface StepCase {
  readonly path: FoundPath;
  /** 0-based */
  readonly index: number;
  readonly candidate: Candidate;
  readonly constraints: Constraints;
  readonly functions: ReadonlyMap<string, FunctionFacts>;
}

/** A requirement of a step, or a criterion on a ladder. */
export interface Item {
  readonly id: string;
  readonly weight: number;
}
export interface HeldItem extends Item {
  /** own, or the earlier function on this path that brings it */
  readonly by: { readonly own: Held } | { readonly brings: FunctionFacts };
}

/** The figures of one step: what every answer that shows a step agrees on, by ids. */
export interface JudgedStep extends Pick<
  Step,
  'from' | 'to' | 'basis' | 'entry' | 'direction' | 'overlap' | 'proven' | 'work' | 'workProven'
> {
  readonly function: FunctionFacts;
  readonly items: readonly Item[];
  readonly held: readonly HeldItem[];
  readonly missing: readonly Item[];
  /** of the function left, or of the candidate who enters; null when unknown */
  readonly levelBefore: number | null;
}

/** Overlap, proven and work shares, and what is held and missing at one step of a found path. Pure. */
export function judgeStep(stepCase: StepCase): JudgedStep {
  const { path, index, candidate, functions } = stepCase;
  const first = path.entered ? 0 : 1;
  const toId = path.functions[index + first] as string;
  const fromId = path.entered && index === 0 ? null : (path.functions[index + first - 1] as string);
  const to = functions.get(toId) as FunctionFacts;
  const from = fromId === null ? undefined : functions.get(fromId);
  const basis = path.bases[index] ?? 'entry';
  const before = path.functions.slice(first, index + first).map((id) => functions.get(id) as FunctionFacts);
  const items = itemsOf(stepCase, to, basis);
  const level = fromId === null ? candidate.level : (from?.level ?? null);
  return {
    from: fromId,
    to: toId,
    basis,
    ...(index === 0 && path.entry !== undefined ? { entry: path.entry } : {}),
    direction: directionOf(level, to.level),
    overlap: shownOrNull(path.overlaps[index] ?? null),
    proven: provenShare(items, candidate),
    ...workShares(to, before, stepCase),
    function: to,
    items,
    ...splitHeld(items, before, stepCase),
    levelBefore: level,
  };
}

/** Least proven share of the steps; null when any is unknown. */
export const weakestProven = (steps: readonly Pick<Step, 'proven'>[]): number | null =>
  steps.some((step) => step.proven === null) ? null : Math.min(...steps.map((step) => step.proven as number));

function itemsOf({ constraints }: StepCase, to: FunctionFacts, basis: Step['basis']): Item[] {
  if (basis === 'ladder') return to.criteria.map((id) => ({ id, weight: 1 }));
  const [ids, weights] = constraints.weights === 'essential' ? [to.essentialRequires, to.essentialWeights] : [to.requires, to.weights];
  return ids.map((id, index) => ({ id, weight: weights[index] ?? 1 }));
}

/** What counts towards the overlap and through what, and what does not. */
function splitHeld(
  items: readonly Item[],
  before: readonly FunctionFacts[],
  { candidate, constraints }: StepCase,
): { held: HeldItem[]; missing: Item[] } {
  const least = grades.indexOf(constraints.minEvidence);
  const held: HeldItem[] = [];
  const missing: Item[] = [];
  for (const item of items) {
    const own = heldItem(candidate, item.id);
    if (own !== undefined && grades.indexOf(own.grade) >= least) {
      held.push({ ...item, by: { own } });
      continue;
    }
    const brings = before.find((one) => bringsSetOf(one, constraints.matching).has(item.id));
    if (brings === undefined) missing.push(item);
    else held.push({ ...item, by: { brings } });
  }
  return { held, missing };
}

const heldItem = ({ holdings }: Candidate, id: string): Held | undefined => holdings.competences.get(id) ?? holdings.criteria.get(id);

function provenShare(items: readonly Item[], candidate: Candidate): number | null {
  const total = items.reduce((sum, item) => sum + item.weight, 0);
  if (total === 0) return null;
  const proven = items.filter((item) => heldItem(candidate, item.id)?.grade === 'certified');
  return shown(proven.reduce((sum, item) => sum + item.weight, 0) / total);
}

function workShares(
  to: FunctionFacts,
  before: readonly FunctionFacts[],
  { candidate, constraints }: StepCase,
): { work: number | null; workProven: number | null } {
  if (to.performs.length === 0) return { work: null, workProven: null };
  const grade = (id: string) => candidate.holdings.workProcesses.get(id)?.grade;
  const least = grades.indexOf(constraints.minEvidence);
  const projected = new Set(before.flatMap((one) => one.performs));
  const held = to.performs.filter(
    (id) => projected.has(id) || (grades.indexOf(grade(id) ?? 'claimed') >= least && grade(id) !== undefined),
  );
  const proven = to.performs.filter((id) => grade(id) === 'certified');
  return { work: shown(held.length / to.performs.length), workProven: shown(proven.length / to.performs.length) };
}
