import type { Feeders } from '../../feeders/shapes.js';
import { constraints } from '../../paths/search.js';
import type { Recommendations } from '../../recommendations/shapes.js';
import { answerExample } from './examples.js';

const { catalogueVersion, rulesVersion } = answerExample;
const head = { catalogueVersion, rulesVersion };

/** The answer on the seeds. */
export const recommendationsExample: Recommendations = {
  ...head,
  constraints: { ...constraints.parse({}), basis: ['documented', 'specialisation', 'ladder', 'derived', 'entry'] },
  outcome: 'found',
  computedBy: 'projection',
  objective: 'overlap',
  limit: 2,
  variety: 0.5,
  exclude: { functions: [], branches: [] },
  candidate: { level: 4, starts: ['function:software-developer'] },
  reachable: 18,
  considered: 18,
  items: [
    {
      rank: 1,
      place: 1,
      function: {
        id: 'function:backend-developer',
        name: 'Backend developer',
        nameEn: 'Backend developer',
        level: 4,
        branches: [{ id: 'branch:software-ontwikkeling', name: 'Software ontwikkeling', nameEn: 'Software development' }],
      },
      overlap: 1,
      proven: 0,
      weakest: 1,
      path: {
        start: 'function:software-developer',
        functions: [
          { id: 'function:software-developer', name: 'Software developer', nameEn: 'Software developer', level: 4 },
          { id: 'function:backend-developer', name: 'Backend developer', nameEn: 'Backend developer', level: 4 },
        ],
        bases: ['specialisation'],
        overlaps: [1],
        stepCount: 1,
        weakest: 1,
        mean: 1,
        highestLevel: 4,
      },
      requirements: { held: 6, of: 6 },
      held: [
        { id: 'competence:creatief', name: 'Creatief', nameEn: 'Creative', weight: 1 },
        { id: 'competence:samenwerken', name: 'Samenwerken', nameEn: 'Collaboration', weight: 1 },
        { id: 'competence:analytisch', name: 'Analytisch', nameEn: 'Analytical', weight: 1 },
        { id: 'competence:zorgvuldig', name: 'Zorgvuldig', nameEn: 'Careful', weight: 1 },
        { id: 'competence:dienstverlenend', name: 'Dienstverlenend', nameEn: 'Service-minded', weight: 1 },
        { id: 'competence:klantgericht', name: 'Klantgericht', nameEn: 'Customer-oriented', weight: 1 },
      ],
      missing: [],
      reason: {
        nl: 'U heeft 6 van de 6 eisen, waaronder Creatief, Samenwerken en Analytisch; het pad is 1 stap, voor 100% gedekt, u mist niets van wat het pad vraagt.',
        en: 'You hold 6 of the 6 requirements, among them Creative, Collaboration and Analytical; the path is 1 step, 100% covered, nothing it asks is missing.',
      },
      similar: [
        { id: 'function:frontend-developer', name: 'Frontend developer', nameEn: 'Frontend developer', similarity: 1, place: 2 },
        { id: 'function:fullstack-developer', name: 'Fullstack developer', nameEn: 'Fullstack developer', similarity: 1, place: 3 },
      ],
    },
    {
      rank: 2,
      place: 4,
      function: {
        id: 'function:ict-infrastructuur-technicus',
        name: 'ICT-infrastructuur technicus',
        nameEn: 'ICT infrastructure technician',
        level: 4,
        branches: [{ id: 'branch:ict-infrastructuur', name: 'ICT-infrastructuur', nameEn: 'ICT infrastructure' }],
      },
      overlap: 0.6667,
      proven: 0,
      weakest: 0.6667,
      path: {
        start: 'function:software-developer',
        functions: [
          { id: 'function:software-developer', name: 'Software developer', nameEn: 'Software developer', level: 4 },
          {
            id: 'function:ict-infrastructuur-technicus',
            name: 'ICT-infrastructuur technicus',
            nameEn: 'ICT infrastructure technician',
            level: 4,
          },
        ],
        bases: ['derived'],
        overlaps: [0.6667],
        stepCount: 1,
        weakest: 0.6667,
        mean: 0.6667,
        highestLevel: 4,
      },
      requirements: { held: 4, of: 6 },
      held: [
        { id: 'competence:analytisch', name: 'Analytisch', nameEn: 'Analytical', weight: 1 },
        { id: 'competence:zorgvuldig', name: 'Zorgvuldig', nameEn: 'Careful', weight: 1 },
        { id: 'competence:dienstverlenend', name: 'Dienstverlenend', nameEn: 'Service-minded', weight: 1 },
        { id: 'competence:klantgericht', name: 'Klantgericht', nameEn: 'Customer-oriented', weight: 1 },
      ],
      missing: [
        { id: 'competence:doorzettingsvermogen', name: 'Doorzettingsvermogen', nameEn: 'Perseverance', weight: 1 },
        { id: 'competence:oplossingsgericht', name: 'Oplossingsgericht', nameEn: 'Solution-oriented', weight: 1 },
      ],
      reason: {
        nl: 'U heeft 4 van de 6 eisen, waaronder Analytisch, Zorgvuldig en Dienstverlenend; het pad is 1 stap, voor 67% gedekt, u mist er in totaal 2.',
        en: 'You hold 4 of the 6 requirements, among them Analytical, Careful and Service-minded; the path is 1 step, 67% covered, 2 missing in all.',
      },
      similar: [],
    },
  ],
  unresolved: [],
  notes: [
    { code: 'advice', nl: 'Dit is een advies voor een gesprek, geen besluit.', en: 'This is advice for a conversation, not a decision.' },
    {
      code: 'near-copies-left-out',
      nl: 'Voor de variatie zijn 2 functies overgeslagen die op een getoonde lijken; zie similar, of vraag met variety 0.',
      en: 'For variety 2 functions were passed over that resemble one shown; see similar, or ask with variety 0.',
    },
    {
      code: 'derived-steps',
      nl: 'Sommige stappen zijn berekend uit gedeelde competenties; geen bron noemt ze.',
      en: 'Some steps are computed from shared competences; no source names them.',
    },
  ],
};

