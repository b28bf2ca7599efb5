import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { readSeeds } from '../../src/catalogue/read-seeds.js';
import { seedFacts } from '../../src/catalogue/seed-facts.js';
import { seedVersion } from '../../src/catalogue/seed-version.js';
import { defaultDeriveSettings } from '../../src/catalogue/derive-steps.js';
import { catalogueVersion as versionOfParts } from '../../src/catalogue/parts.js';
import { Graph } from '../../src/graph/graph.js';
import { engineUnderTest } from '../support/engines.js';
import { build } from '../support/oracle/build.js';
import { changed, nothing, readWhole, small, versionOf, without } from './small-catalogue.js';

const seeds = seedFacts(readSeeds());
let graph: Graph;
beforeEach(async () => {
  graph = new Graph(await engineUnderTest());
});
afterEach(() => graph.engine.close());

const wholeGraph = () => readWhole(graph);
const value = async (text: string): Promise<unknown> => (await graph.engine.read(text, {}))[0]?.['value'];

/** 25 functions and so on, as the seed files state them; what is derived comes on top of the 45 steps they state. */
const ofSeeds = {
  part: 'seeds',
  dataVersion: null,
  deprecated: 0,
  changed: true,
  previousVersion: null,
  created: 663,
  updated: 0,
  deleted: 0,
  derivedSteps: 66,
  nodes: {
    Branch: 3,
    Competence: 53,
    CoreTask: 5,
    Course: 27,
    Criterion: 30,
    Function: 25,
    Initiative: 18,
    Instrument: 35,
    Source: 10,
    Statement: 28,
    TargetGroup: 14,
    WorkProcess: 24,
  },
  edges: {
    CLASSIFIED_BY: 36,
    COVERS: 27,
    MATCHES: 11,
    ON: 10,
    PART_OF: 21,
    PERFORMS: 79,
    PREPARES_FOR: 18,
    PROGRESSES_TO: 111,
    REQUIRES: 131,
    SPECIALISES: 13,
  },
  sources: {
    'source:esco-1.1.1': 2,
    'source:functieprofiel-0403': 151,
    'source:hca-ict-2030': 83,
    'source:kwalificatiedossier-23405': 219,
    'source:mbo-ict-position-paper': 21,
    'source:nuffic-overzicht-diplomas': 1,
    'source:ontwikkelpad-it-3.0': 194,
    'source:stb-2017-390': 3,
    'source:web': 17,
    'source:whw': 8,
  },
};

describe('the seeds', () => {
  test('are loaded whole: every count, by label, type and source', async () => {
    const { milliseconds, catalogueVersion, ...report } = await loadCatalogue(graph, seeds);
    expect(milliseconds).toBeGreaterThan(0);
    expect(catalogueVersion).toBe(versionOfParts([{ name: 'seeds', version: seedVersion() }], defaultDeriveSettings));
    expect(await versionOf(graph)).toBe(catalogueVersion);
    // reviewed: a change here is a change of the seeds
    expect(report).toEqual(ofSeeds);
    expect(report.created).toBe(seeds.nodes.length + seeds.edges.length);
    expect(Object.values(report.nodes).reduce((a, b) => a + b)).toBe(seeds.nodes.length);
    expect(Object.values(report.edges).reduce((a, b) => a + b)).toBe(seeds.edges.length + report.derivedSteps);
  });

  test('loaded again nothing changes, and the report says so', async () => {
    const first = await loadCatalogue(graph, seeds);
    const before = await wholeGraph();
    const steps: unknown[] = [];
    const again = await loadCatalogue(graph, seeds, (done) => steps.push(done));
    expect(again).toMatchObject({
      ...nothing,
      catalogueVersion: first.catalogueVersion,
      previousVersion: first.catalogueVersion,
      nodes: first.nodes,
      edges: first.edges,
    });
    expect(steps).toEqual([]);
    expect(await wholeGraph()).toEqual(before);
  });

  test('progress never goes back, and ends at its total', async () => {
    const steps: [number, number, string][] = [];
    const { created } = await loadCatalogue(graph, seeds, (done, total, what) => steps.push([done, total, what]));
    expect(steps.length).toBeGreaterThan(12);
    const stretches = new Map<string, (typeof steps)[number][]>();
    for (const step of steps) stretches.set(step[2], [...(stretches.get(step[2]) ?? []), step]);
    expect([...stretches.keys()]).toEqual(['facts', 'levels and requirements', 'derived steps']);
    for (const stretch of stretches.values()) {
      stretch.forEach(([done, total], index) => {
        expect(total).toBe(stretch[0]?.[1]);
        expect(done).toBeGreaterThanOrEqual(stretch[index - 1]?.[0] ?? 0);
      });
      expect(stretch.at(-1)?.[0]).toBe(stretch[0]?.[1]);
    }
    expect(stretches.get('facts')?.at(-1)).toEqual([created, created, 'facts']);
  });
});

