import { answer, type Answer, type Step } from '../../src/paths/answer.js';
import { constraints } from '../../src/paths/search.js';
import { candidateProfile } from '../../src/profiles/profile.js';
import {
  analytisch,
  desk,
  document,
  geduldig,
  item,
  named,
  operator,
  plan,
  programme,
  standing,
  technicus,
  worded,
  zorgvuldig,
} from './a-plan.js';

const first: Step = {
  from: desk.id,
  to: operator.id,
  basis: 'derived',
  direction: 'unknown',
  overlap: 0.5,
  proven: 0.25,
  work: 0.5,
  workProven: 0,
  restsOn: { behaviour: 4, knowledge: 0, skill: 0 },
  restsOnHeld: { behaviour: 2, knowledge: 0, skill: 0 },
  wording: worded('2 van 4 gedragscompetenties; geen kennis gedocumenteerd', '2 of 4 behaviours; no knowledge documented'),
  held: [
    {
      ...named('competence:klantgericht', 'Klantgericht', 'Customer-oriented'),
      weight: 1,
      grade: 'certified',
      through: { kind: 'own', id: null, name: null },
    },
    { ...zorgvuldig, weight: 1, grade: 'evidenced', through: { kind: 'function', id: desk.id, name: desk.name } },
  ],
  missing: [
    { ...analytisch, weight: 1 },
    { ...geduldig, weight: 1 },
  ],
  inheritedOnly: true,
  listedCourses: [],
  qualified: 'no',
  baseOverlap: 0.5,
  flags: ['level-unknown'],
  sources: [
    { source: document, line: 210, term: 'Netwerkbeheerder' },
    { source: document, line: 212, term: null },
    { source: document, line: 211, lastLine: 211, term: null },
    { source: document, line: 210, term: 'Netwerkbeheerder' },
  ],
};
const second: Step = {
  ...first,
  from: operator.id,
  to: technicus.id,
  basis: 'documented',
  direction: 'up',
  overlap: 1,
  proven: 0,
  work: null,
  workProven: null,
  restsOn: { behaviour: 1, knowledge: 0, skill: 0 },
  restsOnHeld: { behaviour: 1, knowledge: 0, skill: 0 },
  wording: worded('1 van 1 gedragscompetentie; geen werk gedocumenteerd', '1 of 1 behaviour; no work documented'),
  held: [{ ...analytisch, weight: 1, grade: 'projected', through: { kind: 'path', id: operator.id, name: operator.name } }],
  missing: [],
  inheritedOnly: false,
  qualified: 'unknown',
  baseOverlap: null,
  flags: ['level-inherited'],
  sources: [{ source: document, line: 300, term: null }],
};
const leansOn = { derivedSteps: [], inferredMatches: [], inferredPerforms: [], defaultWeights: false, unknownOverlaps: 0 };
const whole = {
  start: desk.id,
  functions: [desk, operator, technicus],
  steps: [first, second],
  stepCount: 2,
  weakest: 0.5,
  weakestProven: 0,
  mean: 0.75,
  highestLevel: 4,
  leansOn: {
    derivedSteps: [`progresses-to~${desk.id}~${operator.id}`],
    inferredMatches: ['matches~competence:zorgvuldig~competence:analytisch'],
    inferredPerforms: [],
    defaultWeights: true,
    unknownOverlaps: 0,
  },
  plan,
};
const entered = {
  ...whole,
  start: null,
  functions: [technicus],
  steps: [
    {
      ...second,
      from: null,
      basis: 'entry',
      entry: 'course',
      overlap: null,
      proven: null,
      held: [],
      qualified: 'partly',
      flags: ['overlap-unknown'],
    },
  ],
  stepCount: 1,
  weakest: null,
  weakestProven: null,
  mean: null,
  leansOn,
  plan: undefined,
};
const base = {
  objective: 'overlap',
  computedBy: 'cypher',
  catalogueVersion: '4f1c2ab90d',
  rulesVersion: '1',
  reference: 'kandidaat-7',
  to: [technicus.id],
  constraints: constraints.parse({ minEvidence: 'evidenced' }),
  candidate: { level: 2, starts: [desk.id] },
  unresolved: [{ text: 'Diploma LTS', level: 2 }],
  notes: [
    {
      code: 'advice',
      ...worded('Dit is een advies voor een gesprek, geen besluit.', 'This is advice for a conversation, not a decision.'),
    },
  ],
};

/** Hand-written, and parsed so that each stays an answer of the real shape. */
export const found: Answer = answer.parse({
  ...base,
  found: true,
  outcome: 'found',
  paths: [whole, entered],
  agenda: { scope: 'claimed', before: standing, items: [1, 2, 3, 4, 5, 6, 7].map(item), considered: 9, notes: [] },
});
export const enteredOnly: Answer = answer.parse({ ...base, found: true, outcome: 'found', paths: [entered], unresolved: [] });
export const goalHeld: Answer = answer.parse({
  ...base,
  found: true,
  outcome: 'goal-held',
  to: [desk.id],
  paths: [{ ...entered, start: desk.id, functions: [desk], steps: [], stepCount: 0 }],
});
export const noGoal: Answer = answer.parse({ ...base, found: true, outcome: 'found', to: null, paths: [whole, entered] });
export const noPath: Answer = answer.parse({
  ...base,
  found: false,
  outcome: 'no-path',
  noPath: 'relaxations',
  paths: [],
  relaxations: [
    { constraint: 'maxSteps', from: 1, to: 2, wording: worded('w', 'w'), path: whole },
    { constraint: 'minOverlap', from: 0.9, to: 0.6667, wording: worded('w', 'w'), path: whole },
    { constraint: 'basis', from: ['documented'], to: ['documented', 'derived'], wording: worded('w', 'w'), path: whole },
    { constraint: 'avoid', from: [operator.id], to: [], wording: worded('w', 'w'), path: whole },
    { constraint: 'unknown', from: 'fail', to: 'allow', wording: worded('w', 'w'), path: entered },
  ],
});

export const profile = candidateProfile.parse({
  reference: 'kandidaat-7',
  functions: [{ id: desk.id, evidence: 'evidenced' }],
  competences: [{ id: 'competence:klantgericht', evidence: 'certified' }, 'competence:zorgvuldig'],
  courses: [{ id: 'course:27016', status: 'enrolled' }],
  unresolved: [{ text: 'Diploma LTS', level: 2 }],
});
export const extras = {
  profile,
  date: '2026-11-22',
  names: new Map<string, { name: string; nameEn: string | null }>([
    [document, { name: 'Sectoraal Ontwikkelpad', nameEn: 'Sector development path' }],
    ['source:web', { name: 'Wet educatie en beroepsonderwijs', nameEn: 'Adult and Vocational Education Act' }],
    ...[desk, operator, technicus, programme.course, zorgvuldig, named('competence:klantgericht', 'Klantgericht', 'Customer-oriented')].map(
      (one) => [one.id, one] as const,
    ),
  ]),
};
