import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { edgeKinds } from '../../src/catalogue/facts.js';
import type { GraphEngine } from '../../src/graph/graph-engine.js';
import { admitNodes } from '../../src/graph/queries/load.js';
import { Graph } from '../../src/graph/graph.js';
import { pagedLabels } from '../../src/graph/queries/paged-labels.js';
import { engineUnderTest } from '../support/engines.js';
import { manifest, queryExamples } from './query-examples.js';
import { seedsFacts } from './query-graphs.js';

const edgeUpserts = [...new Set(edgeKinds.map(([, type]) => `catalogue/upsert-${type.toLowerCase().replaceAll('_', '-')}`))];
const all = (reason: string, ...names: string[]) => names.map((name) => [name, reason] as const);

/** Queries that read all of a label, or everything, since that is what they are for. Whoever adds one says why. */
const readsAll: Readonly<Record<string, string>> = Object.fromEntries([
  ...all('a load compares every fact with what is there', 'catalogue/read-node-fingerprints', 'catalogue/read-edge-fingerprints'),
  ...all(
    'a load computes for every function anew',
    'catalogue/set-function-levels',
    'catalogue/set-function-branches',
    'catalogue/inherit-from-function',
    'catalogue/set-function-brings',
    'catalogue/set-function-criteria',
    'catalogue/set-function-work',
    'catalogue/set-function-parents',
    'catalogue/list-derivable-functions',
    'catalogue/list-stepping-functions',
  ),
  ...all(
    'counts everything',
    'catalogue/count-nodes',
    'catalogue/count-edges',
    'catalogue/count-source-nodes',
    'catalogue/count-source-edges',
  ),
  ...all(
    'a page of a whole collection, filtered by words',
    'catalogue/list-functions',
    'catalogue/list-competences',
    'catalogue/list-work-processes',
    'catalogue/list-courses',
    'catalogue/list-branches',
    'catalogue/list-target-groups',
    'catalogue/list-sources',
  ),
  ...all(
    'what a part states is compared whole, and what all parts state together is computed anew',
    'catalogue/read-part-nodes',
    'catalogue/read-part-requirements',
    'catalogue/list-deprecated-functions',
    'catalogue/reset-competences',
    'catalogue/list-competence-match-edges',
    'catalogue/delete-code-matches',
    'catalogue/match-by-code',
    'catalogue/match-function-by-uri',
    'catalogue/match-competence-by-uri',
    'catalogue/count-derived-steps',
  ),
  ...all(
    'a page of a whole collection, its number, or a search in all of it',
    ...Object.values(pagedLabels).flatMap(({ plural }) => [`exploring/page-${plural}`, `exploring/count-${plural}`]),
    'exploring/search-nodes',
    'exploring/count-found-nodes',
    'exploring/page-steps',
    'exploring/count-steps',
  ),
  ...all(
    'figures about the whole catalogue',
    'exploring/count-edges-by-basis',
    'exploring/count-branch-functions',
    'exploring/count-degrees',
  ),
  ...all(
    'a part written out of sight is shown or deleted whole',
    ...Object.values(admitNodes).map(({ name }) => name),
    'catalogue/delete-arriving',
  ),
  ...all('a copy is mended whole', 'catalogue/restore-function-fractions', 'catalogue/restore-step-fractions'),
  ...all('an export walks through all of it, or finds what is on a branch', 'research/list-nodes', 'research/list-functions-on'),
  ...all('what a load must compute anew is found among all', 'catalogue/list-functions-to-compute', 'catalogue/list-matched-competences'),
  ...all('a map of everything', 'maps/list-stations'),
  ...all('there is one catalogue, and all of it goes', 'catalogue/delete-catalogue'),
  ...all('how rare each requirement is, counted once per catalogue version', 'explanations/count-requirers'),
  ...all('holders of every function, read once per catalogue version', 'feeders/list-special-holders'),
  ...all('every id and name, to suggest from', 'catalogue/list-known-names'),
  ...all('every branch is an answer', 'profiles/list-branch-ids'),
  ...all(
    'what can be studied and recognised is read whole, once per catalogue version',
    'plans/list-offered-courses',
    'plans/list-covered-core-tasks',
    'plans/list-recognisable-work',
  ),
  ...all('which profiles have rungs is the question', 'assessments/list-rungs'),
  ...all('breadth is over the behaviours of every branch', 'assessments/list-shared-behaviours'),
  ...all('the whole network is read, once per catalogue version', 'paths/project-steps', 'paths/project-admissions'),
  ...all('any function may be a goal or be entered', 'paths/list-goals', 'paths/find-entries'),
]);

