import { getNamedType, isObjectType, type GraphQLObjectType, type GraphQLOutputType } from 'graphql';
import { graphSchema } from '../../src/graphql/schema.js';
import { graphDoor, type GraphDoor, type Json } from './door.js';

let door: GraphDoor;
beforeAll(async () => {
  door = await graphDoor();
}, 120_000);
afterAll(() => door.services.close());

/** Everything a type has, as far down as it goes. */
function everything(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).filter(({ name }) => name !== 'document');
  return `{ ${fields.map((field) => `${field.name} ${everything(field.type)}`).join(' ')} }`;
}
/** Leaves out what GraphQL has to say as null and REST leaves out, and writes words as REST does. */
function asRest(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('_', '-');
  if (Array.isArray(value)) return value.map(asRest);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, asRest(inner)]])));
}

const profile = {
  educationLevel: 'mbo-4',
  functions: [{ id: 'function:ict-servicedesk-medewerker', evidence: 'evidenced' }],
  competences: [{ id: 'competence:analytisch' }],
  workProcesses: [{ id: 'work-process:23405-b1-k1-w1', evidence: 'certified' }],
};
const to = 'function:software-developer';
const infra = 'function:ict-infrastructuur-technicus';
const questions = [
  ['paths', 'path-searches', { profile, to, objective: 'shortest', constraints: { maxSteps: 3 } }, {}],
  ['paths', 'path-searches', { profile: {}, to, constraints: { basis: ['documented'] } }, {}],
  ['plan', 'path-searches', { profile, to: infra, planning: { hoursPerWeek: 16 } }, { include: ['plan'] }],
  ['agenda', 'assessment-agendas', { profile, to: infra }, {}],
  ['whatIf', 'what-ifs', { profile, to: infra, add: { competences: [{ id: 'competence:klantgericht', evidence: 'certified' }] } }, {}],
  ['recommendations', 'recommendations', { profile, limit: 3 }, {}],
  ['feeders', 'feeder-searches', { to, pageSize: 3 }, {}],
  ['coverage', 'coverages', { profile, qualification: 'course:27016', workplace: ['work-process:23405-b1-k1-w1'] }, {}],
  ['classification', 'classifications', { profile: { criteria: [{ id: 'criterion:0403-3-problemen' }] } }, {}],
  ['tShape', 't-shapes', { profile }, {}],
  ['suggestions', 'competence-suggestions', { texts: ['klantgericht werken', 'analyseren'] }, {}],
] as const;

const asked = async (field: string, input: object, selection: string) => {
  const type = String(graphSchema().rootFields[field]?.field.args?.['input']?.type);
  return door.query(`query($input: ${type}) { ${field}(input: $input) ${selection} }`, { input });
};

test('every question of the schema is asked here', () => {
  const inputs = Object.entries(graphSchema().rootFields).filter(([, { field }]) => field.args?.['input'] !== undefined);
  expect(new Set(inputs.map(([name]) => name))).toEqual(new Set(questions.map(([name]) => name)));
});

test.each(questions)(
  '%s answers what /v1/%s answers',
  async (field, path, input, more) => {
    const rest = await door.post(path, { ...input, ...more });
    expect(rest.status).toBe(200);
    const answer = getNamedType(graphSchema().rootFields[field]?.field.type as GraphQLOutputType) as GraphQLObjectType;
    const whole: Record<string, unknown> = {};
    // member by member: all at once is more than one question may hold
    for (const member of Object.values(answer.getFields())) {
      const { data, errors } = await asked(field, input, `{ ${member.name} ${everything(member.type)} }`);
      expect(errors).toBeUndefined();
      whole[member.name] = data[field][member.name];
    }
    expect(asRest(whole)).toEqual(asRest(rest.body));
  },
  120_000,
);

test.each([
  ['paths', 'path-searches', { profile: { functions: [{ id: 'function:nobody' }] }, to: ['function:nowhere'] }],
  ['paths', 'path-searches', { profile: {}, to: 'function:software-developer', constraints: { maxSteps: 9, minOverlap: 2 } }],
  ['paths', 'path-searches', { profile: { educationLevel: 12 }, to: 'function:software-developer' }],
  ['paths', 'path-searches', { profile: { unresolved: [{ text: 'bel 06-12345678' }] }, to: 'function:software-developer' }],
  ['paths', 'path-searches', { to: 'function:software-developer' }],
  ['paths', 'path-searches', { profile: {}, candidate: 'x', to: 'function:software-developer' }],
  ['paths', 'path-searches', { candidate: 'nobody-kept', to: 'function:software-developer' }],
  ['agenda', 'assessment-agendas', { profile: {}, to: ['function:nowhere'] }],
  ['recommendations', 'recommendations', { profile: {}, limit: 0 }],
  ['feeders', 'feeder-searches', { to: 'function:nowhere' }],
  ['coverage', 'coverages', { profile: {}, qualification: 'course:nowhere' }],
  ['classification', 'classifications', { profile: {}, functionProfile: 'function:nowhere' }],
])('%s: the same refusal as /v1/%s, %j', async (field, path, input) => {
  const rest = (await door.post(path, input)).body;
  const { errors } = await asked(field, input, '{ __typename }');
  expect(errors).toHaveLength(1);
  const { instance: _here, ...graph } = (errors as Json[])[0].extensions;
  const { instance: _there, ...same } = rest;
  expect(graph).toEqual(same);
  expect((errors as Json[])[0].message).toBe(rest.detail);
});

test('a diploma may be a level or a name, one goal stands for a list of one, and null for what is left out', async () => {
  const query = (level: string) =>
    `{ paths(input: {profile: {educationLevel: ${level}, functions: null}, to: "${to}", constraints: null}) { candidate { level } to } }`;
  for (const [level, known] of [
    ['4', 4],
    ['"mbo-4"', 4],
    ['"havo"', 4],
  ] as const) {
    const { data, errors } = await door.query(query(level));
    expect(errors).toBeUndefined();
    expect(data.paths).toEqual({ candidate: { level: known }, to: [to] });
  }
  const { errors } = await door.query(query('4.5'));
  expect((errors as Json[])[0].extensions.code).toBe('query-invalid');
});

test('each field one can begin at names a use case there is', () => {
  for (const { useCase } of Object.values(graphSchema().rootFields)) {
    const found = useCase.split('.').reduce<Json>((services, name) => services?.[name], door.services);
    expect([useCase, typeof found]).toEqual([useCase, useCase === 'explore.statistics' ? 'object' : 'function']);
  }
});
