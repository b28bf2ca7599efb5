import { collections, type Collection } from '../../catalogue/browse.js';
import { items, summaries } from '../../catalogue/items.js';
import type { ErrorCode } from '../../errors.js';
import { answerExample, searchExample } from './examples.js';
import { administrationPaths } from './operations-administration.js';
import { assessmentPaths } from './operations-assessments.js';
import { candidatePaths } from './operations-candidates.js';
import { cohortPaths } from './operations-cohorts.js';
import { deskPaths } from './operations-desk.js';
import { guidancePaths } from './operations-guidance.js';
import { mapPaths } from './operations-maps.js';
import { measurePaths } from './operations-measures.js';
import { passportPaths } from './operations-passports.js';
import { researchPaths } from './operations-research.js';
import { suggestionPaths } from './operations-suggestions.js';
import { conditionParameter, idParameter, languageParameter, listParameters } from './parameters.js';
import { notModified, ok, problems } from './responses.js';
import { ref } from './ref.js';
import type { Json } from './schemas.js';

const always: readonly ErrorCode[] = ['input-invalid', 'not-acceptable', 'method-not-allowed', 'internal'];
const reading: readonly ErrorCode[] = [...always, 'catalogue-empty', 'graph-unreachable', 'graph-timeout'];

/** Name of a collection in a sentence, and an id that exists in it. */
const words: Readonly<Record<Collection, { readonly many: string; readonly one: string; readonly id: string }>> = {
  functions: { many: 'functions', one: 'function', id: 'function:software-developer' },
  competences: { many: 'competences', one: 'competence', id: 'competence:analytisch' },
  'work-processes': { many: 'work processes', one: 'work process', id: 'work-process:23405-b1-k1-w1' },
  courses: { many: 'courses', one: 'course', id: 'course:27015' },
  branches: { many: 'branches', one: 'branch', id: 'branch:ict-support' },
  'target-groups': { many: 'target groups', one: 'target group', id: 'target-group:zij-instromers' },
  sources: { many: 'sources', one: 'source', id: 'source:ontwikkelpad-it-3.0' },
};
const pascal = (name: string): string =>
  name
    .split('-')
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
    .join('');

function collectionPaths(collection: Collection): Json {
  const { many, one, id } = words[collection];
  const page = `${(summaries[collection].meta()?.id ?? '').replace('Summary', '')}Page`;
  const item = items[collection].meta()?.id ?? '';
  return {
    [`/${collection}`]: {
      get: {
        operationId: `list${pascal(collection)}`,
        tags: ['Catalogue'],
        summary: `List ${many}`,
        description: `A page of the ${many}, ordered by name. All filters given must hold.`,
        parameters: [...listParameters(collection), languageParameter, conditionParameter],
        responses: {
          200: ok(`A page of ${many}`, ref(page), undefined, true),
          304: notModified,
          ...problems([...reading, 'personal-data']),
        },
      },
    },
    [`/${collection}/{id}`]: {
      get: {
        operationId: `get${item}`,
        tags: ['Catalogue'],
        summary: `Get one ${one}`,
        description: `One ${one} with what is next to it in the graph.`,
        parameters: [idParameter(collection, id), languageParameter, conditionParameter],
        responses: { 200: ok(`The ${one}`, ref(item), undefined, true), 304: notModified, ...problems([...reading, 'resource-unknown']) },
      },
    },
  };
}

// as text: the ADR linter takes any key with "put" in it, as in computedBy, for an HTTP method once it stands in an example
const answerText = `\`\`\`json\n${JSON.stringify(answerExample, null, 2)}\n\`\`\``;

/** The same answer as a page to print. */
const withReport = ({ content, ...rest }: Json): Json => ({
  ...rest,
  content: { ...(content as Json), 'text/html': { schema: { type: 'string', description: 'One file that fetches and runs nothing' } } },
});

const pathSearches: Json = {
  post: {
    operationId: 'searchPaths',
    tags: ['Paths'],
    summary: 'Search progression paths for a profile',
    description:
      'POST, because a profile does not belong in an address. Nothing is stored; the answer may not be cached. As text/html it is a report of one to three pages to print, with plan and agenda, in the language asked for.',
    parameters: [languageParameter],
    requestBody: { required: true, content: { 'application/json': { schema: ref('PathSearch'), example: searchExample } } },
    responses: {
      200: withReport(ok(`The paths, or why there are none. An answer to the example:\n\n${answerText}`, ref('PathAnswer'))),
      ...problems([
        ...reading,
        'id-unknown',
        'body-malformed',
        'body-too-large',
        'media-type-unsupported',
        'search-too-wide',
        'personal-data',
        'candidate-unknown',
        'catalogue-changed',
        'graph-conflict',
      ]),
    },
  },
};

const requirements: Json = {
  get: {
    operationId: 'getFunctionRequirements',
    tags: ['Catalogue'],
    summary: 'What a function requires',
    description: 'Competences with weight and kind, own or inherited, work processes, criteria and listed courses.',
    parameters: [idParameter('functions', words.functions.id), languageParameter, conditionParameter],
    responses: {
      200: ok('The requirements', ref('Requirements'), undefined, true),
      304: notModified,
      ...problems([...reading, 'resource-unknown']),
    },
  },
};

function service(operationId: string, summary: string, response: Json, codes: readonly ErrorCode[] = always): Json {
  return {
    get: {
      operationId,
      tags: ['Service'],
      summary,
      description: summary,
      parameters: [languageParameter],
      responses: { 200: response, ...problems(codes) },
    },
  };
}

/** What takes a key in the modes that ask for one: everything but the state of the service. */
function secured(operations: Json): Json {
  const refused = problems(['not-authenticated', 'not-permitted', 'rate-limited', 'keys-unreachable', 'service-busy', 'deadline-passed']);
  const one = (operation: Json): Json => {
    if ((operation['tags'] as string[]).includes('Service')) return operation;
    const responses = operation['responses'] as Json;
    return { ...operation, security: [{ bearer: [] }, {}], responses: { ...refused, ...responses } };
  };
  const ofPath = (methods: Json): Json => Object.fromEntries(Object.entries(methods).map(([method, each]) => [method, one(each as Json)]));
  return Object.fromEntries(Object.entries(operations).map(([path, methods]) => [path, ofPath(methods as Json)]));
}

/** Every address of the interface, below `/v1`. */
export const paths: Json = secured({
  '/path-searches': pathSearches,
  ...cohortPaths,
  ...deskPaths,
  ...assessmentPaths,
  ...suggestionPaths,
  ...guidancePaths,
  ...mapPaths,
  ...candidatePaths,
  ...administrationPaths,
  ...passportPaths,
  ...researchPaths,
  ...measurePaths,
  ...Object.fromEntries(collections.flatMap((name) => Object.entries(collectionPaths(name)))),
  '/functions/{id}/requirements': requirements,
  '/health/live': service('getLive', 'Whether the process answers', ok('It does', ref('Live'), { status: 'live' })),
  '/health/ready': service(
    'getReady',
    'Whether questions can be answered: the graph is there and a catalogue is loaded',
    ok('They can', ref('Ready'), { status: 'ready', catalogueVersion: answerExample.catalogueVersion }),
    reading,
  ),
  '/openapi.json': service('getOpenapi', 'This document', ok('OpenAPI 3.1', { type: 'object' })),
});
