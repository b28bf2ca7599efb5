import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import type { Express } from 'express';
import supertest from 'supertest';
import { composeServices } from '../../src/app.js';
import { nodeLabels } from '../../src/catalogue/facts.js';
import { Graph } from '../../src/graph/graph.js';
import { createHttpApp } from '../../src/http/create-app.js';
import { fieldsOf } from '../../src/research/fields-of.js';
import { nodeFields, said } from '../../src/research/fields.js';
import { formatNames, formats } from '../../src/research/formats.js';
import { betweenItems } from '../../src/research/formats/import-csv.js';
import { readCatalogue } from '../../src/research/read-catalogue.js';
import type { DoctorReport, Services } from '../../src/services.js';
import { engineUnderTest } from '../support/engines.js';
import { trust } from '../support/trusted.js';
import { takenOut, unzipped } from './taken-out.js';

interface JsonGraph {
  readonly graph: {
    readonly id: string;
    readonly metadata: {
      readonly catalogueVersion: string;
      readonly licence: string;
      readonly sources: readonly { id: string; licence: string }[];
    };
    readonly nodes: Readonly<Record<string, { readonly label: string; readonly metadata: Record<string, unknown> }>>;
    readonly edges: readonly {
      readonly id: string;
      readonly source: string;
      readonly target: string;
      readonly relation: string;
      readonly metadata: Record<string, unknown>;
    }[];
  };
}

