import { planning, type Planning } from '../plans/planning.js';
import { readInput } from '../validation/read-input.js';
import type { CommandOption } from './command.js';
import { numeric, type Given } from './constraint-options.js';
import { optionName } from './option-names.js';

/** How a plan is made; every command that makes one takes these. */
export const planOptions: readonly CommandOption[] = [
  {
    flags: '--hours-per-week <n>',
    help: { nl: 'studie-uren per week, voor een planning in de tijd', en: 'study hours a week, for a plan in time' },
  },
  {
    flags: '--qualification <which>',
    help: {
      nl: 'listed: ook de genoemde diploma’s; competences: alleen wat u mist (listed)',
      en: 'listed: the diplomas listed too; competences: only what you lack (listed)',
    },
  },
];

export function planningOf(given: Given): Planning {
  const { hoursPerWeek, qualification } = given;
  const typed = {
    ...(hoursPerWeek === undefined ? {} : { hoursPerWeek: numeric(hoursPerWeek) }),
    ...(qualification === undefined ? {} : { qualification }),
  };
  return readInput(planning, typed, { what: ['opties', 'options'], place: ([key]) => optionName(String(key)) });
}
