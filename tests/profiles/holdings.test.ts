import { counting, heldWork, holdings, type CourseFacts, type HoldingFacts } from '../../src/profiles/holdings.js';
import { candidateProfile, type CandidateProfileInput } from '../../src/profiles/profile.js';

const facts = (given: {
  [K in keyof HoldingFacts]?: HoldingFacts[K] extends ReadonlyMap<string, infer V> ? Record<string, V> : HoldingFacts[K];
}): HoldingFacts => ({
  functions: new Map(Object.entries(given.functions ?? {})),
  courses: new Map(Object.entries(given.courses ?? {})),
  coreTasks: given.coreTasks ?? [],
  workRequires: new Map(Object.entries(given.workRequires ?? {})),
  matches: new Map(Object.entries(given.matches ?? {})),
});
const course = (given: Partial<CourseFacts>): CourseFacts => ({
  kind: 'part',
  teaches: [],
  covers: [],
  coreTasks: [],
  preparesFor: [],
  ...given,
});
const match = (sameAs: string[], sameAsStated: string[] = [], closeTo: string[] = []) => ({ sameAs, sameAsStated, closeTo });

/** What is held, each id with its grade and the road it came by. */
function held(profile: CandidateProfileInput, known: HoldingFacts, matching: 'none' | 'exact' | 'close' = 'close') {
  const found = holdings(candidateProfile.parse(profile), known, matching);
  const shown = (map: typeof found.competences) =>
    Object.fromEntries([...map].map(([id, { grade, through }]) => [id, `${grade} ${through.kind} ${through.id ?? '-'}`]));
  return { competences: shown(found.competences), works: shown(found.workProcesses), criteria: shown(found.criteria) };
}

describe('1. "Given: competences, work processes and criteria at the grade given"', () => {
  test('each at its own', () => {
    const profile = {
      competences: ['c', { id: 'd', evidence: 'certified' as const }],
      workProcesses: [{ id: 'w', evidence: 'evidenced' as const }],
      criteria: [{ id: 'k', evidence: 'certified' as const }],
    };
    expect(held(profile, facts({}))).toEqual({
      competences: { c: 'claimed own -', d: 'certified own -' },
      works: { w: 'evidenced own -' },
      criteria: { k: 'certified own -' },
    });
  });
});

describe('2. "Function held: R(f) and W(f) at `claimed`, or `evidenced` when its evidence is evidenced or certified"', () => {
  const known = facts({ functions: { f: { requires: ['c'], performs: ['w'] } } });
  test.each([
    ['claimed', 'claimed'],
    ['evidenced', 'evidenced'],
    ['certified', 'evidenced'],
  ] as const)('%s gives %s', (evidence, grade) => {
    expect(held({ functions: [{ id: 'f', evidence }] }, known)).toEqual({
      competences: { c: `${grade} function f` },
      works: { w: `${grade} function f` },
      criteria: {},
    });
  });
});

describe('3. courses', () => {
  const known = (kind: string) =>
    facts({
      functions: { f: { requires: ['r'], performs: ['fw'] } },
      courses: { x: course({ kind, teaches: ['c'], covers: ['w'], coreTasks: ['t'], preparesFor: ['f'] }) },
      coreTasks: [{ id: 't', works: ['t1', 't2'], requires: ['tc'] }],
    });
  test.each([
    ['claimed', 'claimed'],
    ['evidenced', 'claimed'],
    ['certified', 'certified'],
  ] as const)(
    '"TEACHES and COVERS at certified when its evidence is certified, else claimed; a core task covered gives all its work processes at that grade": %s gives %s',
    (evidence, grade) => {
      const by = `${grade} course x`;
      expect(held({ courses: [{ id: 'x', evidence }] }, known('part'))).toEqual({
        competences: { c: by, tc: `${grade} core-task t` },
        works: { w: by, t1: by, t2: by },
        criteria: {},
      });
    },
  );
  test.each(['qualification', 'branch-recognised'])(
    '"a whole course (%s) also gives R (not W) of each function it PREPARES_FOR at the same grade, at most evidenced"',
    (kind) => {
      expect(held({ courses: [{ id: 'x', evidence: 'certified' }] }, known(kind)).competences['r']).toBe('evidenced course x');
      expect(held({ courses: [{ id: 'x', evidence: 'evidenced' }] }, known(kind)).competences['r']).toBe('claimed course x');
      expect(held({ courses: ['x'] }, known(kind)).works).not.toHaveProperty('fw');
    },
  );
  test.each(['part', 'elective', 'generic'])('a %s is none', (kind) =>
    expect(held({ courses: ['x'] }, known(kind)).competences).not.toHaveProperty('r'),
  );
  test('"enrolled courses give nothing"', () => {
    expect(held({ courses: [{ id: 'x', status: 'enrolled', evidence: 'certified' }] }, known('qualification'))).toEqual({
      competences: {},
      works: {},
      criteria: {},
    });
  });
});

