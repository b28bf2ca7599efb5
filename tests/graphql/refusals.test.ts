import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '../../src/graphql/documents.js';
import { PadwijzerError } from '../../src/errors.js';
import type { Services } from '../../src/services.js';
import { createHttpApp } from '../../src/http/create-app.js';
import { graphDoor, type GraphDoor, type Json } from './door.js';

let door: GraphDoor;
beforeAll(async () => {
  door = await graphDoor();
}, 120_000);
afterAll(() => door.services.close());

const fields = ['code', 'title', 'status', 'type', 'remedy', 'detail', 'instance'];

/** The one error of an answer: a problem document of the closed table, in `extensions`. */
async function problem(query: string, variables?: object) {
  const { status, errors } = await door.query(query, variables);
  expect(errors).toHaveLength(1);
  const [error] = errors as Json[];
  for (const field of fields) expect(error.extensions[field]).toBeTruthy();
  expect(error.extensions.stacktrace).toBeUndefined();
  return { status, message: error.message as string, path: error.path, ...error.extensions };
}
const deep = (levels: number): string => (levels === 0 ? 'id' : `partOf { nodes { ${deep(levels - 1)} } }`);

describe('limits', () => {
  test.each([
    ['levels', `{ courses(first: 1) { nodes { ${deep(7)} } } }`, 'expected at most 15 levels; found 17'],
    [
      'levels behind fragments',
      `{ courses { ...a } } fragment a on CourseConnection { nodes { ${deep(7)} } }`,
      'expected at most 15 levels; found 17',
    ],
    [
      'aliases',
      `{ ${Array.from({ length: 16 }, (_, at) => `a${at}: catalogueVersion`).join(' ')} }`,
      'expected at most 15 aliases; found 16',
    ],
    ['directives', `{ catalogueVersion ${'@include(if: true) '.repeat(21)} }`, 'expected at most 20 directives; found 21'],
    ['tokens', `{ ${'catalogueVersion '.repeat(2001)} }`, 'contains more that 2000 tokens'],
    [
      'cost',
      '{ functions(first: 100) { nodes { requirements(first: 100) { nodes { functions(first: 100) { nodes { id } } } } } } }',
      'expected a cost of at most 100000; found 2020201',
    ],
  ])('too many %s', async (_what, query, message) => {
    const { errors } = await door.query(query);
    const found = (errors as Json[]).filter(({ extensions }) => extensions.code === 'query-too-large');
    expect(found).toHaveLength(1);
    expect(found[0].message).toContain(message);
    expect((await door.query(query)).status).toBe(400);
  });

  test('cost counts what a variable asks for', async () => {
    const query =
      'query($first: Int) { functions(first: $first) { nodes { steps(first: 100) { nodes { steps(first: 20) { nodes { id } } } } } } }';
    expect((await door.query(query, { first: 5 })).errors).toBeUndefined();
    expect((await problem(query, { first: 100 })).code).toBe('query-too-large');
  });

  test('a search weighs more than fields do', async () => {
    const search = 'paths(input: {profile: {}, to: "function:software-developer"}) { found }';
    const { errors } = await door
      .with({ maxCost: 4_000 })
      .post('/graphql')
      .send({ query: `{ ${search} }` })
      .then(({ body }) => body);
    expect(errors[0].extensions.code).toBe('query-too-large');
  });
});

