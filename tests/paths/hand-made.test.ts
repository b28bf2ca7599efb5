import { Graph } from '../../src/graph/graph.js';
import { shownOrNull } from '../../src/paths/billionths.js';
import type { Answer } from '../../src/paths/answer.js';
import { searchPaths } from '../../src/paths/search-paths.js';
import { compared } from '../support/compared.js';
import { engineUnderTest } from '../support/engines.js';
import { onBothRoads, reload } from '../support/loaded.js';
import { handMadeCases } from '../support/oracle/hand-made.js';

const atFourDecimals = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(atFourDecimals) : typeof value === 'number' ? shownOrNull(value) : value;

describe('hand-made graphs, one for each rule of docs/rules.md', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = new Graph(await engineUnderTest());
  });
  afterAll(() => graph.engine.close());

  test.each(handMadeCases.map((one) => [one.name, one] as const))('%s', async (_name, { facts, levels, search, expected }) => {
    const [byCypher, inMemory] = onBothRoads(await reload(graph, facts, levels)).map((room) => searchPaths(room, search));
    const whole = await byCypher;
    expect({ ...(await inMemory), computedBy: 'cypher' }).toEqual(whole);
    const answer = compared(whole as Answer);
    expect(answer.outcome).toBe(expected.outcome);
    if (expected.outcome === 'goal-held') return;
    expect(answer.paths.map((path) => ({ start: path.start, ids: path.ids }))).toEqual(
      expected.paths.map(({ start, ids }) => ({ start, ids })),
    );
    // the figures a case is about, at the 4 decimals people see
    expected.paths.forEach(({ highestLevel, ...figures }, index) => {
      const shown = Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, atFourDecimals(value)]));
      expect(answer.paths[index]).toMatchObject(highestLevel === undefined ? shown : { ...shown, highest: highestLevel });
    });
    if (expected.candidateLevel !== undefined) expect(answer.level).toBe(expected.candidateLevel);
  });
});
