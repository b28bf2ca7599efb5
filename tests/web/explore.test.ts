import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { buildSchema, getNamedType, isLeafType, parse, validate, type GraphQLObjectType } from 'graphql';
import { mostRows } from '../../src/measures/shapes.js';
import { edgeTypes } from '../../src/catalogue/facts.js';
import { relations } from '../../src/exploring/relations.js';
import {
  commonFields,
  labelQuery,
  listQuery,
  neighbourhoodQuery,
  nodeFields,
  nodeQuery,
  relationQuery,
  statisticsQuery,
} from '../../src/web/explore/graph-queries.js';
import { everyRow } from '../../src/web/api/measures.js';
import { researchLinks } from '../../src/web/explore/links.js';
import { emptyExplore, exploreFilters, labels, readExplore, withLabel, writeExplore } from '../../src/web/state/explore-state.js';
import { nl } from '../../src/web/words/nl.js';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const faults = (query: string): string[] => validate(schema, parse(query)).map(({ message }) => message);
const everyFilter = { ...emptyExplore, branch: 'branch:a', level: '4', source: 'source:a' };

describe.each(labels)('%s', (label) => {
  test('its questions are valid by the schema', () => {
    expect(faults(nodeQuery(label))).toEqual([]);
    expect(faults(listQuery({ ...everyFilter, label }).query)).toEqual([]);
    expect(Object.keys(relations[label]).flatMap((name) => faults(relationQuery(label, name)))).toEqual([]);
  });

  test('everything the schema lets it say of itself is shown', () => {
    const type = schema.getType(label) as GraphQLObjectType;
    const said = Object.values(type.getFields())
      .filter((field) => isLeafType(getNamedType(field.type)))
      .map(({ name }) => name);
    expect([...nodeFields[label], ...commonFields, 'id', 'name', 'nameEn'].sort()).toEqual(said.sort());
  });

  test('each of its relations has a name', () => {
    expect(Object.keys(relations[label]).filter((name) => !(`rel-${label}-${name}` in nl))).toEqual([]);
  });
});

test('the other questions are valid too, and each type of edge has a name', () => {
  expect([labelQuery, neighbourhoodQuery, statisticsQuery, listQuery({ ...emptyExplore, q: 'x' }).query].flatMap(faults)).toEqual([]);
  expect(edgeTypes.filter((type) => !(`type-${type}` in nl))).toEqual([]);
});

test('all rows of a measure are as many as the service gives', () => expect(everyRow).toBe(mostRows));

test('a filter a label does not have is neither asked nor kept', () => {
  expect(listQuery({ ...everyFilter, label: 'Competence', q: 'x' }).variables).toEqual({ q: 'x', source: 'source:a' });
  expect(listQuery({ ...everyFilter, label: 'Function' }).variables).toEqual({ branch: 'branch:a', level: 4, source: 'source:a' });
  expect(withLabel({ ...everyFilter, label: 'Function', node: 'function:a' }, 'Course')).toEqual({
    ...everyFilter,
    branch: null,
    label: 'Course',
    node: null,
  });
});

const id = fc.stringMatching(/^[a-z-]{1,12}:[\w /%&=#+?.é-]{1,30}$/);
test('what is looked at comes out of an address as it went in', () => {
  const states = fc.record({
    q: fc.oneof(fc.constant(''), id),
    label: fc.option(fc.constantFrom(...labels)),
    branch: fc.option(id),
    level: fc.option(fc.constantFrom('1', '8')),
    source: fc.option(id),
    node: fc.option(id),
  });
  fc.assert(fc.property(states, (state) => expect(readExplore(writeExplore(state))).toEqual({ state, unread: 0 })));
  expect(writeExplore(emptyExplore)).toBe('');
});

test.each(['label=Person', 'level=9', 'node=', `source=${'a'.repeat(201)}`])('what makes no sense is left out and counted: %s', (query) => {
  expect(readExplore(query)).toEqual({ state: emptyExplore, unread: 1 });
});

test('files to download are those the service says it offers', () => {
  const hrefs = (description: Parameters<typeof researchLinks>[0]) => researchLinks(description).map(({ href }) => href);
  expect(hrefs(null)).toEqual(hrefs({ paths: {} }));
  const offering = {
    paths: { '/exports/{format}': { get: { parameters: [{}, { name: 'format', schema: { enum: ['graphml', 'a/b'] } }] } } },
  };
  expect(hrefs(offering).slice(hrefs(null).length)).toEqual(['/v1/exports/graphml', '/v1/exports/a%2Fb']);
});

test('every filter has a name', () => {
  expect(exploreFilters.filter((name) => !(`explore-${name}` in nl))).toEqual([]);
});
