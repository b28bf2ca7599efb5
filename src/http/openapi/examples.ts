import { constraints, type PathSearchInput } from '../../paths/search.js';
import type { Answer } from '../../paths/answer.js';

export const searchExample: PathSearchInput = {
  profile: {
    educationLevel: 'mbo-4',
    functions: ['function:software-developer'],
    courses: [{ id: 'course:25998', evidence: 'certified' }],
  },
  to: 'function:software-engineer',
  objective: 'shortest',
  alternatives: 1,
};

const source = 'source:ontwikkelpad-it-3.0';
const held = (id: string, name: string, nameEn: string): Answer['paths'][number]['steps'][number]['held'][number] => ({
  id,
  name,
  nameEn,
  weight: 1,
  grade: 'claimed',
  through: { kind: 'function', id: 'function:software-developer', name: 'Software developer' },
});
const course = (
  id: string,
  code: string,
  line: number,
  term: string,
  loadMin: number,
): Answer['paths'][number]['steps'][number]['listedCourses'][number] => ({
  id,
  name: 'Informatica',
  nameEn: 'Computer Science',
  code,
  kind: 'qualification',
  level: 6,
  loadMin,
  loadMax: loadMin,
  sources: [{ source, line, term }],
});

/** One step of the Ontwikkelpad IT, with the requirements its lines 406 to 500 list. A test reads it back through the schema. */
export const answerExample: Answer = {
  found: true,
  outcome: 'found',
  objective: 'shortest',
  computedBy: 'cypher',
  catalogueVersion: '1f0a4c52b7de93c06a11',
  rulesVersion: '1',
  to: ['function:software-engineer'],
  constraints: constraints.parse({}),
  candidate: { level: 4, starts: ['function:software-developer'] },
  paths: [
    {
      start: 'function:software-developer',
      functions: [
        { id: 'function:software-developer', name: 'Software developer', nameEn: 'Software developer', level: 4 },
        { id: 'function:software-engineer', name: 'Software engineer', nameEn: 'Software engineer', level: 6 },
      ],
      steps: [
        {
          from: 'function:software-developer',
          to: 'function:software-engineer',
          basis: 'documented',
          direction: 'up',
          overlap: 0.6,
          proven: 0,
          work: null,
          workProven: null,
          restsOn: { behaviour: 5, knowledge: 0, skill: 0 },
          restsOnHeld: { behaviour: 3, knowledge: 0, skill: 0 },
          wording: {
            nl: '3 van 5 gedragscompetenties; geen kennis, vaardigheden of werk gedocumenteerd',
            en: '3 of 5 behaviours; no knowledge, skills or work documented',
          },
          held: [
            held('competence:analytisch', 'Analytisch', 'Analytical'),
            held('competence:creatief', 'Creatief', 'Creative'),
            held('competence:samenwerken', 'Samenwerken', 'Collaboration'),
          ],
          missing: [
            { id: 'competence:communicatief', name: 'Communicatief', nameEn: 'Communicative', weight: 1 },
            { id: 'competence:oplossingsgericht', name: 'Oplossingsgericht', nameEn: 'Solution-oriented', weight: 1 },
          ],
          inheritedOnly: false,
          listedCourses: [
            course('course:34479', '34479', 498, 'Informatica – hbo bachelor – 34479', 6720),
            course('course:56978', '56978', 500, 'Informatica – wo bachelor – 56978', 5040),
          ],
          qualified: 'no',
          baseOverlap: null,
          flags: [],
          sources: [{ source, line: 446, term: 'Software engineer' }],
        },
      ],
      stepCount: 1,
      weakest: 0.6,
      weakestProven: 0,
      mean: 0.6,
      highestLevel: 6,
      leansOn: { derivedSteps: [], inferredMatches: [], inferredPerforms: [], defaultWeights: true, unknownOverlaps: 0 },
    },
  ],
  unresolved: [],
  notes: [],
};
