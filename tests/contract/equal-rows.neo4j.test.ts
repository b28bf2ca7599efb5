import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { openEmbedded } from '../../src/graph/engines/embedded.js';
import { Graph } from '../../src/graph/graph.js';
import type { GraphRow } from '../../src/graph/graph-engine.js';
import { engineUnderTest, testLimits } from '../support/engines.js';
import { queryExamples, readingQueries } from './query-examples.js';
import { seedsFacts, smallFacts } from './query-graphs.js';
import { storeCandidates } from './stored-candidates.js';

/** The whole graph as rows: whatever a load leaves, computed properties and derived steps included. */
const everyNode = `MATCH (node)
  UNWIND keys(node) AS key
  WITH node, key ORDER BY node.id, key
  RETURN node.id AS id, [label IN labels(node) WHERE label <> 'Fact'][0] AS label, 'Fact' IN labels(node) AS fact, key, node[key] AS value
  ORDER BY id, label, key`;
const everyEdge = `MATCH (from)-[edge]->(to)
  UNWIND keys(edge) AS key
  RETURN from.id AS from, type(edge) AS type, to.id AS to, key, edge[key] AS value
  ORDER BY from, type, to, key`;
const bare = `MATCH (node) OPTIONAL MATCH (node)-[edge]->() RETURN count(DISTINCT node) AS nodes, count(edge) AS edges`;

describe.each([
  ['seeds', seedsFacts],
  ['small', smallFacts],
] as const)('%s on both engines', (on, facts) => {
  let embedded: Graph;
  let server: Graph;
  beforeAll(async () => {
    // shuffled: rows without an ORDER BY come in any order, and would differ
    embedded = new Graph(await openEmbedded({ location: 'memory:', shuffled: true, ...testLimits }));
    server = new Graph(await engineUnderTest());
    expect(server.engine.name).toBe('neo4j');
  });
  afterAll(async () => {
    await embedded.engine.close();
    await server.engine.close();
  });

  test('a load reports the same', async () => {
    const { milliseconds: _here, ...one } = await loadCatalogue(embedded, facts);
    const { milliseconds: _there, ...other } = await loadCatalogue(server, facts);
    expect(one).toStrictEqual(other);
    expect(one).toMatchObject({ changed: true, deleted: 0, created: facts.nodes.length + facts.edges.length });
  }, 120_000);

  test.each([
    ['nodes', everyNode, facts.nodes.length],
    ['edges', everyEdge, facts.edges.length],
    ['counts', bare, 1],
  ])('the graph is the same: %s', async (_what, text, least) => {
    const [here, there] = await Promise.all([embedded.engine.read(text, {}), server.engine.read(text, {})]);
    expect(here.length).toBeGreaterThanOrEqual(least);
    expect(here).toStrictEqual(there);
  });

  test('candidates are stored in both', async () => {
    if (on === 'small') await Promise.all([storeCandidates(embedded), storeCandidates(server)]);
  });

  const cases = readingQueries.flatMap((query) =>
    (queryExamples[query.name] ?? [])
      .filter((example) => example.on === on)
      .map(({ params }, index) => [query.name, index, query, params] as const),
  );
  let rows = 0;
  test.each(cases)('%s, example %i: the same rows', async (_name, _index, query, params) => {
    // past the row schemas, which fill in defaults: what is compared is what the engines say
    const [here, there]: GraphRow[][] = await Promise.all([
      embedded.engine.read(query.text, params as never),
      server.engine.read(query.text, params as never),
    ]);
    expect(here).toStrictEqual(there);
    rows += here?.length ?? 0;
  });
  test('rows were compared', () => expect(rows).toBeGreaterThan(on === 'seeds' ? 1_000 : 300));
});
