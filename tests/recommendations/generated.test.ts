import fc from 'fast-check';
import { Graph } from '../../src/graph/graph.js';
import { shownOrNull } from '../../src/paths/billionths.js';
import { recommend } from '../../src/recommendations/recommend.js';
import { recommendationRequest } from '../../src/recommendations/shapes.js';
import { engineUnderTest } from '../support/engines.js';
import { fuzzRuns, fuzzSeed } from '../support/fuzz.js';
import { reload } from '../support/loaded.js';
import { searchCase } from '../support/oracle/arbitraries.js';
import { oracleSearch } from '../support/oracle/search.js';

const runs = Math.ceil(fuzzRuns / 5);

describe('recommendations on generated graphs', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = new Graph(await engineUnderTest());
  });
  afterAll(() => graph.engine.close());

  test(
    `${runs} graphs: without variety the oracle's best path to each function, in the oracle's order; with variety the same best first`,
    async () => {
      await fc.assert(
        fc.asyncProperty(searchCase, fc.constantFrom(0.3, 0.5, 1), async ({ facts, levels, search }, variety) => {
          const room = await reload(graph, facts, levels);
          const { profile, objective, constraints } = search;
          const asked = { ...recommendationRequest.parse({ profile, objective, constraints, limit: 50, variety: 0 }), profile };
          const { items, reachable } = await recommend(room, asked);
          const { to: _to, ...open } = search;
          const expected = oracleSearch(facts, levels, open).paths;
          expect(
            items.map(({ path: { start, functions, bases, overlaps, weakest } }) => ({
              start,
              ids: functions.map(({ id }) => id),
              bases,
              overlaps,
              weakest,
            })),
          ).toEqual(
            expected.map(({ start, ids, bases, overlaps, weakest }) => ({
              start,
              ids,
              bases,
              overlaps: overlaps.map(shownOrNull),
              weakest: shownOrNull(weakest),
            })),
          );
          expect(reachable).toBe(expected.length);
          const varied = await recommend(room, { ...asked, variety, limit: 4 });
          expect(varied.items[0]?.function).toEqual(items[0]?.function);
          expect(varied.items).toHaveLength(Math.min(4, items.length));
        }),
        { numRuns: runs, ...fuzzSeed },
      );
    },
    15 * 60_000,
  );
});