describe('the catalogue as a file', () => {
  let services: Services;
  let app: Express;
  let graph: Graph;
  let counts: DoctorReport['counts'];
  const sum = (numbers: Record<string, number>): number => Object.values(numbers).reduce((total, one) => total + one, 0);
  const jsonGraph = async (query = ''): Promise<JsonGraph['graph']> =>
    (JSON.parse((await takenOut(app, `/v1/exports/json-graph${query}`)).body.toString()) as JsonGraph).graph;
  beforeAll(async () => {
    const engine = await engineUnderTest();
    graph = new Graph(engine);
    services = composeServices(engine, trust);
    await services.load();
    app = createHttpApp(services, { rateLimit: 10_000 });
    ({ counts } = await services.doctor());
    // somebody, a key and an audit entry, none of whom may be in any file
    const profile = { competences: [{ id: 'competence:samenwerken', evidence: 'evidenced', note: 'notitie XYZZY' }] };
    await supertest(app).put('/v1/candidates/plugh-reference').send({ profile }).expect(201);
    await supertest(app)
      .post('/v1/keys')
      .send({ label: 'label QUUX', roles: ['researcher'] })
      .expect(201);
  }, 120_000);
  afterAll(() => services.close());

  test.each(formatNames)('as %s: streamed whole, named after its version, the same when asked again', async (name) => {
    const { status, headers, body } = await takenOut(app, `/v1/exports/${name}`);
    const version = await services.catalogueVersion();
    expect(status).toBe(200);
    expect(headers['content-type']).toContain(formats[name].mediaType);
    expect(headers['content-disposition']).toBe(`attachment; filename="padwijzer-${version}${formats[name].extension}"`);
    expect(headers['transfer-encoding']).toBe('chunked');
    expect((await takenOut(app, `/v1/exports/${name}`)).body.equals(body)).toBe(true);
    await supertest(app)
      .get(`/v1/exports/${name}`)
      .set('If-None-Match', headers['etag'] as string)
      .expect(304);
    const { headers: head } = await supertest(app).head(`/v1/exports/${name}`).expect(200);
    expect(head['content-disposition']).toBe(headers['content-disposition']);
  });

  test.each(formatNames)('as %s: nothing of anybody, and licence and sources inside', async (name) => {
    const { body } = await takenOut(app, `/v1/exports/${name}`);
    const files = formats[name].binary ? [...(await unzipped(body)).values()] : [body];
    const all = Buffer.concat(files).toString('latin1');
    for (const trace of [
      'plugh',
      'XYZZY',
      'QUUX',
      'Candidate',
      'ApiKey',
      'HOLDS',
      'AuditEntry',
      'searchText',
      'fingerprint',
      'gainedShares',
    ])
      expect(`${all.includes(trace)} ${trace}`).toBe(`false ${trace}`);
    expect(all).toContain('rights in the sources remain with their makers');
    expect(all).toContain('source:ontwikkelpad-it-3.0');
    expect(all).toContain((await services.catalogueVersion()) as string);
  });

  test('holds every node and edge of the catalogue, and no other label', async () => {
    const { nodes, edges, metadata } = await jsonGraph();
    expect(Object.keys(nodes)).toHaveLength(sum(counts.nodes));
    expect(edges).toHaveLength(sum(counts.edges));
    const labels = new Set(Object.values(nodes).map((node) => node.metadata['label']));
    expect([...labels].filter((label) => !(nodeLabels as readonly unknown[]).includes(label))).toEqual([]);
    expect(edges.filter((edge) => !(edge.source in nodes && edge.target in nodes))).toEqual([]);
    expect(nodes['function:software-developer']).toMatchObject({
      label: 'Software developer',
      metadata: { label: 'Function', level: 4, branches: ['branch:software-ontwikkeling'] },
    });
    expect(metadata.sources.every(({ licence }) => licence.length > 10)).toBe(true);
  });

  test('as json-graph is valid by the schema of JSON Graph Format 2', async () => {
    const schema = JSON.parse(readFileSync(new URL('../../standards/json-graph-v2.schema.json', import.meta.url), 'utf8')) as object;
    const ajv = new Ajv({ strict: false });
    const check = ajv.compile(schema);
    const { body } = await takenOut(app, '/v1/exports/json-graph');
    expect(check(JSON.parse(body.toString())) ? '' : ajv.errorsText(check.errors)).toBe('');
    expect(check({ graph: { nodes: [] } })).toBe(false);
  });

  test('as neo4j-csv has a file per label and type, typed, and nothing a node says is left out', async () => {
    const files = await unzipped((await takenOut(app, '/v1/exports/neo4j-csv')).body);
    const rows = (name: string): Record<string, string>[] => parse(files.get(name) as Buffer, { columns: true });
    for (const [label, nodes] of Object.entries(counts.nodes)) expect([label, rows(`nodes-${label}.csv`).length]).toEqual([label, nodes]);
    for (const [type, edges] of Object.entries(counts.edges)) expect([type, rows(`edges-${type}.csv`).length]).toEqual([type, edges]);
    const developer = rows('nodes-Function.csv').find((row) => row['id:ID'] === 'function:software-developer');
    expect(developer).toMatchObject({ ':LABEL': 'Function', 'level:long': '4', 'branches:string[]': 'branch:software-ontwikkeling' });
    // what is unknown is nothing at all and no empty text: to Neo4j's import the two differ
    expect((files.get('nodes-Function.csv') as Buffer).toString().split('\n').slice(1).join('\n')).not.toMatch(/(^|,)""(,|$)/m);
    const read = await readCatalogue(graph, async () => [], {}, {});
    for await (const nodes of read.nodes())
      for (const node of nodes) {
        const written = Object.keys(fieldsOf[node.label]);
        expect(said(node, nodeFields).flatMap(([name]) => (written.includes(name) ? [] : [`${node.label}.${name}`]))).toEqual([]);
        expect(JSON.stringify(node)).not.toContain(JSON.stringify(betweenItems).slice(1, -1));
      }
    const listed = (files.get('import.args') as Buffer).toString().match(/(nodes|edges)-\w+\.csv/g) ?? [];
    expect([...listed].sort()).toEqual([...files.keys()].filter((name) => name.endsWith('.csv')).sort());
  });

  describe('narrowed', () => {
    test('to labels: those nodes, and the edges between them', async () => {
      const { nodes, edges } = await jsonGraph('?label=Function,Branch');
      expect(Object.keys(nodes)).toHaveLength((counts.nodes['Function'] ?? 0) + (counts.nodes['Branch'] ?? 0));
      expect(new Set(edges.map(({ relation }) => relation))).toEqual(new Set(['ON', 'PROGRESSES_TO', 'SPECIALISES', 'MATCHES']));
      for (const type of ['ON', 'PROGRESSES_TO', 'SPECIALISES'])
        expect([type, edges.filter(({ relation }) => relation === type).length]).toEqual([type, counts.edges[type]]);
    });

    test('to how edges come about', async () => {
      const { edges } = await jsonGraph('?basis=derived');
      expect(edges.length).toBe((await services.explore.statistics.bases()).find(({ basis }) => basis === 'derived')?.edges);
      expect(edges.every(({ relation, metadata }) => relation === 'PROGRESSES_TO' && metadata['basis'] === 'derived')).toBe(true);
      expect(edges.length).toBeGreaterThan(10);
      const all = new Set((await jsonGraph('?basis=stated,inferred,documented,specialisation,ladder')).edges.map(({ id }) => id));
      expect(edges.filter(({ id }) => all.has(id))).toEqual([]);
      expect(all.size + edges.length).toBe(sum(counts.edges));
    });

    test('to branches: their functions and what is one edge away', async () => {
      const { nodes, edges } = await jsonGraph('?branch=branch:ict-support');
      const functions = Object.values(nodes).filter((node) => node.metadata['label'] === 'Function');
      expect(functions.length).toBeGreaterThan(2);
      expect(functions.every((node) => (node.metadata['branches'] as string[]).includes('branch:ict-support'))).toBe(true);
      const touched = new Set(edges.flatMap(({ source, target }) => [source, target]));
      expect(Object.keys(nodes).filter((id) => !touched.has(id))).toEqual([]);
      expect(Object.keys(nodes).length).toBeLessThan(sum(counts.nodes) / 2);
    });

    test('to the version it must be of', async () => {
      const version = await services.catalogueVersion();
      expect((await jsonGraph(`?version=${version}`)).id).toBe(version);
      const { status, body } = await supertest(app).get('/v1/exports/gexf?version=other').set('Accept-Language', 'en');
      expect([status, body.code, body.errors[0].pointer]).toEqual([422, 'input-invalid', 'version']);
      expect(body.errors[0].detail).toBe(`expected the version that is loaded, ${version}; found "other"`);
    });

    test.each([
      ['graphmll', 422, 'input-invalid', 'format'],
      ['graphml?label=Candidate', 422, 'input-invalid', 'label'],
      ['graphml?basis=guessed', 422, 'input-invalid', 'basis'],
      ['graphml?colour=red', 422, 'input-invalid', 'colour'],
      ['graphml?branch=branch:ict-suport', 422, 'id-unknown', 'branch'],
    ])('refuses %s, and says where', async (path, status, code, pointer) => {
      const { status: found, body } = await supertest(app).get(`/v1/exports/${path}`);
      expect([found, body.code, body.errors[0].pointer]).toEqual([status, code, pointer]);
      if (code === 'id-unknown') expect(body.errors[0].suggestions).toContain('branch:ict-support');
    });

    test('refuses a media type that the format is not', async () => {
      await supertest(app).get('/v1/exports/graphml').set('Accept', 'text/turtle').expect(406);
      await supertest(app).get('/v1/exports/skos').set('Accept', 'text/turtle').expect(200);
    });
  });
});

describe('a load in between', () => {
  test('ends the export rather than mix two catalogues', async () => {
    const engine = await engineUnderTest();
    const services = composeServices(engine, trust);
    try {
      await services.load();
      const read = await readCatalogue(new Graph(engine), async () => [], {}, {});
      const write = formats['json-graph'].write(read)[Symbol.asyncIterator]();
      expect((await write.next()).done).toBe(false);
      await engine.write((transaction) =>
        transaction.run("MATCH (catalogue:Catalogue) SET catalogue.version = 'another' RETURN 1 AS one", {}),
      );
      const rest = async (): Promise<void> => {
        while ((await write.next()).done !== true);
      };
      await expect(rest()).rejects.toMatchObject({ code: 'catalogue-changed' });
    } finally {
      await services.close();
    }
  });

  test('without any catalogue there is nothing to take out', async () => {
    const services = composeServices(await engineUnderTest(), trust);
    const { status, body } = await supertest(createHttpApp(services)).get('/v1/exports/graphml');
    await services.close();
    expect([status, body.code]).toEqual([503, 'catalogue-empty']);
  });
});
