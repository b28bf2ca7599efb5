import type { Worded } from '../paths/parts.js';
import { hoursNumber } from '../text/hours-number.js';
import type { BookCourse } from './course-book.js';
import { courseHead } from './course-head.js';
import { explainAdmission, type Planned } from './explain-admission.js';
import type { Hours, ListedEducation } from './plan.js';
import { studyProgramme } from './study-programme.js';
import type { Addition, PlanCase, Weighed } from './weigh-path.js';

/** Listed education of every step: what the source lists for the function, and what the step adds for it. */
export function explainListed(
  { additions, chosen, steps }: Weighed,
  planned: readonly Planned[],
  { study, planning }: PlanCase,
): ListedEducation[] {
  return additions.map(({ listed, adds }, at) => {
    const { step, qualified, whole, least } = listed;
    const plannedBy = doneBy(additions, at, chosen);
    return {
      step,
      to: steps[at]?.to.id ?? '',
      qualified,
      adds,
      least: least === null ? null : { ...courseHead(least), loadMin: least.loadMin, loadMax: least.loadMax },
      whole: whole === null ? null : studyProgramme(whole, study, explainAdmission(whole, step, planned, study)),
      plannedBy,
      wording:
        planning.qualification === 'competences'
          ? notCounted
          : wordingOf(qualified, adds, plannedBy === null ? null : (study.book.courses.get(plannedBy) ?? null), least, whole),
    };
  });
}

/** A course that spares this step its addition: chosen, or the whole of an earlier step. */
function doneBy(additions: readonly Addition[], at: number, chosen: Weighed['chosen']): string | null {
  const { listed } = additions[at] as Addition;
  if (listed.whole === null && listed.least === null) return null;
  const own = chosen.find((one) => one.step <= listed.step && listed.listed.includes(one.course) && one.course.whole);
  const earlier = additions
    .slice(0, at)
    .find(({ listed: before, addsWhole }) => addsWhole && before.whole !== null && listed.listed.includes(before.whole));
  return own?.course.id ?? earlier?.listed.whole?.id ?? null;
}

/** With the code: two courses may have one name. */
const titles = ({ name, nameEn, code }: BookCourse): readonly [nl: string, en: string] => {
  const tail = code === null ? '' : ` (${code})`;
  return [`${name}${tail}`, `${nameEn ?? name}${tail}`];
};

const notCounted: Worded = {
  nl: 'Genoemde opleidingen tellen in dit plan niet mee.',
  en: 'Listed courses do not count in this plan.',
};

function wordingOf(
  qualified: ListedEducation['qualified'],
  adds: Hours,
  planned: BookCourse | null,
  least: BookCourse | null,
  whole: BookCourse | null,
): Worded {
  if (qualified === 'yes')
    return { nl: 'U heeft een opleiding die voor deze functie genoemd wordt.', en: 'You hold a course that is listed for this function.' };
  if (qualified === 'higher')
    return {
      nl: 'U heeft een hogere opleiding in deze richting; dat die telt is onze lezing.',
      en: 'You hold a higher course on this branch; that it counts is our reading.',
    };
  if (qualified === 'unknown')
    return {
      nl: 'Voor deze functie noemt de bron geen opleiding: wat nodig is, is onbekend.',
      en: 'The source lists no course for this function: what is needed is unknown.',
    };
  if (planned !== null)
    return { nl: `Met ${planned.name}, al in dit plan.`, en: `With ${planned.nameEn ?? planned.name}, already in this plan.` };
  const [leastNl, leastEn] = least === null ? ['-', '-'] : titles(least);
  if (whole === null)
    return {
      nl: `Genoemd: ${leastNl}; hoeveel uren dat is, is onbekend.`,
      en: `Listed: ${leastEn}; how many hours that takes is unknown.`,
    };
  const [wholeNl, wholeEn] = titles(whole);
  const nl =
    least === null || least.id === whole.id ? wholeNl : least.whole ? `${leastNl} of ${wholeNl}` : `van ${leastNl} tot heel ${wholeNl}`;
  const en =
    least === null || least.id === whole.id ? wholeEn : least.whole ? `${leastEn} or ${wholeEn}` : `from ${leastEn} to all of ${wholeEn}`;
  return {
    nl: `Genoemd: ${nl}; hoeveel u daarvan nodig heeft hangt af van uw ervaring. Hoogstens ${adds.max === null ? 'een onbekend aantal' : hoursNumber(adds.max, 'nl')} uur.`,
    en: `Listed: ${en}; how much of it you need depends on your experience. At most ${adds.max === null ? 'an unknown number of' : hoursNumber(adds.max, 'en')} hours.`,
  };
}
