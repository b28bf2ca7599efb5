import type { BookCourse } from './course-book.js';
import type { Admission } from './plan.js';
import { admits, admittedByOwn, type Study } from './study.js';

export interface Planned {
  readonly course: BookCourse;
  readonly step: number;
}

/** Whether one may begin a course at a step, and by what: law, own diplomas, or what the plan does before. */
export function explainAdmission(course: BookCourse, step: number, planned: readonly Planned[], study: Study): Admission {
  const programme = study.levels.programmes.find((one) => one.kind === course.programme);
  if (course.programme === null || programme === undefined)
    return {
      met: 'not-stated',
      through: null,
      wording: {
        nl: 'Toelating: niet in de wet geregeld; vraag het de opleider.',
        en: 'Admission: not regulated by law; ask the provider.',
      },
      law: [],
    };
  const law = (programme.admission.law ?? []).map(({ source, article }) => ({ source, line: null, term: article }));
  if (admittedByOwn(study, course))
    return { met: 'yes', through: null, wording: { nl: 'Toelating: met uw diploma.', en: 'Admission: with your diploma.' }, law };
  const before = planned.find(
    (one) =>
      one.step < step &&
      one.course.kind === 'qualification' &&
      one.course.programme !== null &&
      admits(study, course, [one.course.programme]),
  );
  if (before !== undefined) {
    const { id, name, nameEn } = before.course;
    return {
      met: 'planned',
      through: id,
      wording: { nl: `Toelating: na ${name}, eerder in dit plan.`, en: `Admission: after ${nameEn ?? name}, earlier in this plan.` },
      law,
    };
  }
  return {
    met: 'no',
    through: null,
    wording: {
      nl: 'Toelating: op papier niet voldaan; een toelatingsonderzoek (21+) of EVC kan een weg zijn.',
      en: 'Admission: not met on paper; an admission test (21+) or recognition of prior learning (EVC) may be a way in.',
    },
    law,
  };
}
