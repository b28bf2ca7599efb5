import { collections } from '../../src/catalogue/browse.js';
import { GraphBrowse } from '../../src/catalogue/graph-browse.js';
import { items, requirements, summaries } from '../../src/catalogue/items.js';
import { Graph } from '../../src/graph/graph.js';
import { engineUnderTest } from '../support/engines.js';
import { withSeeds, type Loaded } from '../support/loaded.js';

const page = { filters: {}, page: 1, pageSize: 100 };

describe('a small graph', () => {
  let graph: Graph;
  let browse: GraphBrowse;
  const place = (source: string, line: number): string => JSON.stringify({ source, line, term: `term ${line}` });

  beforeAll(async () => {
    graph = new Graph(await engineUnderTest());
    browse = new GraphBrowse(graph);
    await graph.engine.write(async (transaction) => {
      const node = (label: string, id: string, properties: object) =>
        transaction.run(`CREATE (node:${label}:Fact) SET node = $properties`, {
          properties: { id, name: id, nameEn: null, searchText: id, sources: [place('source:a', 1)], ...properties },
        });
      await node('Branch', 'branch:x', { name: 'X' });
      await node('Function', 'function:a', {
        name: 'Beheerder',
        searchText: 'beheerder | cafe',
        kind: 'function',
        level: 4,
        levelMax: 5,
        branches: ['branch:x'],
        aliases: ['café'],
      });
      await node('Function', 'function:b', {
        name: 'Applicatiebeheerder',
        searchText: 'applicatiebeheerder',
        kind: 'specialisation',
        sources: [place('source:ab', 2)],
      });
      await node('Competence', 'competence:c', { kind: 'behaviour', scheme: 's' });
      await node('Competence', 'competence:d', { kind: 'skill', scheme: 's' });
      await node('Source', 'source:a', { kind: 'document' });
      const edge = (from: string, type: string, to: string, properties: object) =>
        transaction.run(
          `MATCH (from:Fact {id: $from}) MATCH (to:Fact {id: $to}) CREATE (from)-[edge:${type}]->(to) SET edge = $properties`,
          { from, to, properties: { id: `${from}~${to}`, sources: [place('source:a', 3)], ...properties } },
        );
      await edge('function:b', 'SPECIALISES', 'function:a', {});
      await edge('function:a', 'REQUIRES', 'competence:c', { weight: 0.5, essential: false, weightBasis: 'stated' });
      await edge('function:a', 'REQUIRES', 'competence:d', { weight: 1, essential: true, weightBasis: 'default' });
      await edge('function:b', 'REQUIRES', 'competence:c', { weight: 1, essential: true, weightBasis: 'default' });
    });
  });
  afterAll(() => graph.engine.close());

  const ids = async (request: object): Promise<string[]> =>
    (await browse.list('functions', { ...page, ...request })).items.map(({ id }) => id);

  it('is listed by name', async () => expect(await ids({})).toEqual(['function:b', 'function:a']));
  it('is searched by words, whatever their case and accents', async () => {
    expect(await ids({ q: 'BEHEERDER' })).toEqual(['function:b', 'function:a']);
    expect(await ids({ q: 'CAFÉ beheer' })).toEqual(['function:a']);
    expect(await ids({ q: "' OR 1=1 //" })).toEqual([]);
  });
  it.each([
    [{ kind: 'specialisation' }, ['function:b']],
    [{ branch: 'branch:x', level: 4 }, ['function:a']],
    [{ level: 5 }, []],
    [{ source: 'source:a' }, ['function:a']],
    [{ source: 'source:ab', kind: 'function' }, []],
  ])('is filtered by %j', async (filters, found) => expect(await ids({ filters })).toEqual(found));

  it('is paged, and counted past its end too', async () => {
    expect(await browse.list('functions', { ...page, page: 2, pageSize: 1 })).toMatchObject({ items: [{ id: 'function:a' }], total: 2 });
    expect(await browse.list('functions', { ...page, page: 3, pageSize: 1 })).toEqual({ items: [], page: 3, pageSize: 1, total: 2 });
    expect(await browse.list('courses', page)).toMatchObject({ items: [], total: 0 });
  });

  it('gives a specialisation its own requirements and those of its function, the larger weight counting', async () => {
    const { competences, inheritedOnly } = await browse.requirements('function:b');
    expect(inheritedOnly).toBe(false);
    expect(competences).toMatchObject([
      {
        id: 'competence:c',
        weight: 1,
        essential: true,
        inherited: false,
        statedFor: ['function:a', 'function:b'],
        sources: [{ line: 3 }, { line: 3 }],
      },
      { id: 'competence:d', weight: 1, inherited: true, statedFor: ['function:a'] },
    ]);
    expect((await browse.requirements('function:a'))['competences']).toHaveLength(2);
  });

  it('nests what is next to an item', async () => {
    expect(await browse.get('functions', 'function:a')).toMatchObject({
      branches: [{ id: 'branch:x', name: 'X' }],
      specialisations: [{ id: 'function:b' }],
      specialises: [],
      requirementCounts: { behaviour: 1, skill: 1 },
    });
    expect(await browse.get('sources', 'source:a')).toMatchObject({ facts: { nodes: 5, edges: 4 } });
  });

  it('suggests near ids for an unknown one, of its own collection first', async () => {
    await expect(browse.get('functions', 'function:aa')).rejects.toMatchObject({
      code: 'resource-unknown',
      details: { errors: [{ suggestions: ['function:a', 'function:b'] }] },
    });
    expect((await browse.nearest('applicatie-beheerder'))[0]).toBe('function:b');
    expect(await browse.nearest('x'.repeat(10_000))).toEqual([]);
  });
});

describe('the seeds', () => {
  let loaded: Loaded;
  let browse: GraphBrowse;
  beforeAll(async () => {
    loaded = await withSeeds();
    browse = new GraphBrowse(loaded.graph);
  }, 60_000);
  afterAll(() => loaded.close());

  it.each(collections)(
    'read as documented: every one of %s',
    async (collection) => {
      const list = await browse.list(collection, page);
      expect(list.total).toBeGreaterThan(0);
      for (const item of list.items) {
        expect(summaries[collection].parse(item)).toEqual(item);
        expect(items[collection].parse(await browse.get(collection, item.id))).toMatchObject({ id: item.id });
      }
    },
    60_000,
  );

  it('give every function its requirements as documented', async () => {
    for (const { id } of (await browse.list('functions', page)).items) requirements.parse(await browse.requirements(id));
  }, 60_000);
});
