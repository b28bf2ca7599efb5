import type { Sketch } from './build.js';
import { oneStep, planCase, twoSteps, worksAs, type ExpectedPlan, type PlanCase } from './plan-case.js';

type Courses = NonNullable<Sketch['courses']>;
const profile = worksAs('s');
const mbo4 = { kind: 'qualification', programme: 'mbo-4' } as const; // 1600 hours, level 4
const done = (...names: string[]) => ({ ...profile, courses: names.map((name) => `course:${name}`) });
const seen = (...names: string[]) => ({
  ...profile,
  courses: names.map((name) => ({ id: `course:${name}`, evidence: 'certified' as const })),
});

/** g requires c0, which is held: nothing but the listed education is left. */
const lists = (
  name: string,
  courses: Courses,
  plan: Omit<ExpectedPlan, 'way'>,
  who: object = profile,
  more: Partial<Sketch> = {},
): PlanCase => planCase(name, oneStep('c0', courses, more), { profile: who, to: 'g' }, [{ way: 's > g', courses: '', ...plan }]);

/** What steps add for the education their function lists. */
export const planListedCases: PlanCase[] = [
  lists(
    'no: from the cheapest listed to the cheapest whole',
    { w: { ...mbo4, preparesFor: 'g' }, a: { kind: 'part', preparesFor: 'g', load: '200-400' } },
    {
      qualified: 'no',
      adds: '200-1600',
      hours: '200-1600',
    },
  ),
  lists('no, and no part listed: the whole at least', { w: { ...mbo4, preparesFor: 'g' } }, { qualified: 'no', adds: '1600-1600' }),
  lists(
    'no, and no whole listed: unbounded',
    { a: { kind: 'part', preparesFor: 'g', load: '200-400' } },
    { qualified: 'no', adds: '200-?' },
  ),
  lists('yes: a listed whole completed', { w: { ...mbo4, preparesFor: 'g' } }, { qualified: 'yes', adds: '0-0', hours: '0-0' }, done('w')),
  // w is given no more; its diploma is still that of a listed whole
  lists(
    'yes: a listed whole completed that is no longer given',
    { w: { ...mbo4, preparesFor: 'g', status: 'historical' }, v: { ...mbo4, preparesFor: 'g' } },
    { qualified: 'yes', adds: '0-0' },
    done('w'),
  ),
  // h (level 6) is listed for k, on the branch of g (level 4)
  planCase(
    'higher: a higher course listed for another function of the branch',
    {
      functions: { s: { requires: 'c0' }, g: { requires: 'c0', branch: 'x' }, k: { branch: 'x' } },
      steps: 's>g',
      courses: { w: { ...mbo4, preparesFor: 'g' }, h: { kind: 'qualification', programme: 'hbo-bachelor', preparesFor: 'k' } },
    },
    { profile: done('h'), to: 'g' },
    [{ way: 's > g', qualified: 'higher', adds: '0-0', hours: '0-0' }],
  ),
  planCase(
    'no higher on another branch',
    {
      functions: { s: { requires: 'c0' }, g: { requires: 'c0', branch: 'x' }, k: { branch: 'y' } },
      steps: 's>g',
      courses: { w: { ...mbo4, preparesFor: 'g' }, h: { kind: 'qualification', programme: 'hbo-bachelor', preparesFor: 'k' } },
    },
    { profile: done('h'), to: 'g' },
    [{ way: 's > g', qualified: 'no', adds: '1600-1600' }],
  ),
  // a is a unit of w: nothing at least; its certificate is not seen, so w stays 1600
  lists(
    'partly: a unit of a listed whole completed',
    { w: { ...mbo4, preparesFor: 'g' }, a: { kind: 'elective', partOf: 'w' } },
    {
      qualified: 'partly',
      adds: '0-1600',
    },
    done('a'),
  ),
  lists('unknown: nothing listed', {}, { qualified: 'unknown', adds: '0-?', hours: '0-?' }),
  lists(
    'unknown: nothing current listed',
    { w: { ...mbo4, preparesFor: 'g', status: 'historical' } },
    { qualified: 'unknown', adds: '0-?' },
  ),
  planCase('competences: listed education adds nothing', oneStep('c0', {}), { profile, to: 'g', qualification: 'competences' }, [
    { way: 's > g', adds: '0-0', hours: '0-0' },
  ]),
  // w1 and w2, and w3 and w4 through the core task; w1 is certified, w2 claimed: 1600 x 3/4
  lists(
    'exemption: the share of work processes not certified',
    { w: { ...mbo4, covers: 'w1 w2 t1', preparesFor: 'g' } },
    { adds: '1200-1600' },
    { ...profile, workProcesses: [{ id: 'work-process:w1', evidence: 'certified' }, 'work-process:w2'] },
    { tasks: { t1: { requires: '' } }, workProcesses: { w3: { task: 't1' }, w4: { task: 't1' } } },
  ),
  // both certified: one counts as open all the same, 1600 x 1/2
  lists(
    'all exempt is never nothing',
    { w: { ...mbo4, covers: 'w1 w2', preparesFor: 'g' } },
    { adds: '800-1600' },
    { ...profile, workProcesses: ['w1', 'w2'].map((name) => ({ id: `work-process:${name}`, evidence: 'certified' as const })) },
  ),
  // no work documented: 1600 less the 600 that a may have been
  planCase(
    'a certified part shortens its whole',
    oneStep('c1', { w: { ...mbo4, teaches: 'c1' }, a: { kind: 'part', partOf: 'w', load: '400-600' } }),
    { profile: seen('a'), to: 'g', qualification: 'competences' },
    [{ way: 's > g', courses: 'w@1', each: 'w:1000-1600' }],
  ),
  planCase(
    'a part whose certificate was not seen shortens nothing',
    oneStep('c1', { w: { ...mbo4, teaches: 'c1' }, a: { kind: 'part', partOf: 'w', load: '400-600' } }),
    { profile: done('a'), to: 'g', qualification: 'competences' },
    [{ way: 's > g', courses: 'w@1', each: 'w:1600-1600' }],
  ),
  // a is of unknown size: nothing at least
  planCase(
    'a certified part of unknown size may be all of its whole',
    oneStep('c1', { w: { kind: 'branch-recognised', teaches: 'c1', load: '900' }, a: { kind: 'part', partOf: 'w' } }),
    { profile: seen('a'), to: 'g', qualification: 'competences' },
    [{ way: 's > g', courses: 'w@1', each: 'w:0-900' }],
  ),
  // {a} leaves w to be added by the step, as little admitted as if it were chosen: 100 and 1600, against 1600 for {w}
  planCase(
    'a whole that is taken anyway is no reason to buy a part beside it',
    oneStep('c1', { w: { ...mbo4, preparesFor: 'g' }, a: { kind: 'part', teaches: 'c1', preparesFor: 'g', load: '100' } }),
    { profile, to: 'g' },
    [{ way: 's > g', courses: 'w@1', adds: '0-0', hours: '1600-1600' }],
  ),
  planCase(
    'a listed whole chosen for its gaps is not bought beside another',
    oneStep('c1', { w: { ...mbo4, preparesFor: 'g' }, a: { kind: 'part', teaches: 'c1', load: '100' } }),
    { profile: { ...profile, educationLevel: 'mbo-3' }, to: 'g' },
    // {a} 100 and w 1600 for the step, or {w} alone
    [{ way: 's > g', courses: 'w@1', admission: 'w:yes', adds: '0-0', hours: '1600-1600' }],
  ),
  planCase(
    'a course chosen at an earlier step spares what a later one lists',
    twoSteps('c1', 'c0', {
      w: { kind: 'branch-recognised', teaches: 'c1', preparesFor: 'g', load: '500' },
      x: { kind: 'branch-recognised', preparesFor: 'm', load: '300' },
    }),
    { profile, to: 'g' },
    // {w} 500 and x 300 for m; or {x} 300 and w 500 for g: 800 and one course both, w comes before x
    [{ way: 's > m > g', courses: 'w@1', adds: '300-300 0-0', hours: '800-800' }],
  ),
  // both list w and lack nothing
  planCase(
    'a listed whole is added once',
    twoSteps('c0', 'c0', { w: { kind: 'branch-recognised', preparesFor: 'm g', load: '500' } }),
    { profile, to: 'g' },
    [{ way: 's > m > g', qualified: 'no no', adds: '500-500 0-0', hours: '500-500' }],
  ),
  // w is an hbo-bachelor of 100 hours, not admitted; v is
  lists(
    'the whole that admits before a cheaper one that does not',
    { w: { kind: 'qualification', programme: 'hbo-bachelor', preparesFor: 'g', load: '100' }, v: { ...mbo4, preparesFor: 'g' } },
    { adds: '100-1600' },
    { ...profile, educationLevel: 'mbo-3' },
  ),
  lists(
    'a bounded whole before an unbounded one',
    { w: { kind: 'branch-recognised', preparesFor: 'g', load: '100-' }, v: { kind: 'branch-recognised', preparesFor: 'g', load: '900' } },
    { adds: '100-900' },
  ),
  // mbo-2 admits to mbo-3 (m), which admits to mbo-4 (g); the master of 100 hours stays out of reach
  planCase(
    'a listed whole of an earlier step admits to a listed one',
    twoSteps('c0', 'c0', {
      u: { kind: 'qualification', programme: 'mbo-3', preparesFor: 'm' },
      v: { ...mbo4, preparesFor: 'g' },
      w: { kind: 'qualification', programme: 'wo-master', preparesFor: 'g', load: '100' },
    }),
    { profile: { ...profile, educationLevel: 'mbo-2' }, to: 'g' },
    [{ way: 's > m > g', adds: '1600-1600 100-1600', hours: '1700-3200' }],
  ),
  // the same mbo-3 admits to x, an mbo-4 that closes the gap of g; a closes it for 1, but x is listed and 1600 either way
  planCase(
    'a listed whole of an earlier step admits to a course chosen',
    twoSteps('c0', 'c1', {
      u: { kind: 'qualification', programme: 'mbo-3', preparesFor: 'm' },
      x: { ...mbo4, preparesFor: 'g' },
      a: { kind: 'part', teaches: 'c1', load: '1' },
    }),
    { profile: { ...profile, educationLevel: 'mbo-2' }, to: 'g' },
    [{ way: 's > m > g', courses: 'x@2', admission: 'x:planned', adds: '1600-1600 0-0', hours: '3200-3200' }],
  ),
  // g specialises f: it requires c1 like f, and lists nothing of its own, so w neither closes nor qualifies
  planCase(
    'a specialisation has its own listed courses only',
    {
      functions: { s: { requires: 'c0' }, f: { requires: 'c1' }, g: { kind: 'specialisation', parent: 'f' } },
      steps: 's>g',
      courses: { w: { kind: 'branch-recognised', preparesFor: 'f', load: '500' } },
    },
    { profile, to: 'g' },
    [{ way: 's > g', courses: '', noCourseGives: 'c1@1', qualified: 'unknown', adds: '0-?' }],
  ),
];
