import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { errorTable } from '../../src/errors.js';
import { pagedLabels } from '../../src/graph/queries/paged-labels.js';
import { graphSchema } from '../../src/graphql/schema.js';
import { fuzzRuns, fuzzSeed } from '../support/fuzz.js';
import { graphDoor, type GraphDoor, type Json } from './door.js';
import { questions, type Asked } from './generated-documents.js';
import { personal, type Known } from './generated-values.js';

const runs = Math.ceil(fuzzRuns * 1.5);
const { schema, rootFields } = graphSchema();

let door: GraphDoor;
beforeAll(async () => {
  door = await graphDoor();
}, 120_000);
afterAll(() => door.services.close());

const camel = (plural: string): string => plural.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase());

/** Some ids of every label, and a cursor of every list. */
async function whatThereIs(): Promise<Known> {
  const lists = Object.entries(pagedLabels).map(([label, { plural }]) => [label, camel(plural)] as const);
  const ids: Record<string, string[]> = {};
  const cursors: Record<string, string> = {};
  for (const [label, list] of lists) {
    const { data } = await door.query(`{ ${list}(first: 8) { nodes { id } edges { cursor } } }`);
    ids[label] = data[list].nodes.map(({ id }: Json) => id);
    cursors[list] = data[list].edges[0].cursor;
  }
  const { data } = await door.query(`{ steps(first: 3) { edges { cursor } } search(q: "ict", first: 3) { edges { cursor } }
    function(id: "function:software-developer") { requirements(first: 2) { edges { cursor } } steps(first: 2) { edges { cursor } } } }`);
  cursors['steps'] = data.steps.edges[0].cursor;
  cursors['search'] = data.search.edges[0].cursor;
  for (const way of ['requirements', 'steps']) cursors[`function ${way}`] = data.function[way].edges[0].cursor;
  ids['Function']?.push('function:software-developer', 'function:ict-servicedesk-medewerker', 'function:0403', 'function:0403-3');
  ids['Course']?.push('course:27015', 'course:27016');
  return { ids, cursors };
}

/** Lines of our own statements: long enough to stand nowhere by chance. */
const folder = new URL('../../cypher/', import.meta.url);
const statementLines = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.cypher'))
  .flatMap((name) => readFileSync(new URL(name.replaceAll('\\', '/'), folder), 'utf8').split('\n'))
  .map((line) => line.trim())
  .filter((line) => line.length > 20 && /\b(MATCH|WHERE|UNWIND|RETURN|WITH)\b/.test(line) && !line.startsWith('//'));
const inside = /\n\s+at |node_modules|\.[cm]?[jt]s:\d+|Neo\.|Grafeo/;

/** Of the closed table, what is the asker's to mend: the service itself has nothing to excuse. */
const allowed = new Set(Object.entries(errorTable).flatMap(([code, { status }]) => (status < 500 ? [code] : [])));

/** What of an answer must never be; empty when it is as it should be. */
function wrongWith(status: number, body: Json): string[] {
  const codes: string[] = (body.errors ?? []).map(({ extensions }: Json) => String(extensions?.code));
  const whole = JSON.stringify(body);
  return [
    ...(status < 500 ? [] : [`status ${status}`]),
    ...(body.data === undefined && codes.length === 0 ? ['neither data nor errors'] : []),
    ...codes.filter((code) => !allowed.has(code)).map((code) => `code ${code}`),
    ...(inside.test(body.errors?.map(({ message }: Json) => message).join('\n') ?? '') || /"stack(trace)?":/.test(whole)
      ? ['a stack']
      : []),
    ...personal.filter((one) => whole.includes(one)).map((one) => `repeated: ${one}`),
    ...statementLines.filter((line) => whole.includes(JSON.stringify(line).slice(1, -1))).map((line) => `a statement: ${line}`),
  ];
}

test(`${runs} questions of any kind: answered or refused by the table, and nothing is written`, async () => {
  expect(statementLines.length).toBeGreaterThan(100);
  const known = await whatThereIs();
  const before = await door.size();
  const answered = new Set<string>();
  const codes = new Set<string>();
  const counts = { data: 0, errors: 0 };
  const ask = async ({ query, variables, begins }: Asked): Promise<void> => {
    const { status, data, errors } = await door.query(query, variables);
    const wrong = wrongWith(status, { data, errors });
    if (wrong.length > 0) throw new Error(`${wrong.join('; ')}\n${JSON.stringify(errors ?? null).slice(0, 2_000)}`);
    const fields = begins.filter(([alias]) => (data?.[alias] ?? null) !== null).map(([, field]) => field);
    if (fields.length > 0) counts.data += 1;
    for (const field of fields) answered.add(field);
    if (errors !== undefined) counts.errors += 1;
    for (const { extensions } of errors ?? []) codes.add(extensions.code);
  };
  await fc.assert(fc.asyncProperty(questions(schema, known), ask), { ...fuzzSeed, numRuns: runs });

  expect(await door.size()).toEqual(before);
  expect(door.written()).toBe(0);
  // and what was asked was worth asking: much is answered, much is refused, for many a reason and from nearly every field
  expect(Math.min(counts.data, counts.errors)).toBeGreaterThan(runs / 5);
  if (runs < 300) return;
  expect(answered.size).toBeGreaterThan(0.9 * Object.keys(rootFields).length);
  expect([...codes]).toEqual(expect.arrayContaining(['input-invalid', 'query-invalid', 'id-unknown', 'resource-unknown', 'personal-data']));
}, 600_000);
