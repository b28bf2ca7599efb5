import type { z } from 'zod';
import { parseSources } from '../text/sources.js';
import type { heldRequirement, Step } from './answer.js';
import { pairKey, type ExplanationFacts } from './explanation-facts.js';
import { judgeStep, type HeldItem, type Item, type StepCase } from './judge-step.js';
import { qualified } from './qualified.js';
import { criteriaWording, overlapWording } from './wording.js';

type HeldRow = z.output<typeof heldRequirement>;

export interface ExplainedCase extends Omit<StepCase, 'functions'> {
  readonly facts: ExplanationFacts;
}

/** One step with everything domain section 7 asks: held through what, missing, numbers, and the lines they come from. */
export function explainStep(stepCase: ExplainedCase): Step {
  const { path, candidate, facts } = stepCase;
  const judged = judgeStep({ ...stepCase, functions: facts.functions });
  const { from, to: toId, basis, function: to, items, held, missing, levelBefore, ...figures } = judged;
  const edge = from === null ? undefined : facts.steps.get(pairKey(from, toId));
  const ladder = basis === 'ladder';
  const names = namesOf(facts, toId, ladder);
  const named = ({ id, weight }: Item) => ({ id, ...(names.get(id) ?? { name: id, nameEn: null }), weight });
  const kinds = new Map((facts.requirements.get(toId) ?? []).map((row) => [row.id, row.kind]));
  const rests = ladder ? noKinds : countKinds(items, kinds);
  const heldKinds = ladder ? noKinds : countKinds(held, kinds);
  const courses = facts.courses.get(toId) ?? [];
  const levelUnknown = from !== null && (to.level === null || levelBefore === null);
  return {
    from,
    to: toId,
    basis,
    ...figures,
    restsOn: rests,
    restsOnHeld: heldKinds,
    ...(ladder ? { criteria: { met: held.length, of: items.length } } : {}),
    wording: ladder ? criteriaWording(held.length, items.length) : overlapWording(rests, heldKinds, to.performs.length),
    held: held.map((one) => ({ ...named(one), ...through(one, facts) })),
    missing: missing.map(named),
    inheritedOnly: to.inheritedOnly,
    listedCourses: courses.map(({ functionId: _functionId, sources, ...course }) => ({ ...course, sources: parseSources(sources) })),
    qualified: qualified(to, courses, candidate, facts.wholes),
    baseOverlap: edge?.baseOverlap ?? null,
    flags: [
      ...(levelUnknown ? (['level-unknown'] as const) : []),
      ...((path.overlaps[stepCase.index] ?? null) === null ? (['overlap-unknown'] as const) : []),
      ...(ladder ? (['ladder-promises-no-promotion'] as const) : []),
      ...(to.levelBasis === 'inherited' ? (['level-inherited'] as const) : []),
    ],
    sources: sourcesOf(stepCase, toId, edge?.sources ?? []),
  };
}

const noKinds = { behaviour: 0, knowledge: 0, skill: 0 };

interface NamedItem {
  readonly name: string;
  readonly nameEn: string | null;
}

/** Names of what a function requires, or of the criteria of a rung. */
function namesOf(facts: ExplanationFacts, toId: string, ladder: boolean): Map<string, NamedItem> {
  const rows = (ladder ? facts.criteria.get(toId) : facts.requirements.get(toId)) ?? [];
  return new Map(rows.map(({ id, name, nameEn }) => [id, { name, nameEn }]));
}

/** Through what it is held: own, or what an earlier function on this path brings. */
function through({ by }: HeldItem, { names }: ExplanationFacts): Pick<HeldRow, 'grade' | 'through'> {
  if ('brings' in by) return { grade: 'projected', through: { kind: 'path', id: by.brings.id, name: by.brings.name } };
  const { kind, id } = by.own.through;
  return { grade: by.own.grade, through: { kind, id, name: id === null ? null : (names.get(id) ?? null) } };
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
function sourcesOf({ facts }: ExplainedCase, toId: string, stepSources: readonly string[]): Step['sources'] {
  const requirements = (facts.requirements.get(toId) ?? []).flatMap((row) => row.sources);
  const criteria = (facts.criteria.get(toId) ?? []).flatMap((row) => row.sources);
  return parseSources([...new Set([...stepSources, ...requirements, ...criteria])]);
}
