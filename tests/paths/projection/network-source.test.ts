import { readSeeds } from '../../../src/catalogue/read-seeds.js';
import { seedFacts } from '../../../src/catalogue/seed-facts.js';
import { loadCatalogue } from '../../../src/catalogue/load-catalogue.js';
import { Graph } from '../../../src/graph/graph.js';
import type { GraphEngine } from '../../../src/graph/graph-engine.js';
import { pathQueries } from '../../../src/graph/queries/paths.js';
import { NetworkSource } from '../../../src/paths/projection/network-source.js';
import { searchPaths } from '../../../src/paths/search-paths.js';
import { pathSearch } from '../../../src/paths/search.js';
import { engineUnderTest } from '../../support/engines.js';
import { reload } from '../../support/loaded.js';
import { build } from '../../support/oracle/build.js';
import { levels } from '../../support/oracle/levels.js';

const functions = { a: { requires: 'c1' }, b: { requires: 'c1 c2' }, c: { requires: 'c2 c3' } };
const before = build({ functions, steps: 'a>b b>c' });
const after = build({ functions: { ...functions, b: { requires: 'c1' } }, steps: 'a>c c>b' });
const search = pathSearch.parse({ profile: { functions: ['function:a'] }, to: 'function:b', constraints: { basis: ['documented'] } });

describe('the network of a catalogue', () => {
  let engine: GraphEngine;
  let graph: Graph;
  beforeEach(async () => {
    engine = await engineUnderTest();
    graph = new Graph(engine);
  });
  afterEach(() => engine.close());

  /** Versions a statement was asked for. */
  function counting(name: string): { graph: Graph; count: () => number } {
    let count = 0;
    const counted: GraphEngine = Object.create(engine, {
      read: {
        value: (...asked: Parameters<GraphEngine['read']>) => {
          if (asked[0] === name) count += 1;
          return engine.read(...asked);
        },
      },
    }) as GraphEngine;
    return { graph: new Graph(counted), count: () => count };
  }

  test('is never stale: a load between two searches shows in the second', async () => {
    const room = { ...(await reload(graph, before, levels)), road: 'projection' as const };
    const first = await searchPaths(room, search);
    expect(first.paths.map((path) => [path.functions.map((one) => one.id), path.weakest])).toEqual([[['function:a', 'function:b'], 0.5]]);
    await reload(graph, after, levels);
    const second = await searchPaths(room, search);
    expect(second.catalogueVersion).not.toBe(first.catalogueVersion);
    expect(second.paths.map((path) => [path.functions.map((one) => one.id), path.weakest])).toEqual([
      [['function:a', 'function:c', 'function:b'], 0],
    ]);
    await reload(graph, before, levels);
    expect(await searchPaths(room, search)).toEqual(first);
  });

  test('is projected once for all who ask at once, and again for another version only', async () => {
    const { catalogueVersion } = await loadCatalogue(graph, before);
    const counted = counting(pathQueries.projectSteps.text);
    const source = new NetworkSource(counted.graph);
    const networks = await Promise.all([source.of(catalogueVersion), source.of(catalogueVersion), source.of(catalogueVersion)]);
    expect(new Set(networks).size).toBe(1);
    expect(await source.of(catalogueVersion)).toBe(networks[0]);
    expect(counted.count()).toBe(1);
    const next = await loadCatalogue(graph, after);
    expect(await source.of(next.catalogueVersion)).not.toBe(networks[0]);
    expect(counted.count()).toBe(2);
  });

  test('is not kept under the name of a version that was replaced while it was read', async () => {
    const { catalogueVersion } = await loadCatalogue(graph, before);
    await loadCatalogue(graph, after);
    const source = new NetworkSource(graph);
    await expect(source.of(catalogueVersion)).rejects.toMatchObject({ code: 'catalogue-changed' });
    await loadCatalogue(graph, before);
    const network = await source.of(catalogueVersion);
    expect(network.out.items.length).toBe(2);
  });

  test('takes little more than its arrays', async () => {
    const { catalogueVersion } = await loadCatalogue(graph, seedFacts(readSeeds()));
    const network = await new NetworkSource(graph).of(catalogueVersion);
    const lists = new Set(
      [network.requires, network.essential, network.criteria, network.requiredBy, network.out, network.into].flatMap((list) =>
        Object.values(list).filter((one): one is Int32Array => ArrayBuffer.isView(one)),
      ),
    );
    for (const list of [...Object.values(network.brings), ...Object.values(network.broughtBy)])
      for (const one of [list.start, list.items]) lists.add(one);
    const bytes = [...lists].reduce((sum, list) => sum + list.byteLength, network.levels.byteLength);
    const [functionCount, requirements, steps] = [network.functions.length, network.requires.items.length, network.out.items.length];
    expect(bytes).toBeLessThan(120 * functionCount + 70 * requirements + 12 * steps + 80 * network.items.length);
    // the seeds have matches, so what is brought stands in lists of its own
    expect(network.brings.close).not.toBe(network.brings.none);
  });
});
