import type { CatalogueFacts } from '../../src/catalogue/facts.js';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { Graph } from '../../src/graph/graph.js';
import { engineUnderTest } from '../support/engines.js';
import { changed, nothing, readWhole, small, versionOf, without } from './small-catalogue.js';

let graph: Graph;
beforeEach(async () => {
  graph = new Graph(await engineUnderTest());
});
afterEach(() => graph.engine.close());

describe('all or nothing', () => {
  const broken = (properties: object): CatalogueFacts => ({
    nodes: changed(small, 'function:a', { properties: { name: 'Half' } }).nodes.filter((node) => node.id !== 'function:c'),
    edges: [
      ...without(small, 'function:c').edges,
      { type: 'REQUIRES', from: 'function:a', to: 'competence:d3', properties: properties as never, sources: [] },
    ],
  });
  test.each<[string, object]>([
    ['the port refuses', { weight: Number.NaN }],
    ['the port refuses for its size', { hours: 2 ** 53 }],
  ])('a value that %s, after all other facts, leaves the old catalogue whole', async (_what, properties) => {
    const { catalogueVersion } = await loadCatalogue(graph, small);
    const before = await readWhole(graph);
    let last = 0;
    const failing = loadCatalogue(graph, broken(properties), (done) => (last = done)).catch((error: unknown) => error);
    expect(await failing).toMatchObject({ code: expect.stringMatching(/^graph-/) });
    expect(last).toBeGreaterThan(0);
    expect(await versionOf(graph)).toBe(catalogueVersion);
    expect(await readWhole(graph)).toEqual(before);
    expect(await loadCatalogue(graph, small)).toMatchObject(nothing);
  });

  test('readers during a load see the old catalogue or the new one', async () => {
    const one = await loadCatalogue(graph, small);
    const other = changed(without(small, 'function:c'), 'function:b', { properties: { name: 'Nieuw' } });
    const seen = new Set<string>();
    const state = { loading: true };
    const work = (async () => {
      for (const facts of [other, small, other]) await loadCatalogue(graph, facts);
    })().finally(() => (state.loading = false));
    while (state.loading) {
      const before = await versionOf(graph);
      const [row] = await graph.engine.read(
        "MATCH (f:Function) WITH count(f) AS functions MATCH (b:Function {id: 'function:b'}) RETURN functions, b.name AS name",
        {},
      );
      if ((await versionOf(graph)) !== before) continue;
      expect(row).toEqual(before === one.catalogueVersion ? { functions: 3, name: 'function:b' } : { functions: 2, name: 'Nieuw' });
      seen.add(String(before));
    }
    await work;
    expect(seen.size).toBe(2);
  });
});
