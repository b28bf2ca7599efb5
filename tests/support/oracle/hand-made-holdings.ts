import { handMade, held, path, type HandMadeCase } from './case.js';

/** A start that requires nothing, and one documented step: overlap and proven show what is held. */
const shows = (
  name: string,
  requires: string,
  profile: object,
  overlap: number,
  proven: number,
  more: object = {},
  constraints: object = {},
) =>
  handMade(
    name,
    { functions: { s: {}, g: { requires } }, steps: 's>g', ...more },
    {
      profile: { functions: ['function:s'], ...profile },
      to: 'g',
      constraints: { ...constraints, basis: ['documented'] },
    },
    'found',
    [path('s > g', { overlaps: [overlap], proven: [proven] })],
  );
const comps = held.graded;

export const holdingCases: HandMadeCase[] = [
  // evidenced counts under minEvidence evidenced, claimed does not: 2 of 3 (certified and evidenced), certified 1 of 3
  shows(
    'grades given',
    'c1 c2 c3',
    { competences: [...comps('claimed', 'c1'), ...comps('evidenced', 'c2'), ...comps('certified', 'c3')] },
    2 / 3,
    1 / 3,
    {},
    { minEvidence: 'evidenced' },
  ),
  // the higher of two grades: certified 1 of 1
  shows(
    'several roads, the highest grade',
    'c1',
    { competences: [...comps('certified', 'c1'), ...comps('claimed', 'c1')] },
    1,
    1,
    {},
    { minEvidence: 'certified' },
  ),
  // c1 and c3 exact in a chain over c2, all stated: the grade stays; 2 of 2 proven
  shows('a chain of stated exact matches keeps the grade', 'c1 c3', { competences: comps('certified', 'c1') }, 1, 1, {
    matches: 'c1=c2 c3=c2',
  }),
  // one inferred match on the way: evidenced, so held but not proven
  shows(
    'an inferred match in the chain: at most evidenced',
    'c3',
    { competences: comps('certified', 'c1') },
    1,
    0,
    { matches: 'c1=c2 c2=c3:exact:inferred' },
    { minEvidence: 'evidenced' },
  ),
  shows('a close match: at most evidenced, both ways', 'c1 c2', { competences: comps('certified', 'c2') }, 1, 0.5, {
    matches: 'c1=c2:close',
  }),
  // c1 = c2 exact, c2 ~ c3 close: a close match starts from what is held, not from a chain, and two close ones are no chain
  shows('no close match after an exact one', 'c2 c3', { competences: comps('claimed', 'c1') }, 0.5, 0, { matches: 'c1=c2 c2=c3:close' }),
  shows('no close match after a close one', 'c2 c3', { competences: comps('claimed', 'c1') }, 0.5, 0, {
    matches: 'c1=c2:close c2=c3:close',
  }),
  shows('no exact match after a close one', 'c2 c3', { competences: comps('claimed', 'c1') }, 0.5, 0, { matches: 'c1=c2:close c2=c3' }),
  shows('a broad match never counts', 'c2', { competences: comps('certified', 'c1') }, 0, 0, { matches: 'c1=c2:broad' }),
  shows(
    'matching exact leaves close out',
    'c2 c3',
    { competences: comps('claimed', 'c1') },
    0.5,
    0,
    { matches: 'c1=c2 c1=c3:close' },
    { matching: 'exact' },
  ),
  shows(
    'matching none leaves exact out',
    'c1 c2',
    { competences: comps('claimed', 'c1') },
    0.5,
    0,
    { matches: 'c1=c2' },
    { matching: 'none' },
  ),
  // TEACHES certified with the diploma seen; else claimed, though evidenced was said: 1 of 2 at evidenced or better
  shows(
    'completed courses',
    'c1 c2 c3',
    {
      courses: [
        { id: 'course:x', evidence: 'certified' },
        { id: 'course:y', evidence: 'evidenced' },
        { id: 'course:z', status: 'enrolled' },
      ],
    },
    1 / 3,
    1 / 3,
    { courses: { x: { kind: 'part', teaches: 'c1' }, y: { kind: 'part', teaches: 'c2' }, z: { kind: 'part', teaches: 'c3' } } },
    { minEvidence: 'evidenced' },
  ),
  // a whole course gives R(h) = {c1} at evidenced; a part gives nothing through PREPARES_FOR
  shows(
    'a whole course gives what its function requires',
    'c1 c2',
    {
      courses: [
        { id: 'course:x', evidence: 'certified' },
        { id: 'course:y', evidence: 'certified' },
      ],
    },
    0.5,
    0,
    {
      functions: { s: {}, g: { requires: 'c1 c2' }, h: { requires: 'c1' }, i: { requires: 'c2' } },
      courses: { x: { kind: 'branch-recognised', preparesFor: 'h' }, y: { kind: 'part', preparesFor: 'i' } },
    },
    { minEvidence: 'evidenced' },
  ),
  // w1 certified, w2 claimed: c1 certified, c2 claimed; all of task t, so its c3 at the lowest: claimed. Certified: 1 of 3
  shows(
    'work processes and their core task',
    'c1 c2 c3',
    {
      workProcesses: [{ id: 'work-process:w1', evidence: 'certified' }, 'work-process:w2'],
    },
    1,
    1 / 3,
    { tasks: { t: { requires: 'c3' } }, workProcesses: { w1: { requires: 'c1', task: 't' }, w2: { requires: 'c2', task: 't' } } },
  ),
  // only one of the two: no core task
  shows('a core task with a work process missing', 'c1 c3', { workProcesses: ['work-process:w1'] }, 0.5, 0, {
    tasks: { t: { requires: 'c3' } },
    workProcesses: { w1: { requires: 'c1', task: 't' }, w2: { task: 't' } },
  }),
  // COVERS a core task: all its work processes, and so its own requirements, certified
  shows('a course that covers a core task', 'c1 c3', { courses: [{ id: 'course:x', evidence: 'certified' }] }, 1, 1, {
    tasks: { t: { requires: 'c3' } },
    workProcesses: { w1: { requires: 'c1', task: 't' } },
    courses: { x: { kind: 'elective', covers: 't' } },
  }),
  // the work of a held function gives its competences: claimed, and evidenced with a reference, never certified
  handMade(
    'a function held: requirements and work',
    {
      functions: { s: { requires: 'c1', performs: 'w1' }, g: { requires: 'c1 c2 c3', performs: 'w1 w2' } },
      steps: 's>g',
      workProcesses: { w1: { requires: 'c2' }, w2: { requires: 'c3' } },
    },
    { profile: { functions: [{ id: 'function:s', evidence: 'certified' }] }, to: 'g', constraints: { minEvidence: 'evidenced' } },
    'found',
    [path('s > g', { overlaps: [2 / 3], proven: [0], work: [0.5], workProven: [0] })],
  ),
  // m brings c1 and, by the close match, c2; projected holdings count whatever minEvidence says, and are never proven.
  // Of projected work only the work share takes notice: c3 of w1 is not brought
  handMade(
    'projection counts in overlap and never in proven',
    {
      functions: { s: {}, m: { requires: 'c1', performs: 'w1' }, g: { requires: 'c1 c2 c3', performs: 'w1' } },
      steps: 's>m m>g',
      matches: 'c1=c2:close',
      workProcesses: { w1: { requires: 'c3' } },
    },
    { profile: held.functions('s'), to: 'g', constraints: { minEvidence: 'certified' } },
    'found',
    [path('s > m > g', { overlaps: [0, 2 / 3], proven: [0, 0], work: [0, 1], workProven: [0, 0] })],
  ),
  // a stop brings what it requires, essential or not: c2 of m is not essential there and is in g
  handMade(
    'projection of what is not essential',
    {
      functions: { s: {}, m: { requires: 'c1 c2~' }, g: { requires: 'c2 c3' } },
      steps: 's>m m>g',
    },
    { profile: held.functions('s'), to: 'g', constraints: { weights: 'essential' } },
    'found',
    [path('s > m > g', { overlaps: [0, 0.5] })],
  ),
  // c1 of the start is claimed, which does not count at evidenced; a start is no stop that brings it: 0/2
  handMade(
    'the start adds nothing',
    {
      functions: { a: { requires: 'c1' }, g: { requires: 'c1 c2' } },
      steps: 'a>g',
    },
    { profile: held.functions('a'), to: 'g', constraints: { minEvidence: 'evidenced' } },
    'found',
    [path('a > g', { overlaps: [0], proven: [0] })],
  ),
];
