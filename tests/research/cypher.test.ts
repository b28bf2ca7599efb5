import { composeServices } from '../../src/app.js';
import { Graph } from '../../src/graph/graph.js';
import type { GraphEngine } from '../../src/graph/graph-engine.js';
import type { Services } from '../../src/services.js';
import { storeCandidates } from '../contract/stored-candidates.js';
import { smallFacts } from '../contract/query-graphs.js';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { runIn } from '../cli/a-world.js';
import { engineUnderTest } from '../support/engines.js';
import { readWhole } from '../catalogue/small-catalogue.js';

let engine: GraphEngine;
let services: Services;
const kept = (): Services => ({ ...services, close: async () => undefined });
const ask = async (statement: string, ...more: string[]) => runIn(['cypher', statement, ...more, '--lang', 'en'], kept());
const json = async (statement: string, ...more: string[]): Promise<unknown> => {
  const { code, out, err } = await ask(statement, '--format', 'json', ...more);
  if (code !== 0) throw new Error(err);
  return JSON.parse(out);
};

describe('padwijzer cypher on the seeds', () => {
  beforeAll(async () => {
    engine = await engineUnderTest();
    services = composeServices(engine);
    await services.load();
  }, 120_000);
  afterAll(() => engine.close());

  test('answers as a table, CSV or JSON', async () => {
    const statement =
      "MATCH (f:Function {id: 'function:software-developer'})-[:ON]->(b:Branch) RETURN f.name AS name, f.level AS level, [b.id] AS branches;";
    expect(await json(statement)).toEqual([{ name: 'Software developer', level: 4, branches: ['branch:software-ontwikkeling'] }]);
    const { out, err, code } = await ask(statement);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/name +level +branches\n─+/);
    expect((await ask(statement, '--format', 'csv')).out).toBe(
      '\ufeff"name","level","branches"\r\n"Software developer","4","[""branch:software-ontwikkeling""]"\r\n',
    );
  });

  test('in CSV nothing is a formula', async () => {
    expect((await ask("RETURN '=1+1' AS a, '@x' AS b", '--format', 'csv')).out).toContain('"\'=1+1","\'@x"');
  });

  test('gives as many rows as wanted and says that there are more', async () => {
    const { out, err } = await ask('MATCH (c:Competence) RETURN c.id AS id // all of them', '--format', 'json', '--limit', '3');
    expect(JSON.parse(out)).toHaveLength(3);
    expect(err).toContain('more rows than 3');
    expect(await json('MATCH (c:Competence) RETURN c.id AS id ORDER BY id LIMIT 2', '--limit', '50')).toHaveLength(2);
    expect(await json('RETURN 1 AS one UNION ALL RETURN 2 AS one', '--limit', '1')).toHaveLength(1);
    expect(await json('UNWIND [] AS none RETURN none')).toEqual([]);
  });

  test('a remark after the last semicolon is no part of the statement', async () => {
    expect(await json('RETURN 1 AS one; // and no more\n/* at all */', '--limit', '1')).toEqual([{ one: 1 }]);
    expect(await json('RETURN 1 AS one LIMIT 1; // and no more')).toEqual([{ one: 1 }]);
  });

  test('words that are names are no clauses', async () => {
    expect(await json("WITH {kind: 1, note: 'DELETE x'} AS map RETURN map.kind AS `create`, map.note AS b /* MERGE */")).toEqual([
      { create: 1, b: 'DELETE x' },
    ]);
    expect(await json('CALL { MATCH (f:Function) RETURN count(f) AS functions } RETURN functions > 10 AS many')).toEqual([{ many: true }]);
    expect(
      await json("MATCH (f:Function) WHERE EXISTS { (f)-[:ON]->(:Branch {id: 'branch:ict-support'}) } RETURN count(f) > 2 AS some"),
    ).toEqual([{ some: true }]);
  });

  test.each([
    ["CREATE (x:Function {id: 'x'}) RETURN x.id AS id", 'CREATE: this writes'],
    ["MATCH (f:Function) SET f.name = 'x' RETURN f.id AS id", 'SET: this writes'],
    ['match (f) detach delete f', 'DETACH: this writes'],
    ["MERGE (x:X {id: 'x'}) RETURN 1 AS one", 'MERGE: this writes'],
    ['MATCH (f:Function) REMOVE f.name RETURN 1 AS one', 'REMOVE: this writes'],
    ['FOREACH (x IN [1] | CREATE (:X))', 'FOREACH: this writes'],
    ['CALL { CREATE (x:X) RETURN x.id AS id } RETURN id', 'CREATE: this writes'],
    ['MATCH (f:Function) CALL (f) { SET f.x = 1 } IN TRANSACTIONS OF 1 ROWS RETURN 1 AS one', 'SET: this writes'],
    ["LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", 'LOAD: LOAD CSV reads files'],
    ['CALL dbms.components()', 'CALL dbms.components: of procedures only'],
    ["CALL apoc.load.json('http://x') YIELD value RETURN value", 'CALL apoc.load.json'],
    ["RETURN apoc.cypher.runFirstColumnSingle('MATCH (n) RETURN n', {}) AS x", 'apoc: extensions'],
    ['CALL db.index.fulltext.drop("x")', 'CALL db.index.fulltext.drop'],
    ['DROP CONSTRAINT fact_id', 'DROP: this writes'],
    ['SHOW USERS', 'SHOW: this administers'],
    ['USE system RETURN 1 AS one', 'USE: this administers'],
    ['RETURN 1 AS one; RETURN 2 AS two', 'more than one statement'],
    ["RETURN 'unfinished", 'has no end'],
    ['/* RETURN 1', 'has no end'],
    [' // nothing', 'empty'],
    ['MATCH (c:Candidate) RETURN c.id AS id', 'Candidate: this is of candidates'],
    ['MATCH (c:`Candidate`) RETURN c.id AS id', 'Candidate: this is of candidates'],
    ['MATCH (c:Function|Candidate) RETURN c.id AS id', 'Candidate: this is of candidates'],
    ['MATCH ()-[h:HOLDS]->() RETURN count(h) AS n', 'HOLDS: this is of candidates'],
    ['MATCH (k:ApiKey) RETURN k.hash AS hash', 'ApiKey: these are keys'],
    ["MATCH (c:$('Candi' + 'date')) RETURN c.id AS id", '$(: a name that is only made then'],
    ['MATCH (f:Function) RETURN f', 'properties(node)'],
    ['MATCH (f:Function RETURN 1 AS one', ''],
  ])('refuses %s', async (statement, words) => {
    const before = await readWhole(new Graph(engine));
    const { code, out, err } = await ask(statement);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(words)]);
    expect(await readWhole(new Graph(engine))).toEqual(before);
  });

  test('the engine is a second wall: what writes and was not seen fails there', async () => {
    await expect(engine.read("CREATE (x:X {id: 'x'}) RETURN x.id AS id", {})).rejects.toMatchObject({ code: 'graph-statement-invalid' });
    expect(await json('MATCH (x:X) RETURN count(x) AS n')).toEqual([{ n: 0 }]);
  });

  test('gives up what takes too long', async () => {
    const slow = 'UNWIND range(1, 3000) AS a UNWIND range(1, 3000) AS b WITH a, b WHERE (a * b) % 7 = 3 RETURN count(*) AS n';
    const { code, err } = await ask(slow, '--timeout-ms', '100');
    expect([code, err]).toEqual([75, expect.stringContaining('100 ms')]);
  });

  test('names the options that are wrong', async () => {
    const { code, err } = await ask('RETURN 1 AS one', '--format', 'xml', '--limit', '0');
    expect(code).toBe(2);
    expect(err).toContain('--format');
    expect(err).toContain('--limit');
  });
});

