import type { WhatIfAnswer } from '../what-ifs/what-if.js';
import { percent } from '../text/percent.js';
import { sayDesk, type DeskWord } from './desk-words.js';
import { hoursText } from './draw-plan.js';
import type { Ink } from './ink.js';
import type { Language } from './language.js';
import { nameOf } from './step-words.js';
import { table } from './table.js';
import { cleanAll, wrap } from './text.js';
import { say } from './words.js';

type Changes = WhatIfAnswer['changes'];

/** What an addition changes: now and then, side by side. */
export function drawWhatIf(given: WhatIfAnswer, language: Language, width: number, ink: Ink): string {
  const { changes, notes } = cleanAll(given);
  const share = (value: number | null) => (value === null ? sayDesk(language, 'unknown') : percent(value));
  const row = (word: DeskWord, figures: Changes['before']) => {
    if (!figures.found) return [sayDesk(language, word), sayDesk(language, 'noPath'), '', '', ''];
    const route = figures.functions.map((one) => nameOf(one, language)).join(' → ');
    const hours = figures.load === null ? '' : hoursText(figures.load, language);
    return [sayDesk(language, word), route, share(figures.weakest), share(figures.weakestProven), hours];
  };
  const heads = [
    { title: '' },
    { title: say(language, 'columnRoute') },
    { title: say(language, 'columnWeakest'), right: true },
    { title: say(language, 'proven').toLowerCase(), right: true },
    { title: '' },
  ];
  const named = (word: DeskWord, items: Changes['lost']) =>
    items.length === 0 ? [] : wrap(`- ${sayDesk(language, word, { names: items.map((one) => nameOf(one, language)).join(', ') })}`, width);
  return `${[
    ...wrap(changes.wording[language], width).map(ink.strong),
    '',
    ...table(heads, [row('whatIfBefore', changes.before), row('whatIfAfter', changes.after)], width, ink.faint),
    '',
    ...named('noLongerMissing', changes.noLongerMissing),
    ...named('newlyMissing', changes.newlyMissing),
    ...named('reachedAnew', changes.reachedAnew),
    ...notes.flatMap((note) => wrap(`- ${note[language]}`, width)),
  ].join('\n')}\n`;
}
