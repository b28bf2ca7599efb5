import type { Measured } from '../measures/shapes.js';
import { renderPlot } from './plot.js';
import type { Plotted, Words } from './plotted.js';

/** More bars than this nobody reads. */
export const mostBars = 40;

type Row = Measured['rows'][number];

const nameOf = ({ name, nameEn }: Row): Words => ({ nl: name, en: nameEn ?? name });

/** Which columns are drawn, where it is not the first alone: parts of one bar, or another one. */
const drawn: Partial<Record<Measured['measure'], readonly string[]>> = {
  degree: ['out', 'in'],
  mobility: ['up', 'level', 'down', 'unknown'],
  'dead-ends': ['noneOut', 'noneIn'],
};

/** A measure as bars, its first rows; of communities a bar for each, with its size. */
export function plotMeasure(measured: Measured, language: keyof Words): string {
  const { catalogueVersion, rulesVersion, exact, total } = measured;
  const shown = plottedOf(measured);
  const all = measured.measure === 'communities' ? shown.rows.length : total;
  const some = shown.rows.length < all;
  const made = {
    nl: `catalogus ${catalogueVersion}, regels ${rulesVersion}${some ? `; de eerste ${shown.rows.length} van ${all}` : ''}${exact ? '' : '; geschat uit een steekproef'}`,
    en: `catalogue ${catalogueVersion}, rules ${rulesVersion}${some ? `; the first ${shown.rows.length} of ${all}` : ''}${exact ? '' : '; estimated from a sample'}`,
  };
  return renderPlot(shown, { language, made: made[language] });
}

function plottedOf({ measure, title, columns, rows }: Measured): Plotted {
  const keys = drawn[measure] ?? [measure === 'communities' ? 'size' : (columns[0]?.key ?? '')];
  const places = keys.map((key) => columns.findIndex((one) => one.key === key));
  const chosen = measure === 'communities' ? onePerCommunity(rows) : rows;
  return {
    title,
    columns: places.map((at) => columns[at]).filter((one) => one !== undefined),
    rows: chosen.slice(0, mostBars).map((row, at) => ({
      key: `${at} ${row.id}`,
      name: labelOf(measure, row),
      values: places.map((place) => row.values[place] ?? null),
    })),
    scale: measure === 'path-census' ? 'log' : 'linear',
  };
}

/** By its first function by id. */
function onePerCommunity(rows: readonly Row[]): Row[] {
  const seen = new Set<number | null>();
  return rows.filter(({ values: [community = null] }) => !seen.has(community) && seen.add(community));
}

function labelOf(measure: Measured['measure'], row: Row): Words {
  const { nl, en } = nameOf(row);
  const [first = null] = row.values;
  if (measure === 'communities') return { nl: `${first}: ${nl} …`, en: `${first}: ${en} …` };
  if (measure !== 'mobility') return { nl, en };
  return { nl: `${nl}, niveau ${first ?? 'onbekend'}`, en: `${en}, level ${first ?? 'unknown'}` };
}
