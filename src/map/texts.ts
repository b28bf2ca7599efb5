import { widthOf, wrapText, type Font } from './text-width.js';

export type TextKind = 'title' | 'level' | 'line' | 'station' | 'small' | 'legend';

export const fonts = {
  title: { size: 18, bold: true },
  level: { size: 13, bold: true },
  line: { size: 13, bold: true },
  station: { size: 13 },
  small: { size: 12 },
  legend: { size: 12 },
} as const satisfies Record<TextKind, Font>;

export interface MapText {
  readonly kind: TextKind;
  readonly x: number;
  /** baseline */
  readonly y: number;
  readonly text: string;
}
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** From the top of one line of text to the next, in shares of the font size. */
const leading = 1.22;
/** From the top of a line to its baseline: ascenders with accents fit in it. */
const ascent = 0.96;

export const lineHeight = (kind: TextKind): number => Math.ceil(fonts[kind].size * leading);

/** Nobody names a function in more lines than this; the whole name is in the accessible name. */
const mostLines = 5;

export const linesOf = (text: string, kind: TextKind, width: number): string[] =>
  Number.isFinite(width) ? wrapText(text, width, fonts[kind], mostLines) : [text];

export interface LabelPlace {
  readonly x: number;
  /** top */
  readonly y: number;
  readonly width: number;
  readonly kind: TextKind;
}

/** The lines of a label below each other. */
export const labelAt = (text: string, { x, y, width, kind }: LabelPlace): MapText[] =>
  linesOf(text, kind, width).map((line, at) => ({
    kind,
    x,
    y: Math.round((y + at * lineHeight(kind) + fonts[kind].size * ascent) * 10) / 10,
    text: line,
  }));

/** Room that a text takes at most, whatever the font. */
export const boxOf = ({ kind, x, y, text }: MapText): Box => {
  const { size } = fonts[kind];
  return { x, y: y - size * ascent, width: widthOf(text, fonts[kind]), height: size * leading };
};
