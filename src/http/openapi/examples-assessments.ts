import type { Classification } from '../../assessments/classification-shapes.js';
import type { Coverage } from '../../assessments/coverage-answer.js';
import type { TShape } from '../../assessments/t-shape-shapes.js';
import { answerExample } from './examples.js';

const { catalogueVersion, rulesVersion } = answerExample;
const head = { catalogueVersion, rulesVersion };
const dossier = 'source:kwalificatiedossier-23405';
const own = { kind: 'own', id: null, name: null } as const;
const advice = {
  code: 'advice',
  nl: 'Dit is een advies voor een gesprek, geen besluit.',
  en: 'This is advice for a conversation, not a decision.',
};

/** One core task and one of its work processes; the numbers are those of the whole answer. */
export const coverageExample: Coverage = {
  ...head,
  qualification: {
    id: 'course:27015',
    name: 'ICT support technician',
    nameEn: 'ICT support technician',
    code: '27015',
    kind: 'qualification',
    level: 4,
    status: 'current',
    sources: [{ source: dossier, line: 7, term: 'ICT support technician' }],
  },
  minEvidence: 'claimed',
  documented: true,
  coreTasks: [
    {
      id: 'core-task:23405-b1-k1',
      name: 'Ondersteunt gebruikers/hulpvragers/opdrachtgevers',
      nameEn: 'Supports users, people asking for help and clients',
      code: 'B1-K1',
      status: 'recognised',
      workplace: 'some',
      counts: { of: 3, recognised: 3, claimed: 0, absent: 0, atWorkplace: 2 },
      workProcesses: ['work-process:23405-b1-k1-w1', 'work-process:23405-b1-k1-w2', 'work-process:23405-b1-k1-w3'],
      sources: [{ source: dossier, line: 208, term: 'B1-K1' }],
    },
  ],
  workProcesses: [
    {
      id: 'work-process:23405-b1-k1-w1',
      name: 'Handelt meldingen af',
      nameEn: 'Handles reports and requests',
      code: 'B1-K1-W1',
      coreTasks: ['core-task:23405-b1-k1'],
      status: 'recognised',
      grade: 'certified',
      through: own,
      atWorkplace: true,
      sources: [{ source: dossier, line: 261, term: 'B1-K1-W1' }],
    },
  ],
  units: [],
  others: [],
  summary: {
    workProcesses: 7,
    candidate: {
      recognised: 3,
      claimed: 0,
      absent: 4,
      recognisedShare: 0.4286,
      heldShare: 0.4286,
      coreTasks: { recognised: 1, partly: 0, claimed: 0, absent: 2 },
    },
    workplace: { covered: 2, uncovered: 5, coveredShare: 0.2857, others: 0 },
    together: { openAtWorkplace: 0, openElsewhere: 4 },
  },
  notes: [advice],
};

const profile = 'source:functieprofiel-0403';
const criterion = {
  id: 'criterion:0403-3-problemen',
  name: 'Problemen',
  nameEn: 'Problems',
  text: 'Zoekt problemen uit en lost ze op.',
  textEn: 'Investigates and solves problems.',
  category: 'Beheerstaken',
  refersTo: null,
  sources: [{ source: profile, line: 522, term: 'oplossen van problemen' }],
};

/** One rung of the four. */
export const classificationExample: Classification = {
  ...head,
  functionProfile: { id: 'function:0403', name: 'Beheerder ICT', nameEn: 'ICT administrator' },
  minEvidence: 'evidenced',
  applies: { id: 'function:0403-4', name: 'Beheerder ICT 4', nameEn: 'ICT administrator 4', rung: 4 },
  because: 'default',
  wording: {
    nl: 'Beheerder ICT 4: geen zwaardere trede is geheel vervuld, en de lichtste vraagt geen criteria.',
    en: 'ICT administrator 4: no heavier rung is met in full, and the lightest needs no criteria.',
  },
  rungs: [
    {
      id: 'function:0403-3',
      name: 'Beheerder ICT 3',
      nameEn: 'ICT administrator 3',
      rung: 3,
      place: 'heavier',
      byDefault: false,
      allMet: false,
      counts: { met: 1, of: 8 },
      met: [{ ...criterion, grade: 'evidenced', through: own }],
      missing: [],
      sources: [{ source: profile, line: 514, term: 'Beheerder ICT 3' }],
    },
  ],
  notes: [advice],
};

const nothing = { of: 0, held: 0, certified: 0, share: null, proven: null };
const work = { of: 12, held: 7, certified: 0, share: 0.5833, proven: 0 };

/** One work process of the seven held, and one shared behaviour of the nine. */
export const tShapeExample: TShape = {
  ...head,
  minEvidence: 'claimed',
  matching: 'close',
  depth: [
    {
      branch: { id: 'branch:ict-infrastructuur', name: 'ICT-infrastructuur', nameEn: 'ICT infrastructure' },
      whole: work,
      knowledge: { ...nothing, has: [], missing: [] },
      skills: { ...nothing, has: [], missing: [] },
      work: {
        ...work,
        has: [
          {
            id: 'work-process:23405-b1-k1-w1',
            name: 'Handelt meldingen af',
            nameEn: 'Handles reports and requests',
            grade: 'claimed',
            through: { kind: 'function', id: 'function:ict-infrastructuur-operator', name: 'ICT-infrastructuur operator' },
          },
        ],
        missing: [],
      },
    },
  ],
  breadth: {
    of: 9,
    held: 6,
    certified: 0,
    share: 0.6667,
    proven: 0,
    has: [],
    missing: [
      {
        id: 'competence:creatief',
        name: 'Creatief',
        nameEn: 'Creative',
        grade: null,
        through: null,
        branches: ['branch:ict-support', 'branch:software-ontwikkeling'],
      },
    ],
  },
  notes: [advice],
};
