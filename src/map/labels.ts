import { nameOf } from '../text/name-of.js';
import type { MapLanguage, MapStation } from './model.js';
import type { Grid } from './place-stations.js';
import { fonts, lineHeight, linesOf, type TextKind } from './texts.js';
import { widthOf } from './text-width.js';
import { say } from './words.js';

/** Names are broken at this width. */
export const labelWidth = 128;
/** Names stand this far right of the middle of a station, and below it: a rail to small stops passes on their left. */
export const beside = 10;
export const below = 11;
export const smallGap = 7;

export interface Label {
  readonly text: string;
  readonly kind: TextKind;
  readonly width: number;
  readonly height: number;
}
export interface SmallLabel extends Label {
  readonly station: MapStation;
}
/** Names as large as they will be drawn. */
export interface Labels {
  /** by stop of the grid */
  readonly stops: readonly Label[];
  readonly small: readonly (readonly SmallLabel[])[];
  /** by head of the grid; null where the line goes on from a row above */
  readonly heads: readonly (Label | null)[];
  /** width of the name of the place for unknown levels, 0 without one: it stands in the first column, where no rail goes down */
  readonly unknown: number;
}

export function labelsOf({ stops, heads, rows, unknownFrom }: Grid, language: MapLanguage): Labels {
  return {
    stops: stops.map(({ station }) => labelOf(nameOf(station, language), 'station')),
    small: stops.map(({ small }) => small.map((station) => ({ station, ...labelOf(nameOf(station, language), 'small') }))),
    heads: heads.map(({ line, again }) =>
      again ? null : labelOf(line === null ? say(language, 'noLine') : nameOf(line, language), 'line'),
    ),
    unknown: unknownFrom < rows ? widthOf(say(language, 'levelUnknown'), fonts.level) : 0,
  };
}

function labelOf(text: string, kind: TextKind): Label {
  const lines = linesOf(text, kind, labelWidth);
  const width = Math.max(...lines.map((line) => widthOf(line, fonts[kind])));
  return { text, kind, width, height: lines.length * lineHeight(kind) };
}
