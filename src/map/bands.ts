import type { Columns } from './columns.js';
import type { MapLanguage } from './model.js';
import type { Grid } from './place-stations.js';
import type { Rows } from './rows.js';
import { labelAt, type Box, type MapText } from './texts.js';
import { say } from './words.js';

export interface Band extends Box {
  readonly shaded: boolean;
}

/** A strip for each level, and below them the place for what has none, each with its name. */
export function bandsOf(
  { levels, rows: count, unknownFrom }: Grid,
  { lefts, width }: Columns,
  { unknownTop, bottom }: Rows,
  { top, language }: { readonly top: number; readonly language: MapLanguage },
): { readonly bands: readonly Band[]; readonly names: readonly MapText[] } {
  const unknown = unknownFrom < count;
  const end = unknown ? unknownTop - 12 : bottom;
  const name = (text: string, x: number, y: number): MapText[] => labelAt(text, { x, y, width: Infinity, kind: 'level' });
  const bands = levels.map(({ from, until }, at): Band => {
    const left = lefts[from] ?? 0;
    return { x: left, y: top, width: (lefts[until] ?? width) - left, height: end - top, shaded: at % 2 === 0 };
  });
  const names = levels.flatMap(({ level, from }) => name(say(language, 'level', { level }), (lefts[from] ?? 0) + 6, top + 5));
  if (!unknown) return { bands, names };
  return {
    bands: [...bands, { x: 8, y: unknownTop, width: width - 16, height: bottom - unknownTop, shaded: true }],
    names: [...names, ...name(say(language, 'levelUnknown'), 16, unknownTop + 5)],
  };
}
