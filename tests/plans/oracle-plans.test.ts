import fc from 'fast-check';
import { comparedOraclePlans } from '../support/compared-plans.js';
import { planSearches } from '../support/oracle/arbitrary-plan-search.js';
import { handMadePlans } from '../support/oracle/hand-made-plans.js';
import { planWorld } from '../support/oracle/plan-world.js';
import { oraclePlanned } from '../support/oracle/planned.js';

describe('the oracle of plans, on catalogues worked out by hand', () => {
  test('names of cases are their own', () => {
    const names = handMadePlans.map((one) => one.name);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(handMadePlans.map((one) => [one.name, one] as const))('%s', (_name, { facts, levels, search, expected }) => {
    const { outcome, plans } = comparedOraclePlans(oraclePlanned(planWorld(facts, levels), search));
    expect({ outcome, ways: plans.map((plan) => plan.way) }).toEqual({
      outcome: expected.outcome,
      ways: expected.plans.map((plan) => plan.way),
    });
    expect(plans).toMatchObject(expected.plans);
  });
});

describe('generated catalogues of courses', () => {
  test('reach every admission and qualification, sets of several courses, both ends known and unknown', () => {
    const reached = new Set<string>();
    for (const { facts, levels, searches } of fc.sample(planSearches, { numRuns: 120, seed: 1 })) {
      const world = planWorld(facts, levels);
      for (const { plan } of searches.flatMap((search) => oraclePlanned(world, search).paths)) {
        for (const { admission, course } of plan.courses) {
          reached.add(`admission ${admission}`);
          if (course.enrolled) reached.add('enrolled');
          if (course.hours.min < course.load.min) reached.add('exempt');
        }
        for (const { qualified } of plan.steps) reached.add(`qualified ${qualified}`);
        if (plan.courses.length > 1) reached.add('several courses');
        if (plan.noCourseGives.length > 0) reached.add('no course gives');
        reached.add(plan.hours.max === null ? 'unknown end' : 'known end');
      }
    }
    expect([...reached].sort()).toEqual([
      ...['no', 'not-stated', 'planned', 'yes'].map((met) => `admission ${met}`),
      ...['enrolled', 'exempt', 'known end', 'no course gives'],
      ...['higher', 'no', 'partly', 'unknown', 'yes'].map((qualified) => `qualified ${qualified}`),
      ...['several courses', 'unknown end'],
    ]);
  });
});
