import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { PadwijzerError } from '../errors.js';
import { deepestJson, firstFault, placeOf, tooDeepAt } from './json-faults.js';
import type { Language } from './show.js';

export interface JsonText {
  readonly value: unknown;
  /** where the value of a JSON pointer stands: file, line and column; the file alone when it cannot be told */
  readonly place: (pointer: string, language: Language) => string;
}

// numbers of jsonc-parser's ParseErrorCode, a const enum that isolated modules cannot read
const syntax: Record<number, readonly [nl: string, en: string]> = {
  2: ['ongeldig getal', 'invalid number'],
  3: ['hier hoort de naam van een veld, tussen dubbele aanhalingstekens', 'a field name in double quotes belongs here'],
  4: ['hier hoort een waarde', 'a value belongs here'],
  5: ['hier hoort een dubbele punt', 'a colon belongs here'],
  6: ['hier hoort een komma', 'a comma belongs here'],
  7: ['hier hoort een sluitaccolade }', 'a closing brace } belongs here'],
  8: ['hier hoort een sluithaak ]', 'a closing bracket ] belongs here'],
  9: ['na het einde van het document staat nog iets', 'something follows the end of the document'],
  10: ['commentaar hoort niet in JSON', 'comments do not belong in JSON'],
  11: ['commentaar hoort niet in JSON', 'comments do not belong in JSON'],
  12: ['een tekst is niet afgesloten', 'a string is not closed'],
  13: ['een getal is niet af', 'a number is not finished'],
};
const otherwise = ['geen geldige JSON', 'not valid JSON'] as const;

/** Reads strict JSON; throws `body-malformed` with file, line and column of the first fault. */
export function readJsonText(text: string, file: string): JsonText {
  const source = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (cause) {
    throw malformed(source, file, cause);
  }
  // whatever walks the value calls itself for each level
  if (tooDeepAt(source) !== null) throw tooDeep(source, file);
  return {
    value,
    place: (pointer, language) => {
      const segments = pointer
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
      const offset = offsetOf(source, segments);
      return offset === undefined ? file : placeIn(source, file, offset, language);
    },
  };
}

function malformed(source: string, file: string, cause: unknown): PadwijzerError {
  const empty = source.trim() === '';
  const fault = empty ? null : firstFault(source);
  const offset = fault?.offset ?? 0;
  const [nl, en] = empty
    ? ['het bestand is leeg', 'the file is empty']
    : fault !== null && fault.code === null
      ? [`dieper genest dan ${deepestJson} niveaus`, `nested deeper than ${deepestJson} levels`]
      : (syntax[fault?.code ?? 0] ?? otherwise);
  return new PadwijzerError('body-malformed', `${placeIn(source, file, offset, 'en')}: ${en}`, {
    messageNl: `${placeIn(source, file, offset, 'nl')}: ${nl}`,
    cause,
  });
}

function tooDeep(source: string, file: string): PadwijzerError {
  const at = (language: Language): string => placeIn(source, file, tooDeepAt(source) ?? 0, language);
  return new PadwijzerError('input-invalid', `${at('en')}: nested deeper than ${deepestJson} levels`, {
    messageNl: `${at('nl')}: dieper genest dan ${deepestJson} niveaus`,
  });
}

function offsetOf(source: string, segments: readonly string[]): number | undefined {
  const tree = parseTree(source);
  // what is missing has no place of its own: then the nearest thing around it
  for (let depth = segments.length; tree !== undefined && depth >= 0; depth -= 1) {
    const node = findNodeAtLocation(
      tree,
      segments.slice(0, depth).map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
    );
    if (node !== undefined) return node.offset;
  }
  return undefined;
}

function placeIn(source: string, file: string, offset: number, language: Language): string {
  const { line, column } = placeOf(source, offset);
  return language === 'nl' ? `${file}, regel ${line}, kolom ${column}` : `${file}, line ${line}, column ${column}`;
}
