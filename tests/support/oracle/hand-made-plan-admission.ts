import { covers, gapsOnly, oneStep, part, planCase, twoSteps, type PlanCase } from './plan-case.js';

const { profile } = gapsOnly;

/** Admission of the courses chosen. */
export const planAdmissionCases: PlanCase[] = [
  // a is an mbo-4 programme for someone without a diploma, b needs none; 100 < 900
  covers(
    'a course whose admission is not met is avoided',
    'c1',
    { a: { kind: 'qualification', programme: 'mbo-4', teaches: 'c1', load: '100' }, b: part('c1', '900') },
    {
      courses: 'b@1',
      admission: 'b:not-stated',
    },
  ),
  covers(
    'and listed when nothing else closes the gap',
    'c1',
    { a: { kind: 'qualification', programme: 'mbo-4', teaches: 'c1' } },
    {
      courses: 'a@1',
      admission: 'a:no',
      hours: '1600-1600',
    },
  ),
  // every diploma of level 4 admits to an ad, only vwo to a wo-bachelor
  planCase(
    'a level without a diploma admits where every diploma of it does',
    oneStep('c1 c2', {
      a: { kind: 'qualification', programme: 'ad', teaches: 'c1' },
      b: { kind: 'qualification', programme: 'wo-bachelor', teaches: 'c2' },
    }),
    { ...gapsOnly, profile: { ...profile, educationLevel: 4 } },
    [{ way: 's > g', admission: 'a:yes b:no' }],
  ),
  // x is an ad, to which mbo-4 admits; a (200) closes c1 too, but with w (1000) before it x is admitted
  planCase(
    'a whole course chosen at an earlier step admits',
    twoSteps('c1', 'c2', {
      w: { kind: 'qualification', programme: 'mbo-4', teaches: 'c1', load: '1000' },
      a: part('c1', '200'),
      x: { kind: 'qualification', programme: 'ad', teaches: 'c2' },
    }),
    { ...gapsOnly, profile: { ...profile, educationLevel: 'mbo-3' } },
    [{ way: 's > m > g', courses: 'w@1 x@2', admission: 'w:yes x:planned', hours: '2600-2600' }],
  ),
  // the same at one step: w is not earlier than x, so it helps nothing
  planCase(
    'a whole course of the same step does not admit',
    oneStep('c1 c2', {
      w: { kind: 'qualification', programme: 'mbo-4', teaches: 'c1', load: '1000' },
      a: part('c1', '200'),
      x: { kind: 'qualification', programme: 'ad', teaches: 'c2' },
    }),
    { ...gapsOnly, profile: { ...profile, educationLevel: 'mbo-3' } },
    [{ way: 's > g', courses: 'a@1 x@1', admission: 'a:not-stated x:no', hours: '1800-1800' }],
  ),
];
