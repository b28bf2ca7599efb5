import { getNamedType, isEnumType, isInputObjectType, isLeafType, isNonNullType, type GraphQLArgument } from 'graphql';
import supertest from 'supertest';
import { composeServices } from '../../src/app.js';
import type { Access } from '../../src/access/access.js';
import { may, type Principal } from '../../src/access/principal.js';
import { roles } from '../../src/access/roles.js';
import { graphSchema } from '../../src/graphql/schema.js';
import { PadwijzerError } from '../../src/errors.js';
import { createHttpApp } from '../../src/http/create-app.js';
import type { Services } from '../../src/services.js';
import { engineUnderTest } from '../support/engines.js';

const known = (role: (typeof roles)[number]): Principal => ({ kind: 'known', tenant: 'a', actor: 'key', roles: [role] });
const askers: readonly [string, Principal][] = [
  ['open', { kind: 'open' }],
  ...roles.map((role): [string, Principal] => [role, known(role)]),
];
const { rootFields } = graphSchema();

/** What each question needs beside the one it is about. */
const needs: Readonly<Record<string, string>> = {
  agenda: 'to: "function:software-developer"',
  whatIf: 'to: "function:software-developer", add: {competences: [{id: "competence:analytisch"}]}',
  feeders: 'to: "function:software-developer"',
  coverage: 'qualification: "course:27015"',
  classification: 'functionProfile: "function:0403"',
  suggestions: 'texts: ["plannen"]',
};

function queryOf(name: string, subject: string): string {
  const required = (rootFields[name]?.field.args ?? {}) as Record<string, GraphQLArgument>;
  const args = Object.entries(required)
    .filter(([, { type }]) => isNonNullType(type))
    .map(([arg, { type }]) => {
      const input = isNonNullType(type) && isInputObjectType(type.ofType);
      if (input) return `${arg}: {${[subject, needs[name]].filter(Boolean).join(', ')}}`;
      const named = getNamedType(type);
      return `${arg}: ${isEnumType(named) ? (named.getValues()[0]?.name ?? '') : '"function:software-developer"'}`;
    });
  const leaf = isLeafType(getNamedType(rootFields[name]?.field.type));
  return `{ ${name}${args.length === 0 ? '' : `(${args.join(', ')})`}${leaf ? '' : ' { __typename }'} }`;
}

describe('every field GraphQL begins at', () => {
  let services: Services;
  let ask: ReturnType<typeof supertest>;
  let asker: Principal;
  const access: Access = { mode: 'keys', principalOf: () => Promise.resolve(asker) };
  beforeAll(async () => {
    services = composeServices(await engineUnderTest(), { access: () => access });
    await services.load();
    ask = supertest(createHttpApp(services));
  });
  afterAll(() => services.close());
  const codesOf = async (query: string): Promise<(string | undefined)[]> => {
    const { body } = await ask.post('/graphql').send({ query });
    return ((body as { errors?: { extensions: { code?: string } }[] }).errors ?? []).map(({ extensions }) => extensions.code);
  };

  test.each(askers)('is open to %s as the table says, and stored candidates as it says', async (_name, principal) => {
    asker = principal;
    const wrong: string[] = [];
    expect(Object.keys(rootFields).length).toBeGreaterThan(20);
    for (const [name, { action, aboutSomebody }] of Object.entries(rootFields)) {
      const inline = await codesOf(queryOf(name, aboutSomebody ? 'profile: {}' : ''));
      if (inline.includes('not-permitted') === may(principal, action)) wrong.push(`${name}: ${inline.join()}`);
      if (inline.includes('input-invalid') || inline.includes('query-invalid')) wrong.push(`${name} was not asked well: ${inline.join()}`);
      if (!aboutSomebody) continue;
      const stored = await codesOf(queryOf(name, 'candidate: "nobody-at-all"'));
      const expected = may(principal, 'search:stored') ? 'candidate-unknown' : 'not-permitted';
      if (stored.join() !== expected) wrong.push(`${name} about a stored candidate: ${stored.join()}, expected ${expected}`);
    }
    expect(wrong).toEqual([]);
  });

  test('is closed to who sends no key where keys are asked for', async () => {
    asker = { kind: 'unknown' };
    const { status, body, headers } = await ask.post('/graphql').send({ query: '{ functions { totalCount } }' });
    expect(headers['www-authenticate']).toBe('Bearer realm="padwijzer"');
    expect([status, (body as { errors: { extensions: object }[] }).errors[0]?.extensions]).toEqual([
      401,
      expect.objectContaining({ code: 'not-authenticated' }),
    ]);
  });

  test('says when to come back while the keys of the issuer cannot be read', async () => {
    const away: Access = { mode: 'jwt', principalOf: () => Promise.reject(new PadwijzerError('keys-unreachable', 'no keys')) };
    const { status, headers } = await supertest(createHttpApp({ ...services, access: away }))
      .post('/graphql')
      .send({ query: '{ catalogueVersion }' });
    expect([status, headers['retry-after']]).toEqual([503, '5']);
  });
});
