import type { Worded } from '../paths/parts.js';
import type { Hours } from '../plans/plan.js';
import { hoursNumber } from '../text/hours-number.js';
import { percent } from '../text/percent.js';
import type { WhatIfAnswer } from './what-if.js';

type Changes = WhatIfAnswer['changes'];
type Figures = Changes['before'];
type Part = readonly [nl: string, en: string] | false;

export const goalHeld: Worded = {
  nl: 'De kandidaat heeft het doel dan: er is geen stap meer nodig.',
  en: 'The candidate holds the goal then: no step is needed any more.',
};

const first: Readonly<Record<Changes['bestPath'], Worded>> = {
  same: { nl: 'De stappen blijven dezelfde', en: 'The steps stay the same' },
  other: { nl: 'Een ander pad wordt het beste', en: 'Another path becomes the best' },
  new: { nl: 'Er komt een pad', en: 'There is a path now' },
  lost: { nl: 'Er is geen pad meer', en: 'There is no path any more' },
  none: { nl: 'Er is ook dan geen pad', en: 'There is no path then either' },
};
const nothing: Worded = { nl: 'Het beste pad blijft in alles hetzelfde.', en: 'The best path stays the same in everything.' };

/** What changes, and only that. */
export function wordingOf(kind: Changes['bestPath'], before: Figures, after: Figures): Worded {
  const parts = before.found && after.found ? partsOf(before, after).filter((part) => part !== false) : [];
  if (kind === 'same' && parts.length === 0) return nothing;
  const { nl, en } = first[kind];
  return { nl: `${[nl, ...parts.map(([dutch]) => dutch)].join('; ')}.`, en: `${[en, ...parts.map(([, english]) => english)].join('; ')}.` };
}

function partsOf(before: Figures, after: Figures): Part[] {
  const share = (key: 'weakest' | 'weakestProven' | 'workProven', nl: string, en: string): Part => {
    const [from, to] = [before[key], after[key]];
    const words = (unknown: string) => [from, to].map((one) => (one === null ? unknown : percent(one))).join(' → ');
    return from !== to && [`${nl} ${words('onbekend')}`, `${en} ${words('unknown')}`];
  };
  return [
    share('weakest', 'zwakste stap', 'weakest step'),
    share('weakestProven', 'zwakste stap bewezen', 'weakest step proven'),
    share('workProven', 'werk bewezen', 'work proven'),
    ...(before.load === null || after.load === null ? [] : hoursParts(before.load, after.load)),
  ];
}

function hoursParts(before: Hours, after: Hours): Part[] {
  const number = (hours: number) => [hoursNumber(Math.abs(hours), 'nl'), hoursNumber(Math.abs(hours), 'en')] as const;
  const known = before.max !== null && after.max !== null;
  const [nl, en] = number(known ? (before.max ?? 0) - (after.max ?? 0) : 0);
  const [leastNl, leastEn] = number(before.min - after.min);
  return [
    before.max === null && after.max !== null && ['het aantal uren wordt bekend', 'the hours become known'],
    before.max !== null && after.max === null && ['het aantal uren wordt onbekend', 'the hours become unknown'],
    known && (before.max ?? 0) > (after.max ?? 0) && [`hoogstens ${nl} uur minder`, `at most ${en} hours less`],
    known && (before.max ?? 0) < (after.max ?? 0) && [`hoogstens ${nl} uur meer`, `at most ${en} hours more`],
    before.min > after.min && [`de ondergrens van de uren daalt met ${leastNl}`, `the lower bound of the hours falls by ${leastEn}`],
    before.min < after.min && [`de ondergrens van de uren stijgt met ${leastNl}`, `the lower bound of the hours rises by ${leastEn}`],
  ];
}
