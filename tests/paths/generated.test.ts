import fc from 'fast-check';
import { Graph } from '../../src/graph/graph.js';
import { searchPaths } from '../../src/paths/search-paths.js';
import { compared, comparedOracle, comparedOracleRelaxations, comparedRelaxations } from '../support/compared.js';
import { manyRuns, fuzzSeed } from '../support/fuzz.js';
import { engineUnderTest } from '../support/engines.js';
import { onBothRoads, reload } from '../support/loaded.js';
import { searchCase } from '../support/oracle/arbitraries.js';
import { oracleRelaxations } from '../support/oracle/relaxations.js';
import { oracleSearch } from '../support/oracle/search.js';

describe('generated graphs', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = new Graph(await engineUnderTest());
  });
  afterAll(() => graph.engine.close());

  test(
    `${manyRuns} graphs and searches give what the brute-force oracle gives on both roads, relaxations included`,
    async () => {
      await fc.assert(
        fc.asyncProperty(searchCase, async ({ facts, levels, search }) => {
          const expected = comparedOracle(oracleSearch(facts, levels, search));
          for (const room of onBothRoads(await reload(graph, facts, levels))) {
            const answer = await searchPaths(room, search);
            expect(answer.computedBy).toBe(room.road);
            expect(compared(answer)).toEqual(expected);
            if (answer.outcome === 'no-path' && search.to !== undefined) {
              expect(comparedRelaxations(answer)).toEqual(comparedOracleRelaxations(oracleRelaxations(facts, levels, search)));
            }
          }
        }),
        { numRuns: manyRuns, ...fuzzSeed },
      );
    },
    15 * 60_000,
  );
});
