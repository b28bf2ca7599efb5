import type { Hours, Plan, PlannedCourse, TimelineEntry } from '../plans/plan.js';
import { hoursNumber } from '../text/hours-number.js';
import { sayDesk } from './desk-words.js';
import type { Ink } from './ink.js';
import type { Language } from './language.js';
import { nameOf } from './step-words.js';
import { wrap } from './text.js';

/** `3200 tot 4800 uur`; unknown is said, never 0. */
export function hoursText({ min, max }: Hours, language: Language): string {
  const number = (hours: number) => hoursNumber(hours, language);
  if (max === null) return min === 0 ? sayDesk(language, 'hoursUnknown') : sayDesk(language, 'hoursFrom', { min: number(min) });
  return min === max
    ? sayDesk(language, 'hours', { n: number(max) })
    : sayDesk(language, 'hoursRange', { min: number(min), max: number(max) });
}

/** The plan of a path as text: courses, listed education, what no course gives, and the weeks when they were asked for. */
export function drawPlan(plan: Plan, language: Language, width: number, ink: Ink): string[] {
  const list = (text: string, indent = 2): string[] =>
    wrap(text, width - indent - 2).map((line, at) => `${' '.repeat(indent)}${at === 0 ? '- ' : '  '}${line}`);
  const courses =
    plan.courses.length === 0
      ? [`  ${sayDesk(language, 'noCourses')}`]
      : plan.courses.flatMap((course) => list(courseText(course, language)));
  const listed =
    plan.qualification === 'listed'
      ? plan.listedEducation.flatMap((one) => list(sayDesk(language, 'listedStep', { n: one.step, words: one.wording[language] })))
      : [];
  const none =
    plan.noCourseGives.length === 0 ? [] : list(sayDesk(language, 'noCourseGives', { names: names(plan.noCourseGives, language) }));
  const weeks =
    plan.timeline === null
      ? []
      : [
          `  ${sayDesk(language, 'timeline', { n: plan.timeline.hoursPerWeek })}`,
          ...plan.timeline.entries.flatMap((entry) => list(`${weeksText(entry, language)}: ${names(entry.courses, language)}`, 4)),
        ];
  const notes = plan.notes.flatMap((note) => list(note[language]));
  const heading = `${sayDesk(language, 'plan')}: ${sayDesk(language, 'planHours', { hours: hoursText(plan.hours, language) })}`;
  return [ink.strong(heading), ...courses, ...listed, ...none, ...weeks, ...notes];
}

function courseText(planned: PlannedCourse, language: Language): string {
  const { course, remaining, load, estimate, units, admission, closes, step, enrolled } = planned;
  const of = (status: 'exempt' | 'partly' | 'stays') => units.filter((unit) => unit.status === status);
  const exempting = of('exempt').length + of('partly').length > 0;
  const said = (word: 'exempt' | 'partly' | 'stays') =>
    exempting && of(word).length > 0 ? [sayDesk(language, word, { names: names(of(word), language) })] : [];
  return [
    `${nameOf(course, language)}${course.code === null ? '' : ` (${course.code})`}`,
    sayDesk(language, 'forStep', { n: step }),
    ...(closes.length > 0 ? [sayDesk(language, 'closes', { names: names(closes, language) })] : []),
    hoursText(load, language),
    ...(estimate === null ? [] : [sayDesk(language, 'remaining', { hours: hoursText(remaining, language) })]),
    ...(enrolled ? [sayDesk(language, 'enrolled')] : []),
    ...said('exempt'),
    ...said('partly'),
    ...said('stays'),
    admission.wording[language],
  ].join('; ');
}

const names = (items: readonly { readonly name: string; readonly nameEn: string | null }[], language: Language): string =>
  items.map((item) => nameOf(item, language)).join(', ');

function weeksText({ startsAfterWeek, endsWithWeek }: TimelineEntry, language: Language): string {
  const from = startsAfterWeek.earliest + 1;
  if (endsWithWeek.latest === null) return sayDesk(language, 'weeksOpen', { from });
  return sayDesk(language, 'weeks', { from, to: endsWithWeek.latest });
}
