import type { Note } from '../paths/parts.js';
import type { ListedEducation, PlannedCourse } from './plan.js';
import type { Planning } from './planning.js';

interface Noted {
  readonly courses: readonly PlannedCourse[];
  readonly listedEducation: readonly ListedEducation[];
  readonly uncovered: number;
  readonly planning: Planning;
}

/** What a reader of a plan must know beside the numbers, each once. */
export function planNotes({ courses, listedEducation, uncovered, planning }: Noted): Note[] {
  const wholes = [...courses, ...listedEducation.flatMap(({ whole, plannedBy }) => (whole === null || plannedBy !== null ? [] : [whole]))];
  const units = wholes.flatMap(({ units: all }) => all);
  const notes: (Note | false)[] = [
    units.some(({ status }) => status !== 'stays') && {
      code: 'exam-board-decides',
      nl: 'Vrijstelling is mogelijk; de examencommissie beslist.',
      en: 'Exemption is possible; the exam board decides.',
    },
    wholes.some(({ estimate }) => estimate === 'equal-shares') && {
      code: 'equal-shares',
      nl: 'Het minste aantal uren na vrijstelling is een schatting: elk werkproces telt even zwaar. Algemene delen en keuzedelen blijven.',
      en: 'The least hours after exemption are an estimate: every work process counts alike. Generic parts and electives stay.',
    },
    wholes.some(({ admission }) => admission.met === 'no') && {
      code: 'admission-not-met',
      nl: 'Voor een van de opleidingen is op papier niet aan de toelating voldaan; een toelatingsonderzoek (21+) of EVC kan een weg zijn.',
      en: 'For one of the courses admission is not met on paper; an admission test (21+) or EVC may be a way in.',
    },
    planning.qualification === 'listed' &&
      listedEducation.some(({ adds }) => adds.max !== 0) && {
        code: 'upper-bound',
        nl: 'De uren voor genoemde opleidingen zijn een bovengrens: hoeveel nodig is hangt af van ervaring.',
        en: 'The hours for listed courses are an upper bound: how much is needed depends on experience.',
      },
    uncovered > 0 && {
      code: 'no-course-gives',
      nl: 'Sommige competenties geeft geen opleiding in de catalogus; de uren daarvoor zijn onbekend.',
      en: 'Some competences no course of the catalogue gives; the hours for them are unknown.',
    },
    planning.qualification === 'listed' &&
      listedEducation.some(({ qualified }) => qualified === 'unknown') && {
        code: 'listed-unknown',
        nl: 'Voor sommige functies noemt de bron geen opleiding; de uren daarvoor zijn onbekend.',
        en: 'For some functions the source lists no course; the hours for them are unknown.',
      },
  ];
  return notes.filter((note) => note !== false);
}
