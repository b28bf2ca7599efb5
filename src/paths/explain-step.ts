import type { z } from 'zod';
import { parseSources } from '../text/sources.js';
import type { heldRequirement, Step } from './answer.js';
import { shown, shownOrNull } from './billionths.js';
import { bringsOf } from './brings.js';
import { pairKey, type ExplanationFacts } from './explanation-facts.js';
import type { FoundPath } from './found-path.js';
import { qualified } from './qualified.js';
import type { Candidate, FunctionFacts } from './search-case.js';
import type { Constraints } from './search.js';
import { criteriaWording, overlapWording } from './wording.js';
import { grades } from '../profiles/profile.js';
import type { Held } from '../profiles/holdings.js';

export interface StepCase {
  readonly path: FoundPath;
  /** 0-based */
  readonly index: number;
  readonly candidate: Candidate;
  readonly constraints: Constraints;
  readonly facts: ExplanationFacts;
}
type HeldRow = z.output<typeof heldRequirement>;

interface Item {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly weight: number;
}

/** One step with everything domain section 7 asks: held through what, missing, numbers, and the lines they come from. */
export function explainStep(stepCase: StepCase): Step {
  const { path, index, candidate, facts } = stepCase;
  const first = path.entered ? 0 : 1;
  const toId = path.functions[index + first] as string;
  const fromId = path.entered && index === 0 ? null : (path.functions[index + first - 1] as string);
  const to = facts.functions.get(toId) as FunctionFacts;
  const from = fromId === null ? undefined : facts.functions.get(fromId);
  const basis = path.bases[index] ?? 'entry';
  const edge = fromId === null ? undefined : facts.steps.get(pairKey(fromId, toId));
  const before = path.functions.slice(first, index + first).map((id) => facts.functions.get(id) as FunctionFacts);
  const items = basis === 'ladder' ? criteriaItems(facts, toId) : requirementItems(stepCase, to);
  const split = splitHeld(items, before, stepCase);
  const kinds = new Map((facts.requirements.get(toId) ?? []).map((row) => [row.id, row.kind]));
  const rests = basis === 'ladder' ? noKinds : countKinds(items, kinds);
  const heldKinds = basis === 'ladder' ? noKinds : countKinds(split.held, kinds);
  const work = workShares(to, before, stepCase);
  const courses = facts.courses.get(toId) ?? [];
  const level = fromId === null ? candidate.level : (from?.level ?? null);
  const overlap = path.overlaps[index] ?? null;
  const levelUnknown = fromId !== null && (to.level === null || level === null);
  return {
    from: fromId,
    to: toId,
    basis,
    ...(index === 0 && path.entry !== undefined ? { entry: path.entry } : {}),
    direction: level === null || to.level === null ? 'unknown' : to.level > level ? 'up' : to.level < level ? 'down' : 'level',
    overlap: shownOrNull(overlap),
    proven: provenShare(items, stepCase),
    ...work,
    restsOn: rests,
    restsOnHeld: heldKinds,
    ...(basis === 'ladder' ? { criteria: { met: split.held.length, of: items.length } } : {}),
    wording: basis === 'ladder' ? criteriaWording(split.held.length, items.length) : overlapWording(rests, heldKinds, to.performs.length),
    held: split.held,
    missing: split.missing,
    inheritedOnly: to.inheritedOnly,
    listedCourses: courses.map(({ functionId: _functionId, sources, ...course }) => ({ ...course, sources: parseSources(sources) })),
    qualified: qualified(to, courses, candidate, facts.wholes),
    baseOverlap: edge?.baseOverlap ?? null,
    flags: [
      ...(levelUnknown ? (['level-unknown'] as const) : []),
      ...(overlap === null ? (['overlap-unknown'] as const) : []),
      ...(basis === 'ladder' ? (['ladder-promises-no-promotion'] as const) : []),
      ...(to.levelBasis === 'inherited' ? (['level-inherited'] as const) : []),
    ],
    sources: sourcesOf(stepCase, toId, edge?.sources ?? []),
  };
}

const noKinds = { behaviour: 0, knowledge: 0, skill: 0 };

function requirementItems({ constraints, facts }: StepCase, to: FunctionFacts): Item[] {
  const essential = constraints.weights === 'essential';
  const [ids, weights] = essential ? [to.essentialRequires, to.essentialWeights] : [to.requires, to.weights];
  const rows = new Map((facts.requirements.get(to.id) ?? []).map((row) => [row.id, row]));
  return ids.map((id, index) => ({
    id,
    name: rows.get(id)?.name ?? id,
    nameEn: rows.get(id)?.nameEn ?? null,
    weight: weights[index] ?? 1,
  }));
}

function criteriaItems(facts: ExplanationFacts, rung: string): Item[] {
  return (facts.criteria.get(rung) ?? []).map(({ id, name, nameEn }) => ({ id, name, nameEn, weight: 1 }));
}

/** What counts towards the overlap and through what, and what does not. */
function splitHeld(items: readonly Item[], before: readonly FunctionFacts[], stepCase: StepCase): { held: HeldRow[]; missing: Item[] } {
  const { constraints, facts } = stepCase;
  const held: HeldRow[] = [];
  const missing: Item[] = [];
  for (const item of items) {
    const own = heldItem(stepCase, item.id);
    const counts = own !== undefined && grades.indexOf(own.grade) >= grades.indexOf(constraints.minEvidence);
    const bringer = before.find((one) => bringsOf(one, constraints.matching).includes(item.id));
    if (counts) {
      const { kind, id } = own.through;
      held.push({ ...item, grade: own.grade, through: { kind, id, name: id === null ? null : (facts.names.get(id) ?? null) } });
    } else if (bringer !== undefined) {
      held.push({ ...item, grade: 'projected', through: { kind: 'path', id: bringer.id, name: bringer.name } });
    } else missing.push(item);
  }
  return { held, missing };
}

const heldItem = ({ candidate }: StepCase, id: string): Held | undefined =>
  candidate.holdings.competences.get(id) ?? candidate.holdings.criteria.get(id);

function provenShare(items: readonly Item[], stepCase: StepCase): number | null {
  const total = items.reduce((sum, item) => sum + item.weight, 0);
  if (total === 0) return null;
  const proven = items.filter((item) => heldItem(stepCase, item.id)?.grade === 'certified');
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

/** What its source states no kind of is counted apart, where there is any. */
function countKinds(items: readonly { id: string }[], kinds: ReadonlyMap<string, keyof typeof noKinds | 'group' | 'unknown'>) {
  const counts: Step['restsOn'] = { ...noKinds };
  for (const { id } of items) {
    const kind = kinds.get(id) ?? 'behaviour';
    if (kind === 'group' || kind === 'unknown') counts.unknown = (counts.unknown ?? 0) + 1;
    else counts[kind] += 1;
  }
  return counts;
}

/** The lines the step itself is printed on, then those of what it requires. */
function sourcesOf({ facts }: StepCase, toId: string, stepSources: readonly string[]): Step['sources'] {
  const requirements = (facts.requirements.get(toId) ?? []).flatMap((row) => row.sources);
  const criteria = (facts.criteria.get(toId) ?? []).flatMap((row) => row.sources);
  return parseSources([...new Set([...stepSources, ...requirements, ...criteria])]);
}