describe('a document that is wrong', () => {
  test.each([
    ['does not parse', '{ functions {', 'Expected Name'],
    ['asks for an unknown field', '{ functions { nodes { salary } } }', 'Cannot query field "salary"'],
    ['gives an unknown argument', '{ functions(frst: 1) { totalCount } }', 'Unknown argument "frst"'],
    ['gives a wrong type', '{ functions(first: "many") { totalCount } }', 'Int cannot represent'],
    ['names an unknown kind', '{ functions(kind: baan) { totalCount } }', 'Value "baan" does not exist'],
    ['has no operation', 'fragment a on Function { id }', ''],
    ['changes something', 'mutation { load }', ''],
  ])('%s', async (_what, query, message) => {
    const { status, errors } = await door.query(query);
    expect(status).toBe(400);
    expect(errors?.some(({ extensions }: Json) => extensions.code === 'query-invalid')).toBe(true);
    expect(errors?.map((one: Json) => one.message).join()).toContain(message);
  });

  test('a variable that is wrong is said with its place', async () => {
    const { status, code, message } = await problem('query($first: Int!) { functions(first: $first) { totalCount } }', { first: 'x' });
    expect([status, code]).toEqual([400, 'query-invalid']);
    expect(message).toContain('$first');
  });

  test('a value that looks like personal data is not repeated', async () => {
    const { message } = await problem('query($first: Int!) { functions(first: $first) { totalCount } }', { first: '111222333' });
    expect(message).not.toContain('111222333');
    const said = await problem('{ functions(q: "jan@example.nl") { totalCount } }');
    expect(said).toMatchObject({ code: 'personal-data', errors: [{ pointer: 'q' }] });
    expect(JSON.stringify(said)).not.toContain('jan@');
  });
});

describe('arguments that are wrong', () => {
  test.each([
    ['{ function(id: "function:software-developper") { id } }', 'resource-unknown', 'id', 'unknown id "function:software-developper"'],
    ['{ course(id: "function:software-developer") { id } }', 'resource-unknown', 'id', 'unknown id'],
    ['{ node(id: "nowhere:at-all") { id } }', 'resource-unknown', 'id', 'unknown id "nowhere:at-all"'],
    ['{ neighbourhood(id: "nowhere:at-all") { truncated } }', 'resource-unknown', 'id', 'unknown id'],
    ['{ neighbourhood(id: "function:0403", depth: 4) { truncated } }', 'input-invalid', 'depth', 'expected at most 3; found 4'],
    ['{ functions(first: 101) { totalCount } }', 'input-invalid', 'first', 'expected at most 100; found 101'],
    ['{ functions(first: 0) { totalCount } }', 'input-invalid', 'first', 'expected at least 1; found 0'],
    ['{ functions(level: 9) { totalCount } }', 'input-invalid', 'level', 'expected at most 8; found 9'],
    ['{ functions(after: "abc") { totalCount } }', 'input-invalid', 'after', 'expected a cursor that this list (functions) gave'],
    ['{ function(id: "function:0403-2") { criteria(after: "W10") { totalCount } } }', 'input-invalid', 'after', 'found "W10"'],
    ['{ search(q: "") { totalCount } }', 'input-invalid', 'q', 'expected at least 1 characters'],
  ])('%s', async (query, code, pointer, detail) => {
    const said = await problem(query);
    expect([said.status, said.code, said.errors[0].pointer]).toEqual([code === 'resource-unknown' ? 404 : 422, code, pointer]);
    expect(said.errors[0].detail).toContain(detail);
  });

  test('a cursor of another list is told apart', async () => {
    const { data } = await door.query('{ courses(first: 1) { pageInfo { endCursor } } }');
    const said = await problem('query($after: String) { functions(after: $after) { totalCount } }', {
      after: data.courses.pageInfo.endCursor,
    });
    expect(said.errors[0].detail).toContain('found one of the list "courses"');
  });

  test('what is wrong with one question does not take the answer to another', async () => {
    const { data, errors } = await door.query('{ catalogueVersion function(id: "nowhere:x") { id } }');
    expect(data).toEqual({ catalogueVersion: expect.any(String), function: null });
    expect(errors?.map(({ path }: Json) => path)).toEqual([['function']]);
  });

  test('messages are Dutch, unless English is asked for', async () => {
    const { errors } = await door.query('{ functions(first: 101) { totalCount } }', {}, 'nl');
    expect(errors?.[0].extensions).toMatchObject({
      title: 'Invoer niet geldig',
      errors: [{ detail: 'verwacht: ten hoogste 100; gevonden: 101' }],
    });
  });
});

