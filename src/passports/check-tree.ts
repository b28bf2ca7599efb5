import type { Contexts } from './contexts.js';
import { isObject, listOf, typesOf, type JsonObject } from './json.js';
import { deepestJson } from '../validation/json-faults.js';
import { show } from '../validation/show.js';
import { problem, type Problem } from './unreadable.js';

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
const keywords = new Set(['@context', '@id', '@type', '@value', '@language']);
const twice = [
  ['id', '@id'],
  ['type', '@type'],
] as const;

/**
 * What is wrong with a document before anything reads it: too deep, a name that means something to the program itself, or a context that is not known.
 * A context written out in the document is refused too: it could give a word a meaning other than the one it is read by. So is every other way to write the
 * same facts that the reader, who goes by names, would pass over while a proof still fits: "@nest", a name or type in full, a list within a list.
 */
export function* checkTree(value: unknown, pointer: string, contexts: Contexts, depth = 0): Generator<Problem> {
  if (typeof value !== 'object' || value === null) return;
  if (depth >= deepestJson) {
    yield problem(pointer, `nested deeper than ${deepestJson} levels`, `dieper genest dan ${deepestJson} niveaus`);
    return;
  }
  if (isObject(value)) yield* checkNode(value, pointer);
  for (const [key, inner] of Object.entries(value)) {
    const place = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (Array.isArray(value)) yield* checkEntry(inner, place);
    if (forbidden.has(key)) yield problem(pointer, `the name "${key}" is not allowed`, `de naam "${key}" mag niet`);
    else if (!Array.isArray(value) && !plain(key)) yield notPlain(key, place);
    else if (key === '@context') yield* checkContext(inner, place, contexts);
    else yield* checkTree(inner, place, contexts, depth + 1);
  }
}

/** A keyword that moves what is said elsewhere, or a name written as an address, which can be that of any other name. */
const plain = (key: string): boolean => (key.startsWith('@') ? keywords.has(key) : !key.includes(':'));

const notPlain = (key: string, pointer: string): Problem =>
  problem(
    pointer,
    `the name ${show(key, 'en')} is not read; expected a name of the contexts, or one of ${[...keywords].join(', ')}`,
    `de naam ${show(key, 'nl')} wordt niet gelezen; verwacht: een naam uit de contexten, of een van ${[...keywords].join(', ')}`,
  );

/** Linked data passes over empty entries and takes lists within lists as one. */
function* checkEntry(value: unknown, pointer: string): Generator<Problem> {
  if (value === null || Array.isArray(value))
    yield problem(
      pointer,
      'a list within a list, or an empty entry (null), is not read',
      'een lijst in een lijst, of een lege plaats (null), wordt niet gelezen',
    );
}

/** Id and type are written once, types by a name of the contexts; a value is a text, a number, or true or false. */
function* checkNode(node: JsonObject, pointer: string): Generator<Problem> {
  for (const [name, keyword] of twice)
    if (Object.hasOwn(node, name) && Object.hasOwn(node, keyword))
      yield problem(pointer, `both "${name}" and "${keyword}"; expected one`, `zowel "${name}" als "${keyword}"; verwacht: één daarvan`);
  const literal = Object.hasOwn(node, '@value');
  if (literal && (typeof node['@value'] === 'object' || node['@value'] === undefined))
    yield problem(`${pointer}/@value`, 'expected a text, a number, true or false', 'verwacht: een tekst, een getal, true of false');
  const full = literal ? undefined : typesOf(node).find((type) => type.includes(':'));
  if (full !== undefined)
    yield problem(
      pointer,
      `the type ${show(full, 'en')} is not read; expected a name of the contexts`,
      `het type ${show(full, 'nl')} wordt niet gelezen; verwacht: een naam uit de contexten`,
    );
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
          `unknown context ${show(one, 'en')}; nothing is fetched; known: ${list}`,
          `onbekende context ${show(one, 'nl')}; er wordt niets opgehaald; bekend: ${list}`,
        );
  }
}
