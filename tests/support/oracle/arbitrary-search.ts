import fc from 'fast-check';
import type { CatalogueFacts, NodeLabel } from '../../../src/catalogue/facts.js';
import { pathSearch, stepBases, type PathSearch } from '../../../src/paths/search.js';
import { grades } from '../../../src/profiles/profile.js';

/** Mostly left at its default: with all varied at once hardly a path would be left. */
const seldom = <T>(arbitrary: fc.Arbitrary<T>, weight = 1) =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 3 }, { arbitrary, weight });
const grade = fc.constantFrom(...grades);
const share = fc.constantFrom(0, 0.2, 0.25, 1 / 3, 0.4, 0.5, 0.6, 0.75, 1);

/** Leaves out what is undefined, as a caller would. */
const given = <T extends object>(value: T) => Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));

export function searchOver(facts: CatalogueFacts): fc.Arbitrary<PathSearch> {
  const ids = (label: NodeLabel) => facts.nodes.filter((node) => node.label === label).map((node) => node.id);
  const some = (label: NodeLabel, maxLength: number, minLength = 0) => {
    const from = ids(label);
    return fc.uniqueArray(fc.constantFrom(...from), {
      minLength: Math.min(minLength, from.length),
      maxLength: Math.min(maxLength, from.length),
    });
  };
  const graded = (label: NodeLabel, maxLength: number, minLength = 0) =>
    ids(label).length === 0
      ? fc.constant([])
      : // the same id twice now and then, at two grades
        fc.array(fc.record({ id: fc.constantFrom(...ids(label)), evidence: grade }), { minLength, maxLength });
  const profile = fc
    .record({
      functions: fc.oneof({ arbitrary: graded('Function', 1, 1), weight: 3 }, { arbitrary: graded('Function', 2), weight: 2 }),
      competences: fc.oneof({ arbitrary: fc.constant([]), weight: 1 }, { arbitrary: graded('Competence', 7), weight: 2 }),
      workProcesses: fc.oneof({ arbitrary: fc.constant([]), weight: 2 }, { arbitrary: graded('WorkProcess', 4), weight: 1 }),
      criteria: fc.oneof({ arbitrary: fc.constant([]), weight: 1 }, { arbitrary: graded('Criterion', 3), weight: 1 }),
      courses:
        ids('Course').length === 0
          ? fc.constant([])
          : fc.array(
              fc.record({
                id: fc.constantFrom(...ids('Course')),
                evidence: grade,
                status: fc.constantFrom('completed' as const, 'completed' as const, 'enrolled' as const),
              }),
              { maxLength: 2 },
            ),
      educationLevel: fc.option(
        fc.oneof(
          fc.integer({ min: 1, max: 8 }),
          fc.constantFrom(
            'vmbo-bb',
            'mbo-2',
            'VMBO-TL',
            'mavo',
            'mbo-3',
            'vakopleiding',
            'mbo-4',
            'Havo',
            'vwo',
            'ad',
            'hbo',
            'wo-bachelor',
            'wo-master',
          ),
        ),
        { freq: 2, nil: undefined },
      ),
      unresolved: fc.constantFrom(undefined, undefined, undefined, [{ text: 'oud diploma', level: 4 }], [{ text: 'iets anders' }]),
    })
    .map(given);
  // without entries as often as with them: else most answers are one entry
  const basis = fc.oneof(
    { arbitrary: fc.constant(undefined), weight: 3 },
    { arbitrary: fc.constant(stepBases.filter((one) => one !== 'entry')), weight: 3 },
    { arbitrary: fc.uniqueArray(fc.constantFrom(...stepBases), { minLength: 1 }), weight: 1 },
  );
  const varied = fc.record({
    maxSteps: seldom(fc.integer({ min: 1, max: 5 })),
    minOverlap: seldom(share, 2),
    minDerivedOverlap: seldom(share),
    minEntryOverlap: seldom(share),
    maxLevelClimb: seldom(fc.integer({ min: 0, max: 7 })),
    minEvidence: seldom(grade),
    matching: seldom(fc.constantFrom('none' as const, 'exact' as const, 'close' as const)),
    unknown: seldom(fc.constantFrom('fail' as const, 'allow' as const)),
    basis,
    branches: seldom(some('Branch', 2, 1)),
    avoid: seldom(some('Function', 2)),
    via: seldom(seldom(some('Function', 2), 3)),
    overshoot: seldom(fc.boolean()),
    weights: seldom(fc.constantFrom('all' as const, 'essential' as const)),
  });
  // every bound on levels and overlaps loosened: many long paths, for their order and the detours among them
  const loose = fc.record({
    basis,
    maxSteps: fc.integer({ min: 3, max: 6 }),
    maxLevelClimb: fc.constantFrom(3, 7),
    overshoot: fc.boolean(),
    minDerivedOverlap: fc.constantFrom(0, 0.3, 0.6),
    via: seldom(some('Function', 1, 1)),
    minEvidence: seldom(grade),
  });
  const constraints = fc.oneof({ arbitrary: varied, weight: 3 }, { arbitrary: loose, weight: 4 }).map(given);
  return fc
    .record({
      profile,
      // the goal itself, or with `open` the first function after it that is not held
      open: fc.oneof({ arbitrary: fc.constant(true), weight: 9 }, { arbitrary: fc.constant(false), weight: 1 }),
      to: fc.oneof(
        { arbitrary: fc.constantFrom(...ids('Function')), weight: 5 },
        { arbitrary: some('Function', 3, 2), weight: 1 },
        { arbitrary: fc.constant(undefined), weight: 1 },
      ),
      objective: fc.constantFrom('shortest' as const, 'overlap' as const),
      constraints,
      alternatives: fc.constantFrom(undefined, 1, 3, 20),
    })
    .map(({ open, ...drawn }) => {
      const search = pathSearch.parse(given(drawn));
      const free = ids('Function').filter((id) => !search.profile.functions.some((held) => held.id === id));
      const move = (goal: string): string => free.find((id) => id >= goal) ?? free[0] ?? goal;
      if (!open || search.to === undefined) return search;
      return { ...search, to: typeof search.to === 'string' ? move(search.to) : [...new Set(search.to.map(move))] };
    });
}
