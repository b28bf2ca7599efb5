import fc from 'fast-check';
import { readLevels, readSeeds } from '../../../src/catalogue/read-seeds.js';
import { seedFacts } from '../../../src/catalogue/seed-facts.js';
import { Graph } from '../../../src/graph/graph.js';
import type { Network } from '../../../src/paths/projection/network.js';
import { byCypher, byProjection, projected, questionOf } from '../../support/both-roads.js';
import { engineUnderTest } from '../../support/engines.js';
import { fuzzRuns, fuzzSeed } from '../../support/fuzz.js';
import { reload } from '../../support/loaded.js';
import { searchCase, searchOver } from '../../support/oracle/arbitraries.js';
import { handMadeCases } from '../../support/oracle/hand-made.js';
import type { SearchRoom } from '../../../src/paths/search-room.js';

/** tests/paths/generated compares whole answers of both roads too; here are the rows, permitted paths among them. */
const runs = Math.ceil(fuzzRuns / 4);

describe('both roads give the same rows', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = new Graph(await engineUnderTest());
  });
  afterAll(() => graph.engine.close());

  test.each(handMadeCases.map((one) => [one.name, one] as const))('hand-made: %s', async (_name, { facts, levels, search }) => {
    const room = await reload(graph, facts, levels);
    const question = await questionOf(room, search);
    expect(byProjection(await projected(graph), question, true)).toStrictEqual(await byCypher(graph, question, true));
  });

  test(
    `${runs} generated graphs and searches`,
    async () => {
      await fc.assert(
        fc.asyncProperty(searchCase, async ({ facts, levels, search }) => {
          const room = await reload(graph, facts, levels);
          const question = await questionOf(room, search);
          expect(byProjection(await projected(graph), question, true)).toStrictEqual(await byCypher(graph, question, true));
        }),
        { numRuns: runs, ...fuzzSeed },
      );
    },
    15 * 60_000,
  );

  describe('on the seeds', () => {
    const seeds = seedFacts(readSeeds());
    let room: SearchRoom;
    let network: Network;
    beforeAll(async () => {
      room = await reload(graph, seeds, readLevels());
      network = await projected(graph);
    });

    test('random searches', async () => {
      let answered = 0;
      await fc.assert(
        fc.asyncProperty(searchOver(seeds), async (search) => {
          const question = await questionOf(room, search);
          // every permitted path of five steps between twenty functions is for the generated graphs
          const permitted = search.constraints.maxSteps <= 3 && question.goals.length === 1;
          const rows = byProjection(network, question, permitted);
          answered += rows.overlap.length;
          expect(rows).toStrictEqual(await byCypher(graph, question, permitted));
        }),
        { numRuns: Math.ceil(fuzzRuns / 5), ...fuzzSeed },
      );
      expect(answered).toBeGreaterThan(0);
    }, 600_000);
  });
});
