import { stripVTControlCharacters } from 'node:util';

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });
// East Asian Wide and Fullwidth blocks, and the emoji shown as pictures: two columns each.
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
const zeroWidth = /^[\p{M}\p{Cf}]+$/u;

/** Columns a text takes on a terminal; colour codes take none. */
export function columns(text: string): number {
  let total = 0;
  for (const { segment } of graphemes.segment(stripVTControlCharacters(text))) {
    total += wide.test(segment) ? 2 : zeroWidth.test(segment) ? 0 : 1;
  }
  return total;
}

export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)));
export const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - columns(text))) + text;

/** Names and free text come from files: control characters in them could rewrite the reader's screen. */
export function clean(text: string): string {
  return stripVTControlCharacters(text).replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}

/** The same for every string in a value of plain data. */
export function cleanAll<T>(value: T): T {
  if (typeof value === 'string') return clean(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => cleanAll(item)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleanAll(item)])) as T;
}

/** Breaks at spaces; a word longer than the width is cut between graphemes, so that nothing leaves the page. */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(8, width);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/).flatMap((part) => cut(part, room))) {
    if (line !== '' && columns(line) + 1 + columns(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function cut(word: string, room: number): string[] {
  if (columns(word) <= room) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of graphemes.segment(word)) {
    if (columns(piece) + columns(segment) > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}
