import { createScanner, parse, type ParseError, type ParseErrorCode } from 'jsonc-parser';

/** Deeper than any shape of the interface; stops a document made to exhaust whatever walks it. */
export const deepestJson = 32;

// numbers of jsonc-parser's SyntaxKind, a const enum that isolated modules cannot read
const [opening, closing, end] = [[1, 3], [2, 4], 17];

export interface JsonFault {
  readonly offset: number;
  /** ParseErrorCode of jsonc-parser; null: nested deeper than `deepestJson` levels */
  readonly code: ParseErrorCode | null;
}

/**
 * The first fault of a text that is no JSON, or null when none is found. The parser that names faults calls itself for each level,
 * so the depth is measured first, token by token.
 */
export function firstFault(text: string): JsonFault | null {
  const deep = tooDeepAt(text);
  if (deep !== null) return { offset: deep, code: null };
  const faults: ParseError[] = [];
  parse(text, faults, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const [first] = faults;
  return first === undefined ? null : { offset: first.offset, code: first.error };
}

/** Offset of the first bracket that opens a level too many. */
export function tooDeepAt(text: string): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token: number = scanner.scan(); token !== end; token = scanner.scan()) {
    if (closing.includes(token)) depth -= 1;
    else if (opening.includes(token) && ++depth > deepestJson) return scanner.getTokenOffset();
  }
  return null;
}

/** Line and column, counted from 1. */
export function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
