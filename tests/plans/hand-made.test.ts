import { Graph } from '../../src/graph/graph.js';
import { searchPaths } from '../../src/paths/search-paths.js';
import { comparedPlans } from '../support/compared-plans.js';
import { engineUnderTest } from '../support/engines.js';
import { reload } from '../support/loaded.js';
import { handMadePlans } from '../support/oracle/hand-made-plans.js';

describe('plans of hand-made catalogues, one for each rule of docs/rules.md', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = new Graph(await engineUnderTest());
  });
  afterAll(() => graph.engine.close());

  test.each(handMadePlans.map((one) => [one.name, one] as const))('%s', async (_name, { facts, levels, search, expected }) => {
    const { outcome, plans } = comparedPlans(await searchPaths(await reload(graph, facts, levels), search));
    expect({ outcome, ways: plans.map((plan) => plan.way) }).toEqual({
      outcome: expected.outcome,
      ways: expected.plans.map((plan) => plan.way),
    });
    expect(plans).toMatchObject(expected.plans);
  });
});
