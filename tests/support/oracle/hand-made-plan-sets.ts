import { covers, part, type PlanCase } from './plan-case.js';

/** Which of the sets that close all gaps is the best. */
export const planSetCases: PlanCase[] = [
  // c0 is held through s, c1 is not; both close it, 300 < 400
  covers(
    'one gap, two courses: fewer hours',
    'c0 c1',
    { a: part('c1', '400'), b: part('c1', '300') },
    {
      courses: 'b@1',
      closes: 'b:c1@1',
      hours: '300-300',
      adds: '0-0',
    },
  ),
  // {d} 500 against {a, b} 300 + 300
  covers(
    'one course that closes two gaps beats two',
    'c1 c2',
    { a: part('c1', '300'), b: part('c2', '300'), d: part('c1 c2', '500') },
    {
      courses: 'd@1',
      closes: 'd:c1@1 d:c2@1',
      hours: '500-500',
    },
  ),
  // {a, b} 600 against {d} 700
  covers(
    'two courses beat a dearer one',
    'c1 c2',
    { a: part('c1', '300'), b: part('c2', '300'), d: part('c1 c2', '700') },
    {
      courses: 'a@1 b@1',
      hours: '600-600',
    },
  ),
  // a may be 10 hours or any number; 5000 is known
  covers(
    'a bounded course before an unbounded one',
    'c1',
    { a: part('c1', '10-'), b: part('c1', '5000') },
    {
      courses: 'b@1',
      hours: '5000-5000',
    },
  ),
  covers(
    'only an unbounded course: the end is unknown',
    'c1 c2',
    { a: part('c1', '10-'), b: part('c2', '100') },
    {
      courses: 'a@1 b@1',
      each: 'a:10-? b:100-100',
      hours: '110-?',
    },
  ),
  // two unbounded {a, b} against one unbounded {d}: fewest unbounded first, though d starts at 900 and they at 20
  covers(
    'one unbounded course before two',
    'c1 c2',
    { a: part('c1', '10-'), b: part('c2', '10-'), d: part('c1 c2', '900-') },
    {
      courses: 'd@1',
      hours: '900-?',
    },
  ),
  // most hours first: 450 < 500, though a may be done in 100
  covers(
    'most hours before least hours',
    'c1',
    { a: part('c1', '100-500'), b: part('c1', '400-450') },
    { courses: 'b@1', hours: '400-450' },
  ),
  covers('then least hours', 'c1', { a: part('c1', '200-500'), b: part('c1', '100-500') }, { courses: 'b@1', hours: '100-500' }),
  // 300 + 300 = 600: fewer courses, though a comes before d
  covers('then fewer courses', 'c1 c2', { a: part('c1', '300'), b: part('c2', '300'), d: part('c1 c2', '600') }, { courses: 'd@1' }),
  // {a, z} and {b, c} close all four for 600; a comes before b, though z comes last
  covers(
    'then ids, compared one by one',
    'c1 c2 c3 c4',
    { c: part('c2 c4', '300'), b: part('c1 c3', '300'), z: part('c3 c4', '300'), a: part('c1 c2', '300') },
    { courses: 'a@1 z@1' },
  ),
  // 20 hours at least before 50, though neither ends
  covers('of two unbounded ones the least hours', 'c1', { a: part('c1', '50-'), b: part('c1', '20-') }, { courses: 'b@1', hours: '20-?' }),
];
