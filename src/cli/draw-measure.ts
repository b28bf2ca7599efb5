import type { Measured, MeasureList } from '../measures/shapes.js';
import type { Language } from './language.js';
import { nameOf } from './step-words.js';
import { table } from './table.js';
import { cleanAll, wrap } from './text.js';
import type { Context } from './world.js';

type Drawing = Pick<Context, 'language' | 'width' | 'ink'>;

const number = (value: number | null, language: Language): string =>
  value === null ? '?' : new Intl.NumberFormat(language, { maximumSignificantDigits: Number.isInteger(value) ? 21 : 4 }).format(value);

/** What can be measured, each with how. */
export function drawMeasureList({ measures }: MeasureList, { language, width, ink }: Drawing): string {
  const blocks = measures.map(({ measure, title, method }) => [
    `${ink.strong(measure)}  ${title[language]}`,
    ...wrap(method[language], width - 2).map((line) => `  ${line}`),
  ]);
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

/** The first rows as a table, figures of the whole above, and below how, of which catalogue and in what time. */
export function drawMeasure(given: Measured, { language, width, ink }: Drawing): string {
  const nl = language === 'nl';
  const { title, method, parameters, exact, figures, columns, rows, total, took, ...made } = cleanAll(given);
  const facts = figures.map((one) => `${one.title[language]}: ${number(one.value, language)}`);
  const heads = [{ title: nl ? 'naam' : 'name' }, ...columns.map((one) => ({ title: one.title[language], right: true }))];
  const cells = rows.map((one) => [nameOf(one, language), ...one.values.map((value) => number(value, language))]);
  const set = parameters.map(
    (one) => `${one.title[language]} ${new Intl.NumberFormat(language, { maximumFractionDigits: 12 }).format(one.value)}`,
  );
  const cut =
    rows.length < total
      ? [nl ? `de eerste ${rows.length} van ${total}; --first voor meer` : `the first ${rows.length} of ${total}; --first for more`]
      : [];
  const blocks = [
    wrap(title[language] + (exact ? '' : nl ? ' (geschat uit een steekproef)' : ' (estimated from a sample)'), width).map(ink.strong),
    facts,
    rows.length === 0 ? [nl ? 'Geen.' : 'None.'] : [...table(heads, cells, width, ink.faint), ...cut.map(ink.faint)],
    wrap([method[language], set.join(', ')].filter((text) => text !== '').join(' '), width),
    [
      ink.faint(
        `${nl ? 'catalogus' : 'catalogue'} ${made.catalogueVersion}, ${nl ? 'regels' : 'rules'} ${made.rulesVersion}, ${nl ? 'gelezen in' : 'read in'} ${took.readMs} ms, ${nl ? 'berekend in' : 'computed in'} ${took.measureMs} ms`,
      ),
    ],
  ].filter((block) => block.length > 0);
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}