describe('requests that are no question', () => {
  const post = () => door.ask.post('/graphql').set('Accept-Language', 'en');
  test.each([
    ['a wrong method', () => door.ask.get('/graphql?query=%7BcatalogueVersion%7D'), 405, 'method-not-allowed'],
    ['a delete', () => door.ask.delete('/graphql'), 405, 'method-not-allowed'],
    ['a form of another site', () => post().type('form').send('query={catalogueVersion}'), 415, 'media-type-unsupported'],
    [
      'plain text, which needs no preflight',
      () => post().type('text').send('{"query":"{catalogueVersion}"}'),
      415,
      'media-type-unsupported',
    ],
    ['a file upload', () => post().attach('query', Buffer.from('x'), 'x'), 415, 'media-type-unsupported'],
    ['a list of requests', () => post().send([{ query: '{ catalogueVersion }' }, { query: '{ catalogueVersion }' }]), 422, 'input-invalid'],
    ['no document', () => post().send({}), 422, 'input-invalid'],
    ['an unknown member', () => post().send({ query: '{ catalogueVersion }', qurey: '' }), 422, 'input-invalid'],
    ['variables that are no object', () => post().send({ query: '{ catalogueVersion }', variables: 'x' }), 422, 'input-invalid'],
    ['broken JSON', () => post().type('json').send('{"query":'), 400, 'body-malformed'],
    ['a query in the address', () => door.ask.post('/graphql?query=x').send({ query: '{ catalogueVersion }' }), 422, 'input-invalid'],
    ['another media type back', () => post().accept('text/csv').send({ query: '{ catalogueVersion }' }), 406, 'not-acceptable'],
    [
      'a hash that is not stored',
      () => post().send({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
      404,
      'query-unknown',
    ],
  ])('%s', async (_what, ask, status, code) => {
    const answer = await ask();
    expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([status, code]);
    expect(answer.body.errors[0].extensions.remedy).toBeTruthy();
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test('a body too large is refused before it is read', async () => {
    const app = createHttpApp(door.services, { bodyLimit: 100 });
    const { default: supertest } = await import('supertest');
    const { status, body } = await supertest(app)
      .post('/graphql')
      .send({ query: `{ catalogueVersion ${' '.repeat(200)} }` });
    expect([status, body.errors[0].extensions.code]).toEqual([413, 'body-too-large']);
  });

  test('an answer is not kept, and has the number of the request', async () => {
    const { headers } = await post().send({ query: '{ catalogueVersion }' });
    expect([headers['cache-control'], headers['x-request-id']]).toEqual(['no-store', expect.any(String)]);
  });
});

describe('settings', () => {
  const schema = { query: '{ __schema { queryType { name } } }' };
  test('introspection off: the schema is not told, nor guessed at', async () => {
    const closed = door.with({ introspection: false });
    const { status, body } = await closed.post('/graphql').send(schema);
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'query-invalid']);
    const { body: misspelled } = await closed.post('/graphql').send({ query: '{ functons { totalCount } }' });
    expect(misspelled.errors[0].message).not.toContain('functions');
    expect((await door.ask.post('/graphql').send(schema)).body.data.__schema.queryType.name).toBe('Query');
  });

  test('the explorer is there when asked for, and needs introspection', async () => {
    expect((await door.ask.get('/graphql/explorer')).status).toBe(404);
    const { status, text, headers } = await door.with({ explorer: true }).get('/graphql/explorer');
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text.match(/https?:\/\/(?!www\.w3\.org)[^"']*/g) ?? []).toEqual([]);
    expect(headers['content-security-policy']).not.toMatch(/unsafe|https?:/);
    expect((await door.with({ explorer: true }).get('/graphql/explorer/main.js')).status).toBe(200);
    expect(() => door.with({ explorer: true, introspection: false })).toThrow(PadwijzerError);
  });

  test('stored documents: by their hash, from a folder or a file; and nothing else when so set', async () => {
    const text = 'query Version { catalogueVersion }';
    const other = '{ statistics { nodes { label } } }';
    const folder = mkdtempSync(join(tmpdir(), 'documents-'));
    writeFileSync(join(folder, 'version.graphql'), text);
    const file = join(folder, 'documents.json');
    writeFileSync(file, JSON.stringify({ [sha256(text)]: text }));
    const stored = { extensions: { persistedQuery: { version: 1, sha256Hash: sha256(text) } } };
    for (const documents of [folder, file]) {
      const open = door.with({ documents });
      expect((await open.post('/graphql').send(stored)).body.data.catalogueVersion).toBe(await door.services.catalogueVersion());
      expect((await open.post('/graphql').send({ query: other })).status).toBe(200);
      const only = door.with({ documents, storedOnly: true });
      expect((await only.post('/graphql').send(stored)).status).toBe(200);
      expect((await only.post('/graphql').send({ query: text })).status).toBe(200);
      const { status, body } = await only.post('/graphql').send({ query: other });
      expect([status, body.errors[0].extensions.code]).toEqual([403, 'query-not-listed']);
    }
  });

  test.each([
    ['a wrong hash', { ['b'.repeat(64)]: '{ catalogueVersion }' }, 'is not the sha256 of its document'],
    ['a document that is not valid', { [sha256('{ salary }')]: '{ salary }' }, 'Cannot query field "salary"'],
    ['no document', {}, 'holds no document'],
    ['another form', ['{ catalogueVersion }'], 'is no map of sha256 to document'],
  ])('stored documents with %s stop the start, with words', (_what, content, message) => {
    const file = join(mkdtempSync(join(tmpdir(), 'documents-')), 'documents.json');
    writeFileSync(file, JSON.stringify(content));
    expect(() => door.with({ documents: file })).toThrow(message);
    expect(() => door.with({ documents: `${file}.gone` })).toThrow('cannot be read (ENOENT)');
    expect(() => door.with({ storedOnly: true })).toThrow('GRAPHQL_STORED_ONLY');
  });
});

test('without a catalogue there is nothing to ask', async () => {
  const services: Services = { ...door.services, catalogueVersion: async () => null, as: () => services };
  const { default: supertest } = await import('supertest');
  const ask = supertest(createHttpApp(services));
  for (const query of [
    '{ functions { totalCount } }',
    '{ catalogueVersion }',
    '{ node(id: "x") { id } }',
    '{ statistics { nodes { label } } }',
  ]) {
    const { body } = await ask.post('/graphql').send({ query });
    expect(body.errors[0].extensions).toMatchObject({ code: 'catalogue-empty', status: 503 });
  }
});

test('what takes too long says so, with the time it was given', async () => {
  const page: Services['explore']['page'] = (_label, _page, options) =>
    new Promise((_resolve, reject) =>
      options?.signal?.addEventListener('abort', () => reject(new PadwijzerError('request-cancelled', 'the asker has gone'))),
    );
  const services: Services = { ...door.services, explore: { ...door.services.explore, page }, as: () => services };
  const { default: supertest } = await import('supertest');
  const ask = supertest(createHttpApp(services, { deadlineMs: 50 }));
  const { body } = await ask.post('/graphql').set('Accept-Language', 'en').send({ query: '{ functions { totalCount } }' });
  expect(body.errors[0]).toMatchObject({
    message: 'no answer within 50 ms; the work was stopped',
    extensions: { code: 'deadline-passed', status: 504 },
  });
});

test('a defect is masked, and its cause is in the log alone', async () => {
  const explore = { ...door.services.explore, page: async () => Promise.reject(new Error('password is hunter2')) };
  const services: Services = { ...door.services, explore, as: () => services };
  const { default: supertest } = await import('supertest');
  const { pino } = await import('pino');
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(line) });
  const ask = supertest(createHttpApp(services, { log }));
  const { body, headers } = await ask.post('/graphql').send({ query: '{ functions { totalCount } }' });
  expect(body.errors[0].extensions.code).toBe('internal');
  expect(JSON.stringify(body)).not.toContain('hunter2');
  expect(lines.some((line) => line.includes('hunter2') && line.includes(String(headers['x-request-id'])))).toBe(true);
});
