/** A word or sign of a statement, apart from comments; texts and escaped names are one word each. */
export interface Word {
  readonly kind: 'name' | 'escaped' | 'text' | 'sign';
  readonly text: string;
  /** where it ends in the statement */
  readonly end: number;
}

const patterns: readonly (readonly [Word['kind'] | 'space', RegExp])[] = [
  ['space', /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\//y],
  ['text', /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"/y],
  ['escaped', /`(?:[^`]|``)*`/y],
  ['name', /[\p{L}_][\p{L}\p{N}_]*/uy],
  ['sign', /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[\s\S]/uy],
];

/** The words of a statement; null when a text, a name in backticks or a comment has no end. */
export function wordsOf(statement: string): Word[] | null {
  const words: Word[] = [];
  for (let at = 0; at < statement.length;) {
    for (const [kind, pattern] of patterns) {
      pattern.lastIndex = at;
      const [found] = pattern.exec(statement) ?? [];
      if (found === undefined || found === '') continue;
      if (kind === 'sign' && (/['"`]/.test(found) || statement.startsWith('/*', at))) return null;
      if (kind !== 'space') words.push({ kind, text: found, end: at + found.length });
      at += found.length;
      break;
    }
  }
  return words;
}

/** Its letters, without the backticks; lower case does not matter to keywords, and does to labels. */
export const bareName = ({ kind, text }: Word): string => (kind === 'escaped' ? text.slice(1, -1).replaceAll('``', '`') : text);
