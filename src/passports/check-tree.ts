import type { Contexts } from './contexts.js';
import { isObject, listOf } from './json.js';
import { problem, shown, type Problem } from './unreadable.js';

/** As deep as the body reader lets through; a signed token comes in as one string and is looked at here first. */
export const deepest = 32;
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * What is wrong with a document before anything reads it: too deep, a name that means something to the program itself, or a context that is not known.
 * A context written out in the document is refused too: it could give a word a meaning other than the one it is read by.
 */
export function* checkTree(value: unknown, pointer: string, contexts: Contexts, depth = 0): Generator<Problem> {
  if (typeof value !== 'object' || value === null) return;
  if (depth >= deepest) {
    yield problem(pointer, `nested deeper than ${deepest} levels`, `dieper genest dan ${deepest} niveaus`);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    const place = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (forbidden.has(key)) yield problem(pointer, `the name "${key}" is not allowed`, `de naam "${key}" mag niet`);
    else if (key === '@context') yield* checkContext(inner, place, contexts);
    else yield* checkTree(inner, place, contexts, depth + 1);
  }
}

function* checkContext(value: unknown, pointer: string, { known }: Contexts): Generator<Problem> {
  if (value === null)
    yield problem(
      pointer,
      'a context that takes away all meaning (null) is not read',
      'een context die alle betekenis wegneemt (null) wordt niet gelezen',
    );
  for (const one of listOf(value)) {
    if (typeof one === 'string' && known.has(one)) continue;
    const list = [...known.keys()].filter((url) => !url.endsWith('.jsonld') && !url.startsWith('https://data.europa')).join(', ');
    yield isObject(one) || typeof one !== 'string'
      ? problem(
          pointer,
          'a context written out in the document is not read; expected addresses of known contexts',
          'een context die in het document zelf staat wordt niet gelezen; verwacht: adressen van bekende contexten',
        )
      : problem(
          pointer,
          `unknown context ${shown(one, 'en')}; nothing is fetched; known: ${list}`,
          `onbekende context ${shown(one, 'nl')}; er wordt niets opgehaald; bekend: ${list}`,
        );
  }
}
