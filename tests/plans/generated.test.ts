import fc from 'fast-check';
import { Graph } from '../../src/graph/graph.js';
import { searchPaths } from '../../src/paths/search-paths.js';
import { comparedOracleRelaxations, comparedRelaxations } from '../support/compared.js';
import { comparedOraclePlans, comparedPlans } from '../support/compared-plans.js';
import { fuzzRuns, fuzzSeed } from '../support/fuzz.js';
import { engineUnderTest } from '../support/engines.js';
import { onBothRoads, reload } from '../support/loaded.js';
import { planSearches } from '../support/oracle/arbitrary-plan-search.js';
import { planWorld } from '../support/oracle/plan-world.js';
import { oraclePlanned } from '../support/oracle/planned.js';
import { oracleRelaxations } from '../support/oracle/relaxations.js';

/** Four searches each, and some with many paths to plan. */
const runs = Math.ceil(fuzzRuns / 8);

describe('plans of generated catalogues', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = new Graph(await engineUnderTest());
  });
  afterAll(() => graph.engine.close());

  test(
    `${runs} catalogues with four searches each give what trying every set of courses on every path gives`,
    async () => {
      await fc.assert(
        fc.asyncProperty(planSearches, async ({ facts, levels, searches }) => {
          const room = await reload(graph, facts, levels);
          const world = planWorld(facts, levels);
          for (const search of searches) {
            const [inMemory, answer] = await Promise.all(
              onBothRoads(room)
                .reverse()
                .map((one) => searchPaths(one, search)),
            );
            if (answer === undefined) throw new Error('expected an answer by each road');
            expect({ ...inMemory, computedBy: 'cypher' }).toEqual(answer);
            expect(comparedPlans(answer)).toEqual(comparedOraclePlans(oraclePlanned(world, search)));
            if (answer.outcome === 'no-path' && search.to !== undefined) {
              // under every objective the relaxation shown is the first by `shortest` or `overlap`
              const asked = search.objective === 'overlap' ? search : { ...search, objective: 'shortest' as const };
              expect(comparedRelaxations(answer)).toEqual(comparedOracleRelaxations(oracleRelaxations(facts, levels, asked)));
            }
          }
        }),
        { numRuns: runs, ...fuzzSeed },
      );
    },
    15 * 60_000,
  );
});
