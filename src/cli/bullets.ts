import { wrap } from './text.js';

/** Lines of a list, wrapped within the width. */
export const bullets = (texts: readonly string[], width: number): string[] =>
  texts.flatMap((text) => wrap(text, width - 4).map((line, at) => (at === 0 ? `  - ${line}` : `    ${line}`)));
