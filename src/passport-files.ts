import { readFileSync } from 'node:fs';
import { PadwijzerError } from './errors.js';
import { readTrustedKeys, type TrustedKey } from './passports/keys.js';

/** Our copy of the context of European Digital Credentials: nothing is fetched. */
export function readElmContext(): unknown {
  return JSON.parse(readFileSync(new URL('../standards/elm-edc-ap-context.jsonld', import.meta.url), 'utf8'));
}

/** PASSPORT_KEYS, a JWK Set or the path of one. Throws `config-invalid`; neither keys nor what the file holds are shown. */
export function readPassportKeys(setting: string | undefined): TrustedKey[] {
  if (setting === undefined) return [];
  const inline = setting.trim().startsWith('{');
  try {
    return readTrustedKeys(JSON.parse(inline ? setting : readFileSync(setting, 'utf8')));
  } catch (cause) {
    if (cause instanceof PadwijzerError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    const what =
      code === undefined
        ? ['is geen geldige JSON', 'is not valid JSON']
        : [`kan niet worden gelezen (${code})`, `cannot be read (${code})`];
    const messageNl = `PASSPORT_KEYS ${inline ? '' : `(${setting}) `}${what[0]}; verwacht: een JWK Set, of het pad ervan`;
    const message = `PASSPORT_KEYS ${inline ? '' : `(${setting}) `}${what[1]}; expected a JWK Set, or the path of one`;
    throw new PadwijzerError('config-invalid', message, { messageNl, errors: [{ pointer: 'PASSPORT_KEYS', message, messageNl }] });
  }
}
