import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { z } from 'zod';
import { PadwijzerError } from '../errors.js';
import { graphSchema } from './schema.js';

/** Stored documents by the sha256 of their text. */
export type Documents = ReadonlyMap<string, string>;

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const setting = 'GRAPHQL_DOCUMENTS';
const byHash = z.record(z.string(), z.string());

/** A folder of .graphql files, or a JSON file of sha256 to document. Throws `config-invalid` naming the file and what is wrong with it. */
export function readDocuments(place: string | undefined): Documents {
  if (place === undefined) return new Map();
  const documents = new Map<string, string>();
  for (const { at, hash, text } of inPlace(place)) {
    if (hash !== undefined && hash !== sha256(text)) fail(at, 'is not the sha256 of its document', 'is niet de sha256 van zijn document');
    check(at, text);
    documents.set(sha256(text), text);
  }
  if (documents.size === 0) fail(place, 'holds no document', 'bevat geen document');
  return documents;
}

interface Found {
  readonly at: string;
  readonly text: string;
  readonly hash?: string;
}

function inPlace(place: string): Found[] {
  try {
    if (statSync(place).isDirectory()) {
      const files = readdirSync(place).filter((name) => name.endsWith('.graphql'));
      return files.map((name) => ({ at: name, text: readFileSync(join(place, name), 'utf8') }));
    }
    const listed = byHash.safeParse(JSON.parse(readFileSync(place, 'utf8')));
    if (listed.success) return Object.entries(listed.data).map(([hash, text]) => ({ at: hash, hash, text }));
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code ?? 'JSON';
    return fail(place, `cannot be read (${why})`, `kan niet worden gelezen (${why})`);
  }
  return fail(place, 'is no map of sha256 to document', 'is geen lijst van sha256 naar document');
}

/** What would be refused when it is asked is refused at the start. */
function check(at: string, text: string): void {
  let wrong: string | undefined;
  try {
    wrong = validate(graphSchema().schema, parse(text))[0]?.message;
  } catch (error) {
    wrong = (error as Error).message;
  }
  if (wrong !== undefined) fail(at, `is no valid document: ${wrong}`, `is geen geldig document: ${wrong}`);
}

function fail(at: string, en: string, nl: string): never {
  const expected = [
    'expected a folder of .graphql files, or a JSON file of sha256 to document',
    'verwacht: een map met .graphql-bestanden, of een JSON-bestand van sha256 naar document',
  ];
  const message = `${setting}: ${at} ${en}; ${expected[0]}`;
  const messageNl = `${setting}: ${at} ${nl}; ${expected[1]}`;
  throw new PadwijzerError('config-invalid', message, { messageNl, errors: [{ pointer: setting, message, messageNl }] });
}
