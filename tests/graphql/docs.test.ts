import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { baseline, changes, isBreaking } from '../../scripts/check-graphql-breaking.js';
import { mostAliases, mostDepth, mostDirectives, mostTokens } from '../../src/graphql/limits.js';
import { graphSchema, schemaText } from '../../src/graphql/schema.js';
import { graphDoor, type GraphDoor } from './door.js';

const text = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = text('docs/graphql.md');
const examples = [...page.matchAll(/^```graphql\n([\s\S]*?)^```/gm)].map(([, example]) => example ?? '');

let door: GraphDoor;
beforeAll(async () => {
  door = await graphDoor();
}, 120_000);
afterAll(() => door.services.close());

test.each(examples.map((example) => [/query (\w+)/.exec(example)?.[1] ?? example, example]))(
  'the example %s is answered',
  async (name, example) => {
    const { status, data, errors } = await door.query(example);
    expect(status).toBe(200);
    if (name === 'Misspelled') expect(errors?.[0].extensions.errors[0].suggestions).toContain('function:software-developer');
    else expect(errors).toBeUndefined();
    expect(Object.keys(data).length).toBeGreaterThan(0);
  },
);

test('the page names every field to begin at, and the limits as they are', () => {
  expect(examples.length).toBeGreaterThan(4);
  const { rootFields } = graphSchema();
  const plurals = /s$|^criteria$/;
  expect(
    Object.keys(rootFields).filter((name) => !page.includes(`\`${name}`) && !plurals.test(name) && name !== 'catalogueVersion'),
  ).toEqual([]);
  const limits = `${mostDepth} levels, ${mostAliases} aliases, ${mostDirectives} directives, ${mostTokens.toLocaleString('en')} tokens`;
  expect(page).toContain(limits);
});

test('every type and field is described or speaks for itself, and the text is a schema', () => {
  const schema = buildSchema(schemaText());
  expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort()).toEqual(Object.keys(graphSchema().rootFields).sort());
  const bare = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ description }) => !description);
  expect(bare.map(({ name }) => name)).toEqual([]);
});

test('what breaks a client since the last release is found, and there is none', async () => {
  const before = text(baseline);
  expect((await changes(before, schemaText())).filter(isBreaking).map(({ message }) => message)).toEqual([]);
  const less = schemaText().replace(/^ {2}"""[^"]*"""\n {2}levelMax: Int$/m, '');
  expect((await changes(before, less)).some(isBreaking)).toBe(true);
});
