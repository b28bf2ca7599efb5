import type { Feeders } from '../feeders/shapes.js';
import { bullets } from './bullets.js';
import { fewOf, heldFact, routeFact, station, stationOf, weakestFact } from './draw-guidance.js';
import { sayGuidance } from './guidance-words.js';
import { nameOf } from './step-words.js';
import { cleanAll, padStart, wrap } from './text.js';
import type { Context } from './world.js';

/** Lines that come together in the goal, the best on top. */
export function drawFeeders(given: Feeders, { language, width, ink }: Pick<Context, 'language' | 'width' | 'ink'>): string {
  const { goal, items, total, considered, notes, catalogueVersion, rulesVersion, objective } = cleanAll(given);
  const name = nameOf(goal, language);
  const [first, last] = [items[0], items.at(-1)];
  const cut =
    first !== undefined && last !== undefined && items.length < total
      ? ` (${sayGuidance(language, 'page', { from: first.rank, to: last.rank })})`
      : '';
  const title =
    total === 0
      ? sayGuidance(language, 'noFeeders', { goal: name })
      : sayGuidance(language, 'fed', { n: total, of: considered, goal: name }) + cut;
  const blocks = items.flatMap((item, at) => [
    ...station(
      `${at === 0 ? '┌' : '├'}─●${padStart(String(item.rank), 5)}`,
      stationOf(item.function, language),
      '│',
      [
        routeFact(item.path, language),
        weakestFact(item.weakest, language),
        heldFact('brings', item.requirements, item.shared, language),
        ...(item.missing.length > 0 ? [{ label: 'missing' as const, words: fewOf(item.missing, language) }] : []),
      ],
      language,
      width,
      ink,
    ),
    ink.line('│'),
  ]);
  const end = wrap(`${stationOf(goal, language)} · ${sayGuidance(language, 'goal')}`, width - 2);
  const made = sayGuidance(language, 'made', { catalogue: catalogueVersion, rules: rulesVersion, objective });
  return `${[
    wrap(title, width).map(ink.strong),
    ...(items.length > 0 ? [[...blocks, ...end.map((line, row) => `${row === 0 ? ink.line('◎') : ' '} ${ink.strong(line)}`)]] : []),
    bullets(
      notes.map((note) => note[language]),
      width,
    ),
    wrap(made, width).map(ink.faint),
  ]
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}
