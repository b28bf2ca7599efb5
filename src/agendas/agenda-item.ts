import { hoursNumber } from '../text/hours-number.js';
import { percent } from '../text/percent.js';
import { shownNumber } from '../plans/shown-hours.js';
import { shown } from '../paths/billionths.js';
import type { Named, Worded } from '../paths/parts.js';
import type { AgendaItem } from './agenda.js';
import type { Names } from './names.js';
import type { Tried } from './rise.js';
import { standingOf, type Figures } from './standing.js';

/** One line of the agenda, in names and words. */
export function itemOf({ item, after, rise }: Tried, rank: number, before: Figures | null, { all, codes }: Names): AgendaItem {
  const named = (id: string): Named => all.get(id) ?? { id, name: id, nameEn: null };
  const finite = (hours: number) => (Number.isFinite(hours) ? shownNumber(hours) : null);
  return {
    rank,
    kind: item.kind,
    ...named(item.id),
    code: codes.get(item.id) ?? null,
    grade: item.grade,
    assess: item.assess.map(named),
    proves: rise.proves.map(named),
    exempts: rise.exempts.map(named),
    rise: {
      weakestProven: shown(rise.weakest / 1e9),
      provenSum: shown(rise.sum / 1e9),
      hoursMax: finite(rise.hoursMax),
      hoursMin: shownNumber(rise.hoursMin),
    },
    after: standingOf(after, all),
    wording: wordingOf({ item, after, rise }, before, codes),
  };
}

function wordingOf({ after, rise }: Tried, before: Figures | null, codes: Names['codes']): Worded {
  const proven = (figures: Figures | null) => percent(figures?.weakestProven ?? 0);
  const works = rise.proves.filter((id) => codes.has(id)).length;
  const requirements = rise.proves.length - works;
  const [nl, en] = [(hours: number) => hoursNumber(hours, 'nl'), (hours: number) => hoursNumber(hours, 'en')];
  const parts: (readonly [nl: string, en: string] | false)[] = [
    before === null && after !== null && ['er komt een pad naar het doel', 'there is a path to the goal'],
    before !== null && rise.otherPath && ['het beste pad verandert', 'the best path changes'],
    rise.weakest !== 0 && [
      `zwakste stap bewezen van ${proven(before)} naar ${proven(after)}`,
      `weakest step proven from ${proven(before)} to ${proven(after)}`,
    ],
    rise.weakest === 0 &&
      requirements > 0 &&
      counted(
        requirements,
        ['eis van het pad', 'eisen van het pad'],
        ['requirement of the path', 'requirements of the path'],
        ['bewezen', 'proven'],
      ),
    works > 0 &&
      counted(
        works,
        ['werkproces van het pad', 'werkprocessen van het pad'],
        ['work process of the path', 'work processes of the path'],
        ['bewezen', 'proven'],
      ),
    rise.exempts.length > 0 &&
      counted(rise.exempts.length, ['kerntaak', 'kerntaken'], ['core task', 'core tasks'], ['mogelijk vrijgesteld', 'may be exempt']),
    rise.hoursMax === Infinity && ['het aantal uren wordt bekend', 'the hours become known'],
    rise.hoursMax === -Infinity && ['het aantal uren wordt onbekend', 'the hours become unknown'],
    Number.isFinite(rise.hoursMax) &&
      rise.hoursMax > 0 && [`hoogstens ${nl(rise.hoursMax)} uur minder`, `at most ${en(rise.hoursMax)} hours less`],
    Number.isFinite(rise.hoursMax) &&
      rise.hoursMax < 0 && [`hoogstens ${nl(-rise.hoursMax)} uur meer`, `at most ${en(-rise.hoursMax)} hours more`],
    rise.hoursMin > 0 && [
      `de ondergrens van de uren daalt met ${nl(rise.hoursMin)}`,
      `the lower bound of the hours falls by ${en(rise.hoursMin)}`,
    ],
  ];
  const said = parts.filter((part) => part !== false);
  const sentence = (texts: readonly string[]) =>
    texts.length === 0 ? '' : `${texts.join('; ')}.`.replace(/^./, (first) => first.toUpperCase());
  return { nl: sentence(said.map(([dutch]) => dutch)), en: sentence(said.map(([, english]) => english)) };
}

type Forms = readonly [one: string, many: string];
const counted = (count: number, nl: Forms, en: Forms, [doneNl, doneEn]: readonly [string, string]): readonly [string, string] => [
  `${count} ${count === 1 ? nl[0] : nl[1]} ${doneNl}`,
  `${count} ${count === 1 ? en[0] : en[1]} ${doneEn}`,
];
