import { Graph } from '../../src/graph/graph.js';
import { searchPaths, widestReach } from '../../src/paths/search-paths.js';
import { engineUnderTest } from '../support/engines.js';
import { reload } from '../support/loaded.js';
import { handMade, held, path } from '../support/oracle/case.js';

describe('a search without goal where more is within reach than anyone reads', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = new Graph(await engineUnderTest());
  });
  afterAll(() => graph.engine.close());

  /** `s`, and so many functions a step from it. */
  const star = (size: number) => {
    const goals = Array.from({ length: size }, (_, index) => `g${String(index).padStart(3, '0')}`);
    const functions = { s: { requires: 'c1' }, ...Object.fromEntries(goals.map((id) => [id, { requires: 'c1 c2' }])) };
    return handMade(
      `${size} within reach`,
      { functions, steps: goals.map((id) => `s>${id}`).join(' ') },
      { profile: held.functions('s') },
      'found',
      [path('s > g000')],
    );
  };

  test.each([widestReach, widestReach + 1])(
    '%i within reach: at most the first hundred by the order, and a note when there are more',
    async (size) => {
      const { facts, levels, search } = star(size);
      const answer = await searchPaths({ ...(await reload(graph, facts, levels)), road: 'projection' }, search);
      expect(answer.paths.map((one) => one.functions.at(-1)?.id)).toEqual(
        Array.from({ length: widestReach }, (_, index) => `function:g${String(index).padStart(3, '0')}`),
      );
      const cut = answer.notes.filter((note) => note.code === 'reach-cut');
      expect(cut.map((note) => note.en)).toEqual(
        size > widestReach ? [expect.stringContaining(`Of the ${size} functions within reach the first ${widestReach} are shown`)] : [],
      );
    },
  );
});