interface Operator {
  readonly depth: number;
  readonly text: string;
}
const operators = (plan: string): Operator[] =>
  plan
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ depth: line.search(/\S/), text: line.trim() }));
const scans = /^(AllNodesScan|\w*LabelScan|\w*RelationshipTypeScan|\w*RelationshipTypesScan|\w*AllRelationshipsScan)\b/;

/** Of two nodes each found by its unique id the product is one row: no product to speak of. Anything else is. */
function products(plan: Operator[]): string[] {
  return plan.flatMap(({ depth, text }, at) => {
    if (!text.startsWith('CartesianProduct')) return [];
    const end = plan.findIndex((one, index) => index > at && one.depth <= depth);
    const below = plan.slice(at + 1, end === -1 ? undefined : end);
    return below.length === 2 && below.every((one) => one.text.startsWith('NodeUniqueIndexSeek'))
      ? []
      : [`CartesianProduct of ${below.map((one) => one.text).join(', ')}`];
  });
}

describe('plans on Neo4j', () => {
  let engine: GraphEngine;
  // planned with the seeds loaded: an empty graph is planned otherwise
  beforeAll(async () => {
    engine = await engineUnderTest();
    await loadCatalogue(new Graph(engine), seedsFacts);
  }, 120_000);
  afterAll(() => engine.close());
  const planOf = async (name: string): Promise<Operator[]> => {
    const [row] = await engine.read(`EXPLAIN ${manifest.get(name)?.text}`, queryExamples[name]?.[0]?.params as never);
    return operators(row?.['plan'] as string);
  };

  test.each([...manifest.keys()])('%s', async (name) => {
    const plan = await planOf(name);
    expect(plan[0]?.text).toMatch(/^(ProduceResults|EmptyResult)/);
    expect(products(plan)).toEqual([]);
    // a query of the list is there because it scans, and leaves it when it no longer does
    const found = plan.filter(({ text }) => scans.test(text)).map(({ text }) => text);
    expect({ scans: name in readsAll ? found.length > 0 : found }).toEqual({ scans: name in readsAll ? true : [] });
  });

  test('what reads all is a query, and no other than was agreed', () => {
    expect(Object.keys(readsAll).filter((name) => !manifest.has(name))).toEqual([]);
    expect(Object.keys(readsAll)).toHaveLength(97);
  });

  test.each(edgeUpserts)('%s finds both ends by their id', async (name) => {
    expect((await planOf(name)).filter(({ text }) => text.startsWith('NodeUniqueIndexSeek'))).toHaveLength(2);
  });

  test('the reader of plans sees what it is to see', async () => {
    const read = async (text: string) => operators((await engine.read(`EXPLAIN ${text}`, {}))[0]?.['plan'] as string);
    expect(products(await read('MATCH (a:Function), (b:Course) RETURN a.id AS a, b.id AS b'))).toHaveLength(1);
    expect((await read('MATCH (a) RETURN a.id AS a')).some(({ text }) => scans.test(text))).toBe(true);
    expect((await read("MATCH (a:Function) WHERE a.name = 'x' RETURN a.id AS a")).some(({ text }) => scans.test(text))).toBe(true);
  });
});
