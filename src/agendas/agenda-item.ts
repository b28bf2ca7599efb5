import { percent } from '../text/percent.js';
import { shown } from '../paths/billionths.js';
import type { Named, Worded } from '../paths/parts.js';
import type { AgendaItem } from './agenda.js';
import type { Names } from './names.js';
import type { Tried } from './rise.js';
import { standingOf, type Figures } from './standing.js';

/** One line of the agenda, in names and words. */
export function itemOf({ item, after, rise }: Tried, rank: number, before: Figures | null, { all, codes }: Names): AgendaItem {
  const named = (id: string): Named => all.get(id) ?? { id, name: id, nameEn: null };
  const finite = (hours: number) => (Number.isFinite(hours) ? hours : null);
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
      hoursMin: rise.hoursMin,
    },
    after: standingOf(after, all),
    wording: wordingOf({ item, after, rise }, before),
  };
}

function wordingOf({ after, rise }: Tried, before: Figures | null): Worded {
  const proven = (figures: Figures | null) => percent(figures?.weakestProven ?? 0);
  const parts: (readonly [nl: string, en: string] | false)[] = [
    before === null && after !== null && ['er komt een pad naar het doel', 'there is a path to the goal'],
    before !== null && rise.otherPath && ['het beste pad verandert', 'the best path changes'],
    rise.weakest !== 0 && [
      `zwakste stap bewezen van ${proven(before)} naar ${proven(after)}`,
      `weakest step proven from ${proven(before)} to ${proven(after)}`,
    ],
    rise.weakest === 0 &&
      rise.proves.length > 0 && [
        `${rise.proves.length} eis(en) van het pad bewezen`,
        `${rise.proves.length} requirement(s) of the path proven`,
      ],
    rise.exempts.length > 0 && [
      `${rise.exempts.length} kerntaak/kerntaken mogelijk vrijgesteld`,
      `${rise.exempts.length} core task(s) may be exempt`,
    ],
    rise.hoursMax === Infinity && ['het aantal uren wordt bekend', 'the hours become known'],
    Number.isFinite(rise.hoursMax) &&
      rise.hoursMax !== 0 && [`hoogstens ${rise.hoursMax} uur minder`, `at most ${rise.hoursMax} hours less`],
    rise.hoursMin > 0 && [
      `het minste aantal uren daalt met ${Math.round(rise.hoursMin)}`,
      `the least hours fall by ${Math.round(rise.hoursMin)}`,
    ],
  ];
  const said = parts.filter((part) => part !== false);
  const sentence = (texts: readonly string[]) =>
    texts.length === 0 ? '' : `${texts.join('; ')}.`.replace(/^./, (first) => first.toUpperCase());
  return { nl: sentence(said.map(([nl]) => nl)), en: sentence(said.map(([, en]) => en)) };
}
