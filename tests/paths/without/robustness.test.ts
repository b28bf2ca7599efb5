import fc from 'fast-check';
import { Graph } from '../../../src/graph/graph.js';
import { searchPaths } from '../../../src/paths/search-paths.js';
import type { Path } from '../../../src/paths/answer.js';
import { pathSearch, type PathSearch } from '../../../src/paths/search.js';
import { engineUnderTest } from '../../support/engines.js';
import { fuzzRuns, fuzzSeed } from '../../support/fuzz.js';
import { onBothRoads, reload } from '../../support/loaded.js';
import { searchCase } from '../../support/oracle/arbitraries.js';
import { build } from '../../support/oracle/build.js';
import { levels } from '../../support/oracle/levels.js';

const runs = Math.ceil(fuzzRuns / 5);
const routeOf = (path: Path | undefined) => path?.functions.map(({ id }) => id) ?? null;
const robust = (search: PathSearch): PathSearch => ({ ...search, include: ['robustness'] });

describe('whether the best path holds', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = new Graph(await engineUnderTest());
  });
  afterAll(() => graph.engine.close());

  test('by hand: the detour remains without the step, and without what makes it so', async () => {
    const facts = build({
      functions: {
        a: { requires: 'c1 c2', level: 3 },
        b: { requires: 'c2 c3', level: 3 },
        c: { requires: 'c3 c4', level: 3 },
        d: { requires: 'c9', level: 3 },
      },
      steps: 'a>b b>c a>c',
    });
    for (const room of onBothRoads(await reload(graph, facts, levels))) {
      const search = pathSearch.parse({
        profile: { functions: ['function:a'] },
        to: 'function:c',
        include: ['robustness'],
        constraints: { basis: ['documented'] },
      });
      const { robustness } = await searchPaths(room, search);
      const kept = { functions: ['function:a', 'function:c'], survives: true };
      expect(
        robustness?.items.map(({ fact, survives, remains }) => ({
          fact,
          survives,
          functions: remains?.functions.map(({ id }) => id) ?? null,
        })),
      ).toEqual([
        { fact: 'progresses-to~function:a~function:c', survives: false, functions: ['function:a', 'function:b', 'function:c'] },
        { fact: null, ...kept },
      ]);
      expect(robustness).toMatchObject({ survivesEach: false, considered: 2, tried: 2 });
      const overlap = { ...search, objective: 'overlap' as const };
      const byOverlap = (await searchPaths(room, overlap)).robustness;
      // a, b, c: weakest 0.5; c2 is held by a and required by b, c3 is brought by b and required by c
      expect(byOverlap?.items.filter(({ survives }) => !survives).map(({ fact, remains }) => [fact, remains?.weakest])).toEqual([
        ['progresses-to~function:a~function:b', 0],
        ['progresses-to~function:b~function:c', 0],
        ['requires~function:b~competence:c2', 0],
        ['requires~function:a~competence:c2', 0],
        ['requires~function:c~competence:c3', 0],
        ['requires~function:b~competence:c3', 0],
      ]);
    }
  });

  test(
    `${runs} generated ones: each item is what the same search answers without that fact, and each fact shown as the cause is one`,
    async () => {
      let [items, broken] = [0, 0];
      await fc.assert(
        fc.asyncProperty(searchCase, async ({ facts, levels, search }) => {
          for (const room of onBothRoads(await reload(graph, facts, levels))) {
            const answer = await searchPaths(room, robust(search));
            const [best] = answer.paths.filter((path) => path.stepCount > 0);
            expect(answer.robustness === undefined).toBe(best === undefined);
            const to = search.to ?? best?.functions.at(-1)?.id;
            const ids = answer.robustness?.items.flatMap(({ fact }) => fact ?? []) ?? [];
            expect(new Set(ids).size).toBe(ids.length);
            for (const id of [...(best?.leansOn.derivedSteps ?? []), ...(best?.leansOn.inferredPerforms ?? [])]) expect(ids).toContain(id);
            for (const { fact, survives, remains } of answer.robustness?.items ?? []) {
              if (fact === null) continue;
              const without = [fact];
              const asked = { ...search, ...(to === undefined ? {} : { to }), constraints: { ...search.constraints, without } };
              const [other] = (await searchPaths(room, asked)).paths.filter((path) => path.stepCount > 0);
              expect(remains?.functions.map(({ id }) => id) ?? null).toEqual(routeOf(other));
              expect(remains?.weakest ?? null).toEqual(other?.weakest ?? null);
              expect(survives).toBe(other !== undefined && other.start === best?.start && String(routeOf(other)) === String(routeOf(best)));
              [items, broken] = [items + 1, broken + Number(!survives)];
            }
          }
        }),
        { numRuns: runs, endOnFailure: true, ...fuzzSeed },
      );
      expect(items).toBeGreaterThan(runs);
      expect(broken).toBeGreaterThan(runs / 10);
    },
    15 * 60_000,
  );
});
