import { z } from 'zod';
import { gapsOf } from '../plans/gaps.js';
import { type missingRequirement } from './answer.js';
import { shownOrNull } from './billionths.js';
import type { FoundPath } from './found-path.js';
import { named } from './parts.js';
import { requirementsOf, tellingFirst, type Requirement } from './requirements.js';
import { stepBases, type Constraints } from './search.js';
import type { FunctionFacts } from './search-case.js';
import type { ShownFacts } from './shown-facts.js';

const share = z.number().min(0).max(1).nullable();
const level = z.int().nullable();

/** A path in a list of many: where it goes and its figures; the search for its goal explains it. */
export const briefPath = z
  .strictObject({
    start: z.string().nullable().meta({ description: 'null: entered from outside' }),
    functions: z.array(named.extend({ level })),
    bases: z.array(z.enum(stepBases)).meta({ description: 'one per step' }),
    overlaps: z.array(share).meta({ description: 'one per step; null: unknown' }),
    stepCount: z.int(),
    weakest: share,
    mean: share,
    highestLevel: level,
  })
  .meta({ id: 'BriefPath' });

/** A function in a list, with its level and branches. */
export const placedFunction = named.extend({ level, branches: z.array(named) }).meta({ id: 'PlacedFunction' });

export type BriefPath = z.output<typeof briefPath>;
export type PlacedFunction = z.output<typeof placedFunction>;
export type Missing = z.output<typeof missingRequirement>;

export function briefPathOf(path: FoundPath, { functions }: ShownFacts): BriefPath {
  return {
    start: path.entered ? null : (path.functions[0] ?? null),
    functions: path.functions.map((id) => {
      const { name = id, nameEn = null, level: known = null } = functions.get(id) ?? {};
      return { id, name, nameEn, level: known };
    }),
    bases: [...path.bases],
    overlaps: path.overlaps.map(shownOrNull),
    stepCount: path.bases.length,
    weakest: shownOrNull(path.weakest),
    mean: shownOrNull(path.mean),
    highestLevel: path.highest,
  };
}

export function placedFunctionOf({ id, name, nameEn, level: known, branches }: FunctionFacts, facts: ShownFacts): PlacedFunction {
  return { id, name, nameEn, level: known, branches: branches.map((branch) => facts.branches.get(branch) ?? bare(branch)) };
}

/** All that a path asks and nobody on it has: each thing once, where it is first missing. */
export function missingOn(
  path: FoundPath,
  held: Readonly<Record<string, true>>,
  facts: ShownFacts,
  constraints: Pick<Constraints, 'matching' | 'weights'>,
): Missing[] {
  const missing = new Map<string, Missing>();
  for (const gap of gapsOf(path, facts.functions, held, constraints)) {
    const weights = new Map(requirementsOf(gap.to, constraints.weights, gap.ladder).map(({ id, weight }) => [id, weight]));
    for (const id of gap.missing) {
      const { name, nameEn } = facts.requirements.get(id) ?? bare(id);
      if (!missing.has(id)) missing.set(id, { id, name, nameEn, weight: weights.get(id) ?? 1 });
    }
  }
  return [...missing.values()];
}

/** With their names, the most telling first. */
export function namedRequirements(requirements: readonly Requirement[], facts: ShownFacts): Missing[] {
  return tellingFirst(requirements, facts.requirers).map(({ id, weight }) => {
    const { name, nameEn } = facts.requirements.get(id) ?? bare(id);
    return { id, name, nameEn, weight };
  });
}

const bare = (id: string) => ({ id, name: id, nameEn: null });