describe('padwijzer cypher on a graph that keeps candidates', () => {
  beforeAll(async () => {
    engine = await engineUnderTest();
    services = composeServices(engine);
    await loadCatalogue(new Graph(engine), smallFacts);
    await storeCandidates(new Graph(engine));
  }, 120_000);
  afterAll(() => engine.close());

  test('asks a copy of the catalogue: no pattern reaches them', async () => {
    const { out, err, code } = await ask(
      'MATCH (n) UNWIND keys(n) AS key RETURN DISTINCT labels(n) AS labels, key, n[key] AS value',
      '--format',
      'json',
      '--limit',
      '100000',
    );
    expect(code).toBe(0);
    expect(err).toContain('a copy of the catalogue without them was asked');
    for (const trace of ['Candidate', 'ApiKey', 'AuditEntry', 'evenement', '"x"', 'h1', 'secret', 'Eén'])
      expect(`${out.includes(trace)} ${trace}`).toBe(`false ${trace}`);
    expect(out).toContain('function:a');
    const paths = await json("MATCH (a:Function {id: 'function:a'})-[*1..2]-(b) RETURN DISTINCT labels(b) AS labels");
    expect(JSON.stringify(paths)).not.toContain('Candidate');
    expect(await json('MATCH (f:Function) RETURN count(f) AS n')).toEqual([
      { n: smallFacts.nodes.filter(({ label }) => label === 'Function').length },
    ]);
  });
});
