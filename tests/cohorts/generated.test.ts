import fc from 'fast-check';
import { Graph } from '../../src/graph/graph.js';
import type { PathSearch } from '../../src/paths/search.js';
import type { Answer } from '../../src/paths/answer.js';
import type { SearchRoom } from '../../src/paths/search-room.js';
import { searchPaths } from '../../src/paths/search-paths.js';
import { engineUnderTest } from '../support/engines.js';
import { fuzzRuns, fuzzSeed } from '../support/fuzz.js';
import { reload } from '../support/loaded.js';
import { catalogue, searchOver } from '../support/oracle/arbitraries.js';
import { planCatalogue } from '../support/oracle/arbitrary-plan-catalogue.js';
import { planSearchOver } from '../support/oracle/arbitrary-plan-search.js';
import { levels } from '../support/oracle/levels.js';
import { asInCohort, cohortOf } from './cohort-support.js';

/** Several people under the constraints of the first, some of them twice. */
const cohortOver = (search: fc.Arbitrary<PathSearch>, goals: readonly string[]) =>
  fc
    .record({
      searches: fc.array(search, { minLength: 3, maxLength: 5 }),
      to: fc.uniqueArray(fc.constantFrom(...goals), { minLength: 1, maxLength: 3 }),
    })
    .map(({ searches, to }) => ({ searches: [...searches, searches[0] as PathSearch], to }));

/** Each result of a cohort against the single search of the same candidate. */
async function compare(graph: Graph, facts: Parameters<typeof reload>[1], searches: readonly PathSearch[], to: string[], plan: boolean) {
  const room = await reload(graph, facts, levels);
  const [first] = searches as [PathSearch];
  const objective = first.objective === 'pareto' ? 'effort' : first.objective;
  const { constraints, planning } = first;
  const shared = { objective, constraints, planning, to, include: plan ? (['plan'] as const) : [] };
  const candidates = searches.map((search, index) => ({ ...search.profile, reference: `r${index}` }));
  const { results, summary } = await cohortOf(room, { ...shared, include: [...shared.include], candidates });
  expect(results.flatMap((one) => one.candidates.map(({ index }) => index)).sort()).toEqual(candidates.map((_, index) => index));
  expect(summary.candidates).toBe(candidates.length);
  let found = 0;
  for (const { candidates: places, count, goals, best, level, start } of results) {
    expect(count).toBe(places.length);
    for (const { index, reference } of places) {
      expect(reference).toBe(`r${index}`);
      const search: PathSearch = {
        ...first,
        ...shared,
        include: [...shared.include],
        alternatives: 1,
        profile: (searches[index] as PathSearch).profile,
      };
      for (const { goal, outcome, path } of goals) {
        const single = await searchPaths(room, { ...search, to: goal });
        expect({ outcome, level }).toEqual({ outcome: single.outcome, level: single.candidate.level });
        expect(path).toEqual(single.paths[0] === undefined ? null : asInCohort(single.paths[0]));
        found += single.paths.length;
      }
      const pooled = await searchPaths(room, { ...search, to });
      expect(best).toBe(pooled.paths[0]?.functions.at(-1)?.id ?? null);
      expect(['blocked-by-level', 'unknown', 'none'].includes(start ?? '')).toBe(pooled.outcome === 'no-path');
      if (pooled.outcome === 'no-path' && index === places[0]?.index) await compareRelaxations(room, shared, search, pooled);
    }
  }
  return found;
}

/** A cohort of one without a path: what would help it is what would help in the single search, as far. */
async function compareRelaxations(room: SearchRoom, shared: object, search: PathSearch, pooled: Answer) {
  // a relaxation of a search by overlap has the same constraints, and another path
  const { summary } = await cohortOf(room, { ...shared, to: search.to ?? [], candidates: [search.profile] });
  const single = new Map((pooled.relaxations ?? []).map((one) => [one.constraint, one.to]));
  expect(new Set(summary.noPath.relaxations.map((one) => one.constraint))).toEqual(new Set(single.keys()));
  const { best } = summary.noPath;
  if (best !== null) expect(best.to).toEqual(single.get(best.constraint));
}

describe('a cohort answers each candidate as a single search does', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = new Graph(await engineUnderTest());
  });
  afterAll(() => graph.engine.close());
  const runs = Math.ceil(fuzzRuns / 25);
  const functionsOf = (facts: { nodes: readonly { label: string; id: string }[] }) =>
    facts.nodes.filter((node) => node.label === 'Function').map((node) => node.id);

  test(
    `${runs} generated cohorts`,
    async () => {
      let found = 0;
      const cases = catalogue.chain((facts) => cohortOver(searchOver(facts), functionsOf(facts)).map((cohort) => ({ facts, ...cohort })));
      await fc.assert(
        fc.asyncProperty(cases, async ({ facts, searches, to }) => {
          found += await compare(graph, facts, searches, to, false);
        }),
        { numRuns: runs, ...fuzzSeed },
      );
      expect(found).toBeGreaterThan(0);
    },
    15 * 60_000,
  );

  test(
    `${runs} generated cohorts with plans`,
    async () => {
      let found = 0;
      const cases = planCatalogue.chain((facts) =>
        cohortOver(planSearchOver(facts), functionsOf(facts)).map((cohort) => ({ facts, ...cohort })),
      );
      await fc.assert(
        fc.asyncProperty(cases, async ({ facts, searches, to }) => {
          found += await compare(graph, facts, searches, to, true);
        }),
        { numRuns: runs, ...fuzzSeed },
      );
      expect(found).toBeGreaterThan(0);
    },
    15 * 60_000,
  );
});
