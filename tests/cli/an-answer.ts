import { answer, type Answer, type Step } from '../../src/paths/answer.js';
import { constraints } from '../../src/paths/search.js';

const named = (id: string, name: string, nameEn: string | null = null) => ({ id, name, nameEn });
const operator = {
  ...named('function:ict-infrastructuur-operator', 'ICT-infrastructuur operator', 'ICT infrastructure operator'),
  level: 3,
};
const technicus = {
  ...named('function:ict-infrastructuur-technicus', 'ICT-infrastructuur technicus', 'ICT infrastructure technician'),
  level: 4,
};
const desk = { ...named('function:ict-servicedesk-medewerker', 'ICT servicedesk medewerk(st)er', 'ICT service desk worker'), level: null };
const path = { source: 'source:ontwikkelpad-it-3.0', line: 210, term: 'ICT-infrastructuur technicus' };

const first: Step = {
  from: desk.id,
  to: operator.id,
  basis: 'derived',
  direction: 'unknown',
  overlap: 0.8333,
  proven: 0,
  work: 0.1667,
  workProven: 0,
  restsOn: { behaviour: 6, knowledge: 0, skill: 0 },
  restsOnHeld: { behaviour: 5, knowledge: 0, skill: 0 },
  wording: {
    nl: '5 van 6 gedragingen; geen kennis of vaardigheden beschreven',
    en: '5 of 6 behaviours; no knowledge or skills documented',
  },
  held: [
    {
      ...named('competence:communicatief', 'Communicatief', 'Communicative'),
      weight: 1,
      grade: 'evidenced',
      through: { kind: 'own', id: null, name: null },
    },
    {
      ...named('competence:klantgericht', 'Klantgericht', 'Customer-focused'),
      weight: 1,
      grade: 'evidenced',
      through: { kind: 'own', id: null, name: null },
    },
    {
      ...named('competence:zorgvuldig', 'Zorgvuldig', 'Careful'),
      weight: 1,
      grade: 'claimed',
      through: { kind: 'function', id: desk.id, name: desk.name },
    },
  ],
  missing: [{ ...named('competence:analytisch', 'Analytisch', 'Analytical'), weight: 0.5 }],
  inheritedOnly: false,
  listedCourses: [
    {
      ...named('course:27015', 'ICT support technician'),
      code: '27015',
      kind: 'qualification',
      level: 3,
      loadMin: 2000,
      loadMax: 3200,
      sources: [{ ...path, line: 230, term: 'ICT support technician' }],
    },
    {
      ...named('course:k1171', 'Datacenter IT techniek'),
      code: 'K1171',
      kind: 'elective',
      level: null,
      loadMin: null,
      loadMax: null,
      sources: [],
    },
  ],
  qualified: 'no',
  baseOverlap: 0.8333,
  flags: ['level-unknown'],
  sources: [{ source: 'source:ontwikkelpad-it-3.0', line: null, term: null }],
};
const second: Step = {
  ...first,
  from: operator.id,
  to: technicus.id,
  basis: 'documented',
  direction: 'up',
  overlap: null,
  proven: null,
  work: null,
  workProven: null,
  wording: { nl: 'onbekend: niets beschreven', en: 'unknown: nothing documented' },
  held: [],
  missing: [],
  listedCourses: [],
  qualified: 'unknown',
  baseOverlap: null,
  flags: ['overlap-unknown'],
  inheritedOnly: true,
  sources: [path, { ...path, line: 214, lastLine: 216, term: null }],
};

const base = {
  objective: 'shortest',
  computedBy: 'cypher',
  catalogueVersion: '4f1c2ab90d',
  rulesVersion: '1',
  reference: 'desk-1',
  to: [technicus.id],
  constraints: constraints.parse({}),
  candidate: { level: 2, starts: [desk.id] },
  unresolved: [{ text: 'EHBO' }],
  notes: [
    { code: 'advice', nl: 'Dit is een advies.', en: 'This is advice.' },
    { code: 'weights', nl: 'Alle eisen tellen even zwaar.', en: 'All requirements weigh the same.' },
  ],
} as const;
const route = {
  start: desk.id,
  functions: [desk, operator, technicus],
  steps: [first, second],
  stepCount: 2,
  weakest: null,
  weakestProven: null,
  mean: null,
  highestLevel: 4,
  leansOn: { derivedSteps: [operator.id], inferredMatches: [], inferredPerforms: [], defaultWeights: true, unknownOverlaps: 1 },
};

/** Hand-written, and parsed so that it stays an answer of the real shape. */
export const found: Answer = answer.parse({ ...base, found: true, outcome: 'found', paths: [route] });
export const entered: Answer = answer.parse({
  ...base,
  found: true,
  outcome: 'found',
  notes: [],
  unresolved: [],
  paths: [
    {
      ...route,
      start: null,
      functions: [operator],
      steps: [{ ...first, from: null, basis: 'entry', entry: 'overlap', baseOverlap: null }],
      stepCount: 1,
      weakest: 0.8333,
      weakestProven: 0,
      mean: 0.8333,
    },
    route,
  ],
});
export const noPath: Answer = answer.parse({
  ...base,
  found: false,
  outcome: 'no-path',
  noPath: 'relaxations',
  paths: [],
  relaxations: [
    {
      constraint: 'maxSteps',
      from: 1,
      to: 2,
      wording: { nl: 'Sta 2 stappen toe in plaats van 1.', en: 'Allow 2 steps instead of 1.' },
      path: route,
    },
  ],
});
export const held: Answer = answer.parse({
  ...base,
  found: true,
  outcome: 'goal-held',
  paths: [{ ...route, functions: [desk], steps: [], stepCount: 0, weakest: null }],
});
