import { readdirSync } from 'node:fs';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { Graph } from '../../src/graph/graph.js';
import type { Query } from '../../src/graph/query.js';
import { engineUnderTest } from '../support/engines.js';
import { manifest, queryExamples, readingQueries, writingQueries } from './query-examples.js';
import { reversed, seedsFacts, smallFacts } from './query-graphs.js';
import { storeCandidates } from './stored-candidates.js';

const graphs = { seeds: seedsFacts, small: smallFacts };
type On = keyof typeof graphs;

/** What the seeds say nothing of, with the reason; the small graph does, so there the rows are not empty. */
const notInSeeds: Readonly<Record<string, string>> = {
  'catalogue/list-competence-courses': 'the documents hold no curriculum, hence no TEACHES',
  'catalogue/list-course-competences': 'the same, from the other end',
};

const of = (query: Query, on: On) => (queryExamples[query.name] ?? []).filter((example) => example.on === on);

describe('the manifest', () => {
  const files = readdirSync(new URL('../../cypher/', import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cypher') && !path.startsWith('schema'))
    .map((path) => path.replaceAll('\\', '/').replace('.cypher', ''));

  test('names every statement of cypher/', () => expect([...manifest.keys()].sort()).toEqual(files.sort()));
  test('has an example for every query, and no example is for nothing', () => expect(Object.keys(queryExamples).sort()).toEqual(files));
});

describe.each(['seeds', 'small'] as const)('reading queries on the graph %s', (on) => {
  let graph: Graph;
  const rowsOf = async (query: Query) => {
    const answers = [];
    // Graph.read holds each row against the declared shape, and refuses what is not declared
    for (const { params } of of(query, on)) answers.push(await graph.read(query, params));
    return answers;
  };
  const firstRows = new Map<string, unknown[][]>();
  const load = async (facts: typeof seedsFacts) => {
    graph = new Graph(await engineUnderTest());
    await loadCatalogue(graph, facts);
    if (on === 'small') await storeCandidates(graph);
  };
  afterEach(() => graph.engine.close());

  test('give rows of their shape, the same when asked again', async () => {
    await load(graphs[on]);
    for (const query of readingQueries) {
      firstRows.set(query.name, await rowsOf(query));
      expect([query.name, await rowsOf(query)]).toStrictEqual([query.name, firstRows.get(query.name)]);
    }
  }, 120_000);

  test('and the same rows in the same order when the facts came in another order', async () => {
    await load(reversed(graphs[on]));
    const differing = [];
    for (const query of readingQueries) {
      const rows = await rowsOf(query);
      try {
        expect(rows).toStrictEqual(firstRows.get(query.name));
      } catch (error) {
        differing.push(`${query.name}: ${(error as Error).message}`);
      }
    }
    expect(differing).toEqual([]);
  }, 120_000);

  test('some example of each gives rows', async () => {
    graph = new Graph(await engineUnderTest());
    const empty = readingQueries.filter(
      (query) => of(query, on).length > 0 && (firstRows.get(query.name) ?? []).every((rows) => rows.length === 0),
    );
    expect(empty.map((query) => query.name)).toEqual(on === 'seeds' ? Object.keys(notInSeeds) : []);
  });
});

describe('writing queries', () => {
  let graph: Graph;
  const undo = new Error('keep nothing');
  beforeAll(async () => {
    graph = new Graph(await engineUnderTest());
    await loadCatalogue(graph, smallFacts);
    await storeCandidates(graph);
  });
  afterAll(() => graph.engine.close());

  const cases = writingQueries.flatMap((query) => of(query, 'small').map((example, index) => [query.name, index, query, example] as const));
  test.each(cases)('%s, example %i', async (_name, _index, query, { params, rows }) => {
    let answer: unknown;
    // every example meets the graph as it was loaded: its transaction is given up
    const work = graph.write(async (writer) => {
      answer = await writer.run(query, params);
      throw undo;
    });
    await expect(work).rejects.toBe(undo);
    expect(rows).toBeDefined();
    expect(answer).toStrictEqual(rows);
  });

  test('left the graph as it was', async () => {
    expect(await loadCatalogue(graph, smallFacts)).toMatchObject({ changed: false, created: 0, updated: 0, deleted: 0 });
  });
});
