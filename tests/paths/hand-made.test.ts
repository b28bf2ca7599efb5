import { Graph } from '../../src/graph/graph.js';
import { searchPaths } from '../../src/paths/search-paths.js';
import { compared } from '../support/compared.js';
import { engineUnderTest } from '../support/engines.js';
import { reload } from '../support/loaded.js';
import { handMadeCases } from '../support/oracle/hand-made.js';

describe('hand-made graphs, one for each rule of docs/rules.md', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = new Graph(await engineUnderTest());
  });
  afterAll(() => graph.engine.close());

  test.each(handMadeCases.map((one) => [one.name, one] as const))('%s', async (_name, { facts, levels, search, expected }) => {
    const answer = compared(await searchPaths(await reload(graph, facts, levels), search));
    expect(answer.outcome).toBe(expected.outcome);
    if (expected.outcome === 'goal-held') return;
    expect(answer.paths.map((path) => ({ start: path.start, ids: path.ids }))).toEqual(
      expected.paths.map(({ start, ids }) => ({ start, ids })),
    );
    if (expected.candidateLevel !== undefined) expect(answer.level).toBe(expected.candidateLevel);
  });
});
