import fc from 'fast-check';
import type { CatalogueFacts, NodeLabel } from '../../../src/catalogue/facts.js';
import type { LevelsFile } from '../../../src/catalogue/seed-file.js';
import { pathSearch, type PathSearch } from '../../../src/paths/search.js';
import { grades } from '../../../src/profiles/profile.js';
import { planCatalogue } from './arbitrary-plan-catalogue.js';
import { levels } from './levels.js';

export interface PlanSearches {
  facts: CatalogueFacts;
  levels: LevelsFile;
  searches: PathSearch[];
}

const often = <T>(value: T, weight: number) => ({ arbitrary: fc.constant(value), weight });
/** Mostly left at its default. */
const seldom = <T>(arbitrary: fc.Arbitrary<T>, weight = 1) => fc.oneof(often(undefined, 4), { arbitrary, weight });
const given = <T extends object>(value: T) => Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));

export function planSearchOver(facts: CatalogueFacts): fc.Arbitrary<PathSearch> {
  const ids = (label: NodeLabel) => facts.nodes.filter((node) => node.label === label).map((node) => node.id);
  const graded = (label: NodeLabel, maxLength: number, most: (typeof grades)[number][] = [...grades]) =>
    fc.array(fc.record({ id: fc.constantFrom(...ids(label)), evidence: fc.constantFrom(...most) }), { maxLength });
  const profile = fc
    .record({
      functions: fc.oneof(often(['function:f1'], 4), { arbitrary: graded('Function', 2), weight: 1 }),
      competences: fc.oneof(often([], 1), { arbitrary: graded('Competence', 3), weight: 1 }),
      workProcesses: fc.oneof(often([], 1), { arbitrary: graded('WorkProcess', 4, ['certified', 'certified', 'claimed']), weight: 1 }),
      criteria: seldom(graded('Criterion', 2)),
      courses: fc.oneof(often([], 1), {
        arbitrary: fc.array(
          fc.record({
            id: fc.constantFrom(...ids('Course')),
            evidence: fc.constantFrom('claimed' as const, 'certified' as const),
            status: fc.constantFrom('completed' as const, 'enrolled' as const),
          }),
          { minLength: 1, maxLength: 2 },
        ),
        weight: 1,
      }),
      educationLevel: fc.option(
        fc.constantFrom<number | string>('vmbo-bb', 'mbo-2', 'mbo-3', 'mbo-3', 'mbo-4', 'havo', 4, 'hbo', 'wo-bachelor'),
        {
          freq: 3,
          nil: undefined,
        },
      ),
    })
    .map(given);
  const functions = ids('Function');
  const goal = fc.constantFrom(...functions);
  return fc
    .record({
      profile,
      to: fc.oneof(
        { arbitrary: goal.filter((id) => id !== 'function:f1'), weight: 3 },
        // the far end of the way through all of them
        often(functions.at(-1), 4),
        { arbitrary: fc.uniqueArray(goal, { minLength: 2, maxLength: 2 }), weight: 1 },
        often(undefined, 1),
      ),
      objective: fc.constantFrom(
        'effort' as const,
        'effort' as const,
        'pareto' as const,
        'pareto' as const,
        'shortest' as const,
        'overlap' as const,
      ),
      constraints: fc
        .record({
          maxSteps: seldom(fc.integer({ min: 1, max: 5 })),
          minEvidence: seldom(fc.constantFrom(...grades)),
          matching: seldom(fc.constantFrom('none' as const, 'exact' as const), 2),
          weights: seldom(fc.constant('essential' as const)),
          basis: seldom(fc.constant(['documented' as const, 'ladder' as const, 'derived' as const]), 8),
          minDerivedOverlap: seldom(fc.constantFrom(0, 0.3)),
          // levels come from the courses listed: bound to them, few ways would be left
          maxLevelClimb: fc.constantFrom(7, 7, 7, 3, 1),
          overshoot: fc.constantFrom(true, true, false),
        })
        .map(given),
      alternatives: fc.constantFrom(1, 3, 20),
      planning: fc.constantFrom({}, {}, { qualification: 'competences' as const }),
    })
    .map((drawn) => pathSearch.parse({ ...given(drawn), include: ['plan'] }));
}

/** A catalogue and some searches in it: loading it is what takes the time. */
export const planSearches: fc.Arbitrary<PlanSearches> = planCatalogue.chain((facts) =>
  fc.array(planSearchOver(facts), { minLength: 4, maxLength: 4 }).map((searches) => ({ facts, levels, searches })),
);
