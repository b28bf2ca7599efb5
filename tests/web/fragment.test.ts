import fc from 'fast-check';
import { readPlan, writePlan } from '../../src/web/state/fragment.js';
import { constraints } from '../../src/paths/search.js';
import { grades, limitNames, objectives, usualLimits } from '../../src/web/state/known-values.js';
import { emptyPlan, heldLists, type PlanState } from '../../src/web/state/plan-state.js';

const id = fc.stringMatching(/^[a-z-]{1,12}:[\w /%&=#+?.é-]{1,30}$/);
const held = fc.uniqueArray(fc.record({ id, evidence: fc.constantFrom(...grades) }), { maxLength: 4, selector: (one) => one.id });
const value = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
  fc.boolean(),
  fc.array(id),
);
const plans: fc.Arbitrary<PlanState> = fc.record({
  functions: held,
  competences: held,
  workProcesses: held,
  courses: held,
  criteria: held,
  level: fc.option(fc.constantFrom('mbo-4', 'hbo-bachelor')),
  candidate: fc.option(fc.stringMatching(/^[\w-]{1,20}$/)),
  to: fc.option(id),
  near: fc.boolean(),
  objective: fc.constantFrom(...objectives),
  limits: fc.dictionary(fc.constantFrom(...limitNames), value, { maxKeys: 4 }),
  adding: fc.uniqueArray(id, { maxLength: 3 }),
  chosen: fc.nat(20),
});

test('a plan comes out of an address as it went in', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { state, unread } = readPlan(writePlan(plan));
      expect(unread).toBe(0);
      expect(JSON.parse(JSON.stringify(state))).toEqual(JSON.parse(JSON.stringify(plan)));
    }),
  );
});

test('nothing filled in is an empty address', () => {
  expect(writePlan(emptyPlan)).toBe('');
  expect(readPlan('')).toEqual({ state: emptyPlan, unread: 0 });
});

test('an address stays readable', () => {
  const plan = {
    ...emptyPlan,
    functions: [{ id: 'function:a', evidence: 'certified' as const }],
    to: 'function:b',
    limits: { minOverlap: 0.3 },
  };
  expect(writePlan(plan)).toBe('function=function:a~certified&to=function:b&limit.minOverlap=0.3');
});

test.each([
  ['function=function:a~sworn', 'a grade there is not'],
  ['function=', 'no id'],
  [`function=${'a'.repeat(201)}`, 'an id of 201 letters'],
  ['limit.minOverlap={', 'a value that is no JSON'],
  ['limit.colour=1', 'a limit there is not'],
  ['objective=fame', 'an objective there is not'],
  ['if=', 'nothing to add'],
])('what makes no sense is left out and counted: %s (%s)', (query) => {
  expect(readPlan(query)).toEqual({ state: emptyPlan, unread: 1 });
});

test('anything at all can be read', () => {
  fc.assert(
    fc.property(fc.string(), (query) => {
      const { state } = readPlan(query);
      for (const list of heldLists) expect(Array.isArray(state[list])).toBe(true);
      expect(objectives).toContain(state.objective);
    }),
  );
});

test('limits nobody touched are those the service fills in', () => {
  expect(constraints.parse({})).toMatchObject(usualLimits);
});
