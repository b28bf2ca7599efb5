import type { Path, Step } from '../paths/answer.js';
import type { Hours, PlannedCourse } from '../plans/plan.js';
import { computed } from './awarding.js';
import { identifiersOf, learningOutcome, specification, type Describe } from './held-claims.js';
import { duration, identifier, marked, note, texts, type Elm } from './elm.js';
import { catalogueScheme } from './own-marks.js';
import { kindWords } from './passport-words.js';

/**
 * A path with its plan as one claim of the kind "plan", of which all detail is a LearningActivitySpecification: per step an activity, within it the
 * courses, each influencing the qualification it leads to and the learning outcomes it closes. Of what the model offers
 * - an achievement or activity would say that something was done, and viewers show it as such;
 * - an entitlement is a right the holder has, which a plan does not give;
 * - a learning opportunity wants a provider and a place, which the catalogue does not know.
 * A specification describes learning that can be done, and its durations are what the plan counts in.
 */
export function planClaim(path: Path, describe: Describe): Elm {
  const goal = path.functions.at(-1);
  const title = { nl: `Plan: pad naar ${goal?.name ?? ''}`, en: `Plan: path to ${goal?.nameEn ?? goal?.name ?? ''}` };
  const { plan } = path;
  return {
    type: 'Claim',
    title,
    description: {
      nl: `Geen behaald resultaat, maar een berekend pad van ${path.stepCount} stap(pen): advies voor een gesprek.`,
      en: `Not a result achieved but a computed path of ${path.stepCount} step(s): advice for a conversation.`,
    },
    dcType: [marked('kind', 'plan', kindWords.plan)],
    awardedBy: computed,
    specifiedBy: {
      type: 'LearningActivitySpecification',
      title,
      ...(plan === undefined
        ? {}
        : { ...volume(plan.hours), additionalNote: [note(hoursWords(plan.hours)), ...plan.notes.map(({ nl, en }) => note({ nl, en }))] }),
      hasPart: path.steps.map((step, index) => stepActivity(step, index + 1, path, describe)),
    },
  };
}

function stepActivity(step: Step, number: number, path: Path, describe: Describe): Elm {
  const to = path.functions.find((one) => one.id === step.to) ?? { id: step.to, name: step.to, nameEn: null };
  const listed = path.plan?.listedEducation.filter((one) => one.step === number) ?? [];
  const chosen = path.plan?.courses.filter((course) => course.step === number) ?? [];
  // what the step lists beside the courses chosen; its note says that it is an upper bound
  const wholes = listed.flatMap(({ whole }) => (whole === null ? [] : [{ ...whole, closes: [] }]));
  const courses = [...chosen, ...wholes];
  const gaps = path.plan?.noCourseGives.filter((one) => one.step === number) ?? [];
  return {
    type: 'LearningActivitySpecification',
    title: { nl: `Stap ${number}: ${to.name}`, en: `Step ${number}: ${to.nameEn ?? to.name}` },
    identifier: [identifier(to.id, catalogueScheme)],
    additionalNote: [
      note(step.wording),
      ...listed.map(({ wording }) => note(wording)),
      ...gaps.map(({ name, nameEn }) =>
        note({ nl: `Geen opleiding geeft: ${name}; uren onbekend.`, en: `No course gives: ${nameEn ?? name}; hours unknown.` }),
      ),
    ],
    ...(courses.length === 0 ? {} : { hasPart: courses.map((planned) => courseActivity(planned, describe)) }),
  };
}

function courseActivity(
  { course, remaining, closes, admission }: Pick<PlannedCourse, 'course' | 'remaining' | 'closes' | 'admission'>,
  describe: Describe,
): Elm {
  const node = describe(course.id);
  return {
    type: 'LearningActivitySpecification',
    title: texts(course.name, course.nameEn),
    identifier: identifiersOf(node),
    ...volume(remaining),
    additionalNote: [note(hoursWords(remaining)), note(admission.wording)],
    influences: [
      {
        ...specification(node),
        ...(closes.length === 0 ? {} : { learningOutcome: closes.map(({ id }) => learningOutcome(describe(id))) }),
      },
    ],
  };
}

/** Only a known number is a volume: the model has no range, so a range goes into words. */
const volume = ({ min, max }: Hours): Elm => (min === max ? { volumeOfLearning: duration(min) } : {});

/** Whole hours: what is left of a course is computed, and nobody plans in parts of an hour. */
function hoursWords(hours: Hours): { nl: string; en: string } {
  const min = Math.round(hours.min);
  const max = hours.max === null ? null : Math.round(hours.max);
  if (max === null)
    return { nl: `Ten minste ${min} uur; hoeveel meer is onbekend.`, en: `At least ${min} hours; how many more is unknown.` };
  if (min === max) return { nl: `${min} uur.`, en: `${min} hours.` };
  return { nl: `${min} tot ${max} uur.`, en: `${min} to ${max} hours.` };
}

/** Every id of the catalogue a plan names. */
export const planIds = ({ plan }: Path): string[] => [
  ...(plan?.courses ?? []).flatMap(({ course, closes }) => [course.id, ...closes.map(({ id }) => id)]),
  ...(plan?.listedEducation ?? []).flatMap(({ whole }) => whole?.course.id ?? []),
];