describe('4. work', () => {
  const known = facts({
    functions: { f: { requires: [], performs: ['w2'] } },
    coreTasks: [
      { id: 't', works: ['w1', 'w2'], requires: ['tc'] },
      { id: 'none', works: [], requires: ['nc'] },
    ],
    workRequires: { w1: ['c1'], w2: ['c2'] },
  });
  test('"every work process held, by whatever road, gives the competences it REQUIRES at its own grade"', () => {
    expect(held({ functions: [{ id: 'f', evidence: 'certified' }] }, known).competences).toEqual({ c2: 'evidenced work-process w2' });
  });
  test('"when all work processes of a core task are held, its REQUIRES are held at the lowest of their grades"', () => {
    const profile = {
      functions: [{ id: 'f', evidence: 'evidenced' as const }],
      workProcesses: [{ id: 'w1', evidence: 'certified' as const }],
    };
    expect(held(profile, known).competences).toEqual({
      c1: 'certified work-process w1',
      c2: 'evidenced work-process w2',
      tc: 'evidenced core-task t',
    });
  });
  test('not when one is missing, and a core task without work gives nothing', () => {
    expect(held({ workProcesses: ['w1'] }, known).competences).toEqual({ c1: 'claimed work-process w1' });
  });
});

describe('5. matches', () => {
  const known = facts({
    matches: {
      c: match(['stated', 'inferred'], ['stated'], ['near']),
      stated: match(['c', 'far']),
      near: match(['beyond'], ['beyond'], ['beyond']),
    },
  });
  const certified = { competences: [{ id: 'c', evidence: 'certified' as const }] };
  test('"the grade is kept when every match used is exact and stated, else at most evidenced"', () => {
    expect(held(certified, known).competences).toEqual({
      c: 'certified own -',
      stated: 'certified match c',
      inferred: 'evidenced match c',
      near: 'evidenced match c',
    });
  });
  test('a claim stays a claim', () => expect(held({ competences: ['c'] }, known).competences['near']).toBe('claimed match c'));
  test('"exact leaves the close ones out, none all"', () => {
    expect(Object.keys(held(certified, known, 'exact').competences).sort()).toEqual(['c', 'inferred', 'stated']);
    expect(Object.keys(held(certified, known, 'none').competences)).toEqual(['c']);
  });
  test('"from what 1 to 4 gave": by work as well', () => {
    const byWork = facts({ workRequires: { w: ['c'] }, matches: { c: match(['d'], ['d']) } });
    expect(held({ workProcesses: [{ id: 'w', evidence: 'certified' }] }, byWork).competences['d']).toBe('certified match c');
  });
});

describe('6. "Several roads: the highest grade"', () => {
  const known = facts({
    functions: { f: { requires: ['c'], performs: ['w'] } },
    courses: { x: course({ teaches: ['c'], covers: ['w'] }) },
    matches: { d: match(['c'], ['c']) },
  });
  test.each([
    ['the course', { functions: ['f'], courses: [{ id: 'x', evidence: 'certified' as const }] }, 'certified course x'],
    ['the function', { functions: [{ id: 'f', evidence: 'evidenced' as const }], courses: ['x'] }, 'evidenced function f'],
    ['of equal grades the first road', { competences: ['c'], functions: ['f'] }, 'claimed own -'],
    ['the better of two claims of one thing', { competences: ['c', { id: 'c', evidence: 'evidenced' as const }] }, 'evidenced own -'],
    ['the match', { functions: ['f'], competences: [{ id: 'd', evidence: 'certified' as const }] }, 'certified match d'],
  ])('%s', (_what, profile, expected) => expect(held(profile, known).competences['c']).toBe(expected));

  test('for work too', () => {
    const works = heldWork(candidateProfile.parse({ functions: ['f'], courses: [{ id: 'x', evidence: 'certified' }] }), known);
    expect(works.get('w')).toEqual({ grade: 'certified', through: { kind: 'course', id: 'x' } });
  });

  test('"a holding counts when its grade is at least `minEvidence`"', () => {
    const own = (grade: 'claimed' | 'evidenced' | 'certified') => ({ grade, through: { kind: 'own' as const, id: null } });
    const map = new Map([
      ['a', own('claimed')],
      ['b', own('evidenced')],
      ['c', own('certified')],
    ]);
    expect([counting(map, 'claimed'), counting(map, 'evidenced'), counting(map, 'certified')]).toEqual([
      { a: true, b: true, c: true },
      { b: true, c: true },
      { c: true },
    ]);
  });
});
