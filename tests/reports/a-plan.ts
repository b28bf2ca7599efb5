/** Names, a plan and an agenda item, hand-written; `an-answer.ts` parses them. */
export const named = (id: string, name: string, nameEn: string | null = null) => ({ id, name, nameEn });
export const worded = (nl: string, en: string) => ({ nl, en });
export const document = 'source:ontwikkelpad-it-3.0';
export const law = { source: 'source:web', line: null, term: 'artikel 8.2.1, eerste lid' };

export const desk = { ...named('function:desk', 'Servicedesk medewerker', 'Service desk agent'), level: null };
export const operator = { ...named('function:operator', 'Netwerkbeheerder in opleiding', 'Network operator'), level: 3 };
export const technicus = { ...named('function:technicus', 'Netwerktechnicus', 'Network technician'), level: 4 };

export const analytisch = named('competence:analytisch', 'Analytisch', 'Analytical');
export const zorgvuldig = named('competence:zorgvuldig', 'Zorgvuldig', 'Careful');
export const geduldig = named('competence:geduldig', 'Geduldig');
export const work = named('work-process:w1', 'Installeert netwerken', 'Installs networks');
export const workTwo = named('work-process:w2', 'Beveiligt netwerken', 'Secures networks');
export const programme = {
  course: {
    ...named('course:27016', 'Allround netwerkbeheer', 'Network management'),
    code: '27016',
    kind: 'qualification',
    level: 4,
    sources: [{ source: document, line: 272, term: '27016' }],
  },
  load: { min: 3200, max: 4800 },
  remaining: { min: 1600, max: 4800 },
  estimate: 'equal-shares',
  units: [
    {
      kind: 'core-task',
      ...named('core-task:k1', 'Beheert netwerken', 'Manages networks'),
      status: 'exempt',
      recognised: [work],
      open: [],
    },
    { kind: 'core-task', ...named('core-task:k2', 'Beveiligt', 'Secures'), status: 'partly', recognised: [work], open: [workTwo] },
    { kind: 'generic', id: null, name: 'Nederlands', nameEn: 'Dutch language', status: 'stays', recognised: [], open: [] },
  ],
  admission: {
    met: 'no',
    through: null,
    wording: worded('Toelating: op papier niet voldaan.', 'Admission: not met on paper.'),
    law: [law],
  },
  enrolled: true,
};

export const plan = {
  qualification: 'listed',
  hours: { min: 1600, max: null },
  courses: [{ step: 1, closes: [{ ...analytisch, step: 1 }], ...programme }],
  listedEducation: [
    {
      step: 1,
      to: operator.id,
      qualified: 'no',
      adds: { min: 0, max: 960 },
      least: null,
      whole: { ...programme, units: [], enrolled: false, remaining: programme.load, estimate: null },
      plannedBy: null,
      wording: worded('Genoemd: heel Netwerkbeheer.', 'Listed: all of network management.'),
    },
    {
      step: 2,
      to: technicus.id,
      qualified: 'unknown',
      adds: { min: 0, max: null },
      least: null,
      whole: null,
      plannedBy: null,
      wording: worded('De bron noemt geen opleiding.', 'The source lists no course.'),
    },
  ],
  noCourseGives: [{ ...geduldig, step: 1 }],
  timeline: {
    hoursPerWeek: 8,
    entries: [
      {
        step: 1,
        kind: 'course',
        courses: [named('course:27016', 'Allround netwerkbeheer', 'Network management')],
        hours: { min: 1600, max: 4800 },
        startsAfterWeek: { earliest: 0, latest: 0 },
        endsWithWeek: { earliest: 200, latest: 600 },
      },
      {
        step: 2,
        kind: 'listed',
        courses: [named('course:x', 'Deel X', 'Part X')],
        hours: { min: 0, max: null },
        startsAfterWeek: { earliest: 200, latest: 600 },
        endsWithWeek: { earliest: 200, latest: null },
      },
    ],
    weeks: { earliest: 200, latest: null },
  },
  proven: 'optimal',
  notes: [{ code: 'upper-bound', ...worded('De uren zijn een bovengrens.', 'The hours are an upper bound.') }],
};
export const standing = {
  found: true,
  functions: [desk, operator, technicus].map(({ id, name, nameEn }) => ({ id, name, nameEn })),
  stepCount: 2,
  weakest: 0.5,
  weakestProven: 0,
  provenSum: 0.25,
  hours: { min: 1600, max: null },
};
export const item = (rank: number) => ({
  rank,
  kind: 'core-task',
  ...named(`core-task:k${rank}`, `Beheert deel ${rank}`, `Manages part ${rank}`),
  code: `B1-K${rank}`,
  grade: 'claimed',
  assess: [work, workTwo],
  proves: [zorgvuldig],
  exempts: [named('core-task:k1', 'Beheert netwerken', 'Manages networks')],
  rise: { weakestProven: 0.25, provenSum: 0.25, hoursMax: null, hoursMin: 0 },
  after: { ...standing, weakestProven: 0.25 },
  wording: worded('Zwakste stap bewezen van 0 % naar 25 %.', 'Weakest step proven from 0 % to 25 %.'),
});