describe('a second load', () => {
  test('of facts in another order is the same graph and version', async () => {
    await loadCatalogue(graph, small);
    const before = await wholeGraph();
    expect(await loadCatalogue(graph, { nodes: [...small.nodes].reverse(), edges: [...small.edges].reverse() })).toMatchObject(nothing);
    await graph.engine.close();
    graph = new Graph(await engineUnderTest());
    await loadCatalogue(graph, { nodes: [...small.nodes].reverse(), edges: [...small.edges].reverse() });
    expect(await wholeGraph()).toEqual(before);
  });

  test('writes a changed fact and no other, and is another version', async () => {
    const first = await loadCatalogue(graph, small);
    const report = await loadCatalogue(graph, changed(small, 'function:b', { properties: { name: 'Nieuw' } }));
    expect(report).toMatchObject({ changed: true, created: 0, updated: 1, deleted: 0, previousVersion: first.catalogueVersion });
    expect(report.catalogueVersion).not.toBe(first.catalogueVersion);
    expect(await value("MATCH (f:Function {id: 'function:b'}) RETURN f.name AS value")).toBe('Nieuw');
    expect(await loadCatalogue(graph, small)).toMatchObject({ updated: 1, catalogueVersion: first.catalogueVersion });
  });

  test('takes away a property its fact lost, and computed ones with what they came from', async () => {
    await loadCatalogue(graph, small);
    const level = "MATCH (f:Function {id: 'function:b'}) RETURN f.level AS value";
    expect(await value(level)).toBe(4);
    const report = await loadCatalogue(graph, without(small, 'course:level-of-b'));
    expect(report).toMatchObject({ created: 0, updated: 0, deleted: 2 });
    expect(await value(level)).toBeNull();
  });

  test('takes a fact away with its edges, and computes derived steps anew', async () => {
    // a > b is stated; b > a, b > c and c > a, c > b, a > c are derived
    expect(await loadCatalogue(graph, small)).toMatchObject({ derivedSteps: 5 });
    const report = await loadCatalogue(graph, without(small, 'function:c'));
    expect(report).toMatchObject({ created: 0, updated: 0, deleted: 3, derivedSteps: 1 });
    expect(await value("MATCH (node {id: 'function:c'}) RETURN count(node) AS value")).toBe(0);
    // and when a step is no longer stated, it is derived
    const unstated = {
      ...without(small, 'function:c'),
      edges: without(small, 'function:c').edges.filter((edge) => edge.type !== 'PROGRESSES_TO'),
    };
    expect(await loadCatalogue(graph, unstated)).toMatchObject({ created: 0, updated: 0, deleted: 1, derivedSteps: 2 });
    expect(
      await value("MATCH (:Function {id: 'function:a'})-[step:PROGRESSES_TO]->(:Function {id: 'function:b'}) RETURN step.basis AS value"),
    ).toBe('derived');
    // and back: the stated one takes the place of the derived one
    expect(await loadCatalogue(graph, small)).toMatchObject({ created: 4, derivedSteps: 5 });
  });

  test('ends at the same graph as a first load, edges of a node that changed its label included', async () => {
    const covers = build({ functions: { a: { requires: 'c1' } }, workProcesses: { w: {} }, courses: { x: { kind: 'part', covers: 'w' } } });
    const asTask = changed(covers, 'work-process:w', { label: 'CoreTask' });
    await loadCatalogue(graph, asTask);
    const direct = await wholeGraph();
    await graph.engine.close();
    graph = new Graph(await engineUnderTest());
    await loadCatalogue(graph, covers);
    await loadCatalogue(graph, asTask);
    expect(await wholeGraph()).toEqual(direct);
    expect(await loadCatalogue(graph, asTask)).toMatchObject(nothing);
  });

  test('with other settings changes no fact, and yet the version and the derived steps', async () => {
    const first = await loadCatalogue(graph, small);
    const report = await loadCatalogue(graph, small, undefined, { minOverlap: 0.9, minShared: 2, best: 20 });
    // b > a, b > c, a > c, c > a: all of the target; c > b has 2 of 3
    expect(report).toMatchObject({ changed: true, created: 0, updated: 0, deleted: 0, derivedSteps: 4 });
    expect(report.catalogueVersion).not.toBe(first.catalogueVersion);
  });
});
