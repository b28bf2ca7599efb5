import { covers, gapsOnly, oneStep, part, planCase, twoSteps, type PlanCase } from './plan-case.js';

const { profile } = gapsOnly;

/** Gaps, which courses count and what they close. */
export const planGivesCases: PlanCase[] = [
  covers(
    'a gap that no course closes',
    'c1 c2',
    { a: part('c1', '300') },
    {
      courses: 'a@1',
      noCourseGives: 'c2@1',
      hours: '300-?',
    },
  ),
  covers(
    'a course that is no longer given is left out',
    'c1',
    { a: { ...part('c1', '100'), status: 'historical' }, b: part('c1', '900') },
    {
      courses: 'b@1',
    },
  ),
  // claimed does not count under `evidenced`, so c1 is missing; a is completed and is not taken again
  planCase(
    'a completed course is left out, though what it gave does not count',
    oneStep('c1', { a: part('c1', '100'), b: part('c1', '900') }),
    { ...gapsOnly, profile: { ...profile, courses: ['course:a'] }, constraints: { minEvidence: 'evidenced' } },
    [{ way: 's > g', courses: 'b@1', hours: '900-900' }],
  ),
  planCase(
    'an enrolled course counts as not yet taken, and is marked',
    oneStep('c1', { a: part('c1', '100') }),
    { ...gapsOnly, profile: { ...profile, courses: [{ id: 'course:a', status: 'enrolled' }] } },
    [{ way: 's > g', courses: 'a@1', hours: '100-100', enrolled: 'a' }],
  ),
  // what a course will give counts even where only certificates do; c0 is held as s, uncertified, and missing too
  planCase(
    'a course closes gaps whatever the evidence asked for',
    oneStep('c0 c1', { a: part('c0 c1', '100') }),
    { ...gapsOnly, constraints: { minEvidence: 'certified' } },
    [{ way: 's > g', closes: 'a:c0@1 a:c1@1' }],
  ),
  planCase(
    'only essential requirements are gaps when only they count',
    oneStep('c1~ c2', { a: part('c1', '100'), b: part('c2', '100') }),
    { ...gapsOnly, constraints: { weights: 'essential' } },
    [{ way: 's > g', courses: 'b@1', noCourseGives: '' }],
  ),
  // c1 is missing at m and brought by m afterwards; a stands at the first step it serves
  planCase(
    'a gap belongs to the first step that lacks it, a course stands at its first gap',
    twoSteps('c1', 'c1 c2 c3', { a: part('c1 c2', '100'), b: part('c3', '100') }),
    gapsOnly,
    [{ way: 's > m > g', courses: 'a@1 b@2', closes: 'a:c1@1 a:c2@2 b:c3@2', hours: '200-200' }],
  ),
  // w is listed for m: it closes all gaps there, and c2 at g is none of them
  planCase(
    'a whole course closes the gaps of a function that lists it, only at its step',
    twoSteps('c1', 'c2', { w: { kind: 'branch-recognised', preparesFor: 'm', load: '500' } }),
    gapsOnly,
    [{ way: 's > m > g', courses: 'w@1', closes: 'w:c1@1', noCourseGives: 'c2@2', hours: '500-?' }],
  ),
  covers(
    'a listed part closes nothing by being listed',
    'c1',
    { a: { kind: 'part', preparesFor: 'g', load: '100' } },
    {
      courses: '',
      noCourseGives: 'c1@1',
    },
  ),
  planCase(
    'a close match closes, an exact one too',
    oneStep('c1 c2', { a: part('d1 d2', '100') }, { matches: 'd1=c1:close c2=d2:exact:inferred' }),
    gapsOnly,
    [{ way: 's > g', closes: 'a:c1@1 a:c2@1' }],
  ),
  planCase(
    'matching exact leaves the close one out',
    oneStep('c1 c2', { a: part('d1 d2', '100') }, { matches: 'd1=c1:close c2=d2:exact:inferred' }),
    { ...gapsOnly, constraints: { matching: 'exact' } },
    [{ way: 's > g', closes: 'a:c2@1', noCourseGives: 'c1@1' }],
  ),
  planCase(
    'matching none leaves both out',
    oneStep('c1 c2', { a: part('d1 d2', '100') }, { matches: 'd1=c1:close c2=d2:exact:inferred' }),
    { ...gapsOnly, constraints: { matching: 'none' } },
    [{ way: 's > g', courses: '', noCourseGives: 'c1@1 c2@1' }],
  ),
  // a covers the core task and so w1, w2; b both work processes by themselves: c3 of the task as well; d only one of them
  ...(['a', 'b', 'd'] as const).map((name) => {
    const covered = { a: 't1', b: 'w1 w2', d: 'w1' }[name];
    const all = name !== 'd';
    return planCase(
      `a course that covers ${covered} of a core task`,
      oneStep(
        'c1 c2 c3',
        { a: { kind: 'part', covers: covered, load: '100' } },
        { tasks: { t1: { requires: 'c3' } }, workProcesses: { w1: { requires: 'c1', task: 't1' }, w2: { requires: 'c2', task: 't1' } } },
      ),
      gapsOnly,
      [{ way: 's > g', closes: all ? 'a:c1@1 a:c2@1 a:c3@1' : 'a:c1@1', noCourseGives: all ? '' : 'c2@1 c3@1' }],
    );
  }),
  // d1 is taught, close to d2, which is c1: a close match starts from what is taught and goes no further
  planCase('no match upon a match', oneStep('c1', { a: part('d1', '100') }, { matches: 'd1=d2:close d2=c1' }), gapsOnly, [
    { way: 's > g', courses: '', noCourseGives: 'c1@1' },
  ]),
  // each covers one of the two: neither gives what the task as a whole requires
  planCase(
    'two courses that share a core task do not give what it requires',
    oneStep(
      'c3',
      { a: { kind: 'part', covers: 'w1', load: '100' }, b: { kind: 'part', covers: 'w2', load: '100' } },
      { tasks: { t1: { requires: 'c3' } }, workProcesses: { w1: { task: 't1' }, w2: { task: 't1' } } },
    ),
    gapsOnly,
    [{ way: 's > g', courses: '', noCourseGives: 'c3@1' }],
  ),
  // criterion k1 is met, k2 is not; a teaches what the rung requires, which a ladder step does not ask
  planCase(
    'on a ladder step the gaps are criteria',
    {
      functions: { s: { kind: 'rung' }, g: { kind: 'rung', requires: 'c1', criteria: 'k1 k2' } },
      steps: 's>g:ladder',
      courses: { a: part('c1', '100') },
    },
    { ...gapsOnly, profile: { ...profile, criteria: ['criterion:k1'] } },
    [{ way: 's > g', courses: '', noCourseGives: 'k2@1', hours: '0-?' }],
  ),
  // a completed course gives requirements and no criteria: w closes neither; no step brings a criterion, so k1 is missing twice
  planCase(
    'no course meets a criterion, and no earlier rung does',
    {
      functions: { s: { kind: 'rung' }, m: { kind: 'rung', criteria: 'k1' }, g: { kind: 'rung', criteria: 'k1 k2' } },
      steps: 's>m:ladder m>g:ladder',
      courses: { w: { kind: 'branch-recognised', preparesFor: 'm g', load: '100' } },
    },
    gapsOnly,
    [{ way: 's > m > g', courses: '', noCourseGives: 'k1@1 k1@2 k2@2' }],
  ),
];