/** The answer on the seeds. */
export const feedersExample: Feeders = {
  ...head,
  constraints: { ...constraints.parse({}), basis: ['documented', 'specialisation', 'ladder', 'derived'] },
  outcome: 'found',
  computedBy: 'projection',
  goal: {
    id: 'function:software-engineer',
    name: 'Software engineer',
    nameEn: 'Software engineer',
    level: 6,
    branches: [{ id: 'branch:software-ontwikkeling', name: 'Software ontwikkeling', nameEn: 'Software development' }],
  },
  objective: 'overlap',
  from: { branches: ['branch:software-ontwikkeling'] },
  considered: 5,
  items: [
    {
      rank: 1,
      function: {
        id: 'function:software-architect',
        name: 'Software architect',
        nameEn: 'Software architect',
        level: 7,
        branches: [{ id: 'branch:software-ontwikkeling', name: 'Software ontwikkeling', nameEn: 'Software development' }],
      },
      overlap: 1,
      weakest: 1,
      requirements: { held: 5, of: 5 },
      path: {
        start: 'function:software-architect',
        functions: [
          { id: 'function:software-architect', name: 'Software architect', nameEn: 'Software architect', level: 7 },
          { id: 'function:software-engineer', name: 'Software engineer', nameEn: 'Software engineer', level: 6 },
        ],
        bases: ['documented'],
        overlaps: [1],
        stepCount: 1,
        weakest: 1,
        mean: 1,
        highestLevel: 6,
      },
      shared: [
        { id: 'competence:creatief', weight: 1, name: 'Creatief', nameEn: 'Creative', requiredBy: 7 },
        { id: 'competence:samenwerken', weight: 1, name: 'Samenwerken', nameEn: 'Collaboration', requiredBy: 10 },
        { id: 'competence:communicatief', weight: 1, name: 'Communicatief', nameEn: 'Communicative', requiredBy: 12 },
        { id: 'competence:analytisch', weight: 1, name: 'Analytisch', nameEn: 'Analytical', requiredBy: 13 },
        { id: 'competence:oplossingsgericht', weight: 1, name: 'Oplossingsgericht', nameEn: 'Solution-oriented', requiredBy: 15 },
      ],
      missing: [],
      reason: {
        nl: 'Brengt 5 van de 5 eisen van het doel mee, waaronder Creatief, Samenwerken en Communicatief; het pad is 1 stap, voor 100% gedekt, er ontbreekt niets.',
        en: 'Brings 5 of the 5 requirements of the goal, among them Creative, Collaboration and Communicative; the path is 1 step, 100% covered, nothing is missing.',
      },
    },
  ],
  page: 1,
  pageSize: 1,
  total: 5,
  notes: [
    {
      code: 'nobody',
      nl: 'Dit gaat over functies, over niemand in het bijzonder: wie een functie heeft, kan meer of minder dan die vraagt.',
      en: 'This is about functions and nobody in particular: who holds a function may be able to do more or less than it asks.',
    },
  ],
};
