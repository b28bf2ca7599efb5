import { courseByLaw } from '../../src/catalogue/course-by-law.js';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { candidatesOf, type Candidates } from '../../src/candidates/candidates.js';
import type { GraphEngine } from '../../src/graph/graph-engine.js';
import { Graph } from '../../src/graph/graph.js';
import { profileQueries } from '../../src/graph/queries/profiles.js';
import { candidateProfile } from '../../src/profiles/profile.js';
import { changed, readWhole, without } from '../catalogue/small-catalogue.js';
import { engineUnderTest } from '../support/engines.js';
import { build } from '../support/oracle/build.js';
import { levels } from '../support/oracle/levels.js';

const facts = courseByLaw(
  build({
    functions: { a: { requires: 'c1 c2', level: 3 }, b: { requires: 'c2', level: 4 } },
    workProcesses: { w1: { requires: 'c1' } },
    courses: {
      whole: { kind: 'qualification', programme: 'mbo-4', level: 4, preparesFor: 'a' },
      part: { kind: 'part', teaches: 'c1' },
    },
  }),
  levels,
);
const profile = candidateProfile.parse({
  functions: ['function:b', 'function:a', 'function:b'],
  competences: [{ id: 'competence:c1', evidence: 'certified', evidenceKind: 'recognition', date: '2026-03-01', note: 'twee gesprekken' }],
  courses: ['course:part', { id: 'course:whole', status: 'enrolled' }, 'course:whole'],
  unresolved: [{ text: 'EHBO' }],
});

let graph: Graph;
let candidates: Candidates;
let others: Candidates;
beforeEach(async () => {
  graph = new Graph(await engineUnderTest());
  await loadCatalogue(graph, facts);
  const room = { graph, levels, nearest: async () => [], keepDays: 28, now: () => new Date(), today: () => '2026-11-25' };
  candidates = candidatesOf(room, () => ({ tenant: 'default', actor: 'test' }));
  others = candidatesOf(room, () => ({ tenant: 'other', actor: 'test' }));
}, 120_000);
afterEach(() => graph.engine.close());

const gone = ['function:b', 'competence:c1', 'course:whole', 'course:part'];
const less = gone.reduce(without, facts);
const nameOf = (id: string) => facts.nodes.find((node) => node.id === id)?.properties['name'] as string;

describe('a load that takes away what candidates hold', () => {
  it('keeps it by name, with the level where that counted, and tells of a new version', async () => {
    const { etag } = await candidates.put('x', { profile });
    await others.put('x', { profile: candidateProfile.parse({ functions: ['function:b'] }) });
    await others.put('untouched', { profile: candidateProfile.parse({ functions: ['function:a'] }) });
    const untouched = await others.get('untouched');
    expect(await loadCatalogue(graph, less)).toMatchObject({ changed: true });

    const now = await candidates.get('x');
    expect(now.candidate).toMatchObject({ version: 2, profile: { functions: [{ id: 'function:a' }], competences: [], courses: [] } });
    expect(now.etag).not.toBe(etag);
    expect(now.candidate.profile.unresolved).toEqual([
      { text: 'EHBO' },
      { text: nameOf('competence:c1') },
      // a part and a course not completed never counted for the level
      { text: nameOf('course:part') },
      { text: nameOf('course:whole') },
      { text: nameOf('course:whole'), level: 4 },
      { text: nameOf('function:b'), level: 4 },
      { text: nameOf('function:b'), level: 4 },
    ]);
    // what was read before replaces nothing any more
    await expect(candidates.put('x', { profile: now.candidate.profile }, { ifMatch: [etag] })).rejects.toMatchObject({
      code: 'precondition-failed',
    });
    expect((await others.get('x')).candidate).toMatchObject({
      version: 2,
      profile: { unresolved: [{ text: nameOf('function:b'), level: 4 }] },
    });
    expect(await others.get('untouched')).toEqual(untouched);
  });

  it('keeps in the export how it was held', async () => {
    await candidates.put('x', { profile });
    await loadCatalogue(graph, less);
    expect((await candidates.export('x')).unresolved[1]).toEqual({
      text: nameOf('competence:c1'),
      was: {
        list: 'competences',
        position: 0,
        id: 'competence:c1',
        evidence: 'certified',
        evidenceKind: 'recognition',
        date: '2026-03-01',
        note: 'twee gesprekken',
        from: null,
        until: null,
        status: null,
      },
    });
  });

  it('that is given up changes no candidate', async () => {
    const before = await candidates.put('x', { profile });
    const broken = changed(less, 'function:a', { properties: { level: Number.NaN } });
    await expect(loadCatalogue(graph, broken)).rejects.toMatchObject({ code: expect.stringMatching(/^graph-/) });
    expect(await candidates.get('x')).toEqual({ candidate: before.candidate, etag: before.etag });
  });
});

test('any other load leaves candidates as they are', async () => {
  await candidates.put('x', { profile });
  const before = await candidates.export('x');
  const renamed = changed(facts, 'function:b', { properties: { name: 'Nieuw' } });
  expect(await loadCatalogue(graph, renamed)).toMatchObject({ changed: true, deleted: 0 });
  const { holdings, exportedAt: _now, ...after } = await candidates.export('x');
  const { holdings: held, exportedAt: _then, ...was } = before;
  expect(after).toEqual(was);
  expect(holdings).toEqual(held.map((one) => (one.id === 'function:b' ? { ...one, name: 'Nieuw' } : one)));
  await candidates.delete('x');
  await loadCatalogue(graph, facts);
  // who did what stays, and names nobody
  const whole = async () =>
    ((await readWhole(graph)) as { id?: string }[][]).map((rows) => rows.filter(({ id }) => id?.startsWith('audit') !== true));
  const undisturbed = await whole();
  await candidates.put('x', { profile });
  await candidates.delete('x');
  expect(await whole()).toEqual(undisturbed);
});

test('a profile that was checked against another catalogue is not stored', async () => {
  // a load comes in between, right after the ids were looked up
  const engine = new Proxy(graph.engine, {
    get: (target, key: keyof GraphEngine): unknown => {
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== 'function') return member;
      if (key !== 'read') return member.bind(target);
      return async (...asked: Parameters<GraphEngine['read']>) => {
        const rows = await target.read(...asked);
        if (asked[0] === profileQueries.readKnownIds.text) await loadCatalogue(graph, less);
        return rows;
      };
    },
  });
  const room = {
    graph: new Graph(engine),
    levels,
    nearest: async () => [],
    keepDays: 28,
    now: () => new Date(),
    today: () => '2026-11-25',
  };
  await expect(candidatesOf(room, () => ({ tenant: 'default', actor: 'test' })).put('x', { profile })).rejects.toMatchObject({
    code: 'catalogue-changed',
  });
  await expect(candidates.get('x')).rejects.toMatchObject({ code: 'candidate-unknown' });
});
