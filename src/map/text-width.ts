/**
 * Widths of letters in shares of the font size, none narrower than in DejaVu Sans: the widest of the sans serifs a browser may fall back
 * to, so that what fits here fits in all of them.
 */
const widths: readonly (readonly [letters: string, width: number])[] = [
  ["ijlI'’|.,:;!", 0.34],
  [' ftr-()[]/\\', 0.42],
  ['csz?_"`*', 0.56],
  ['aeobdghknpquvxyJLFET0123456789', 0.64],
  ['ABCKPRSVXYZ', 0.73],
  ['wDGHNOQU&+=<>~', 0.84],
  ['mMW%@', 1],
];
const table = new Map(widths.flatMap(([letters, width]) => [...letters].map((letter): [string, number] => [letter, width])));
const boldWider = 1.13;

export interface Font {
  readonly size: number;
  readonly bold?: boolean;
}

/** At least as wide as the text is drawn, in the units of the drawing. */
export function widthOf(text: string, { size, bold = false }: Font): number {
  let ems = 0;
  // accents make no letter wider; what is not in the table counts as a whole square
  for (const letter of text) ems += table.get(letter) ?? table.get(letter.normalize('NFD').charAt(0)) ?? 1.05;
  return ems * size * (bold ? boldWider : 1);
}

/** Lines no wider than `width`, broken at spaces and after hyphens and slashes, words only when they are wider alone; at most so many. */
export function wrapText(text: string, width: number, font: Font, most = Infinity): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text, width, font)) {
    if (line === '' || widthOf(line + piece.trimEnd(), font) <= width) line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece;
    }
  }
  lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = [...(kept[most - 1] ?? '')];
  while (last.length > 0 && widthOf(`${last.join('')}…`, font) > width) last = last.slice(0, -1);
  return [...kept.slice(0, -1), `${last.join('').trimEnd()}…`];
}

function pieces(text: string, width: number, font: Font): string[] {
  const words = text.trim().match(/[^\s\-/]+[-/]*\s*|[-/]+\s*/gu) ?? [''];
  return words.flatMap((word) => (widthOf(word.trimEnd(), font) <= width ? [word] : cut(word, width, font)));
}

function cut(word: string, width: number, font: Font): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && widthOf(part + letter, font) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
