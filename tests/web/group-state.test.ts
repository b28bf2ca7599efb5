import fc from 'fast-check';
import { cohortObjectives as served, mostGoals as servedGoals } from '../../src/cohorts/request.js';
import { startKinds as servedKinds } from '../../src/cohorts/result.js';
import { emptyGroup, groupSearch, mostGoals, readGroup, writeGroup, type GroupState } from '../../src/web/state/group-state.js';
import { cohortObjectives, limitNames, startKinds } from '../../src/web/state/known-values.js';

const id = fc.stringMatching(/^[a-z-]{1,12}:[\w /%&=#+?.é-]{1,30}$/);
const groups: fc.Arbitrary<GroupState> = fc.record({
  goals: fc.uniqueArray(id, { maxLength: mostGoals }),
  objective: fc.constantFrom(...cohortObjectives),
  planned: fc.boolean(),
  targetGroup: fc.option(id),
  limits: fc.dictionary(fc.constantFrom(...limitNames), fc.oneof(fc.integer(), fc.boolean(), fc.array(id)), {
    maxKeys: 4,
  }),
});

test('a group comes out of an address as it went in', () => {
  fc.assert(
    fc.property(groups, (group) => {
      const { state, unread } = readGroup(writeGroup(group));
      expect(unread).toBe(0);
      expect(JSON.parse(JSON.stringify(state))).toEqual(JSON.parse(JSON.stringify(group)));
    }),
  );
});

test('nothing asked is an empty address, and an address stays readable', () => {
  expect(writeGroup(emptyGroup)).toBe('');
  expect(readGroup('')).toEqual({ state: emptyGroup, unread: 0 });
  expect(writeGroup({ ...emptyGroup, goals: ['function:a', 'function:b'], planned: false, limits: { maxSteps: 3 } })).toBe(
    'goal=function:a&goal=function:b&plan=no&limit.maxSteps=3',
  );
});

test.each([
  ['goal=', 1, 'no id'],
  ['objective=pareto', 1, 'an objective that has no single best path'],
  ['limit.minOverlap={', 1, 'a value that is no JSON'],
  [`group=${'a'.repeat(201)}`, 1, 'an id of 201 letters'],
])('what makes no sense is left out and counted: %s', (query, unread) => {
  expect(readGroup(query)).toEqual({ state: emptyGroup, unread });
});

test('more goals than the service takes are left out and counted, the same goal twice is one', () => {
  const eleven = Array.from({ length: 11 }, (_, at) => `goal=function:${at}`).join('&');
  expect(readGroup(eleven)).toMatchObject({ unread: 1, state: { goals: { length: 10 } } });
  expect(readGroup('goal=function:a&goal=function:a').state.goals).toEqual(['function:a']);
});

test('closed lists are those of the service', () => {
  expect([cohortObjectives, startKinds, mostGoals]).toEqual([served, servedKinds, servedGoals]);
});

test('the request holds what was chosen and nothing of the file', () => {
  expect(groupSearch({ ...emptyGroup, goals: ['function:a'], limits: { minOverlap: 0.4 } })).toEqual({
    to: ['function:a'],
    objective: 'shortest',
    constraints: { minOverlap: 0.4 },
    include: ['plan'],
  });
});
