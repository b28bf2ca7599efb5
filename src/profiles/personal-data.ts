import { createRequire } from 'node:module';
import type * as Phone from 'libphonenumber-js/max';
import validator from 'validator';
import { PadwijzerError, type InputProblem } from '../errors.js';
import { pointer } from '../validation/show.js';

// its ES modules import JSON without an attribute, which newer Node versions refuse
const { findPhoneNumbersInText } = createRequire(import.meta.url)('libphonenumber-js/max') as typeof Phone;

type Kind = 'bsn' | 'email' | 'phone';
const words: Record<Kind, { readonly nl: string; readonly en: string }> = {
  bsn: { nl: 'een burgerservicenummer (elfproef)', en: 'a citizen service number (BSN, eleven test)' },
  email: { nl: 'een e-mailadres', en: 'an e-mail address' },
  phone: { nl: 'een telefoonnummer', en: 'a telephone number' },
};
/** Ids of the catalogue are made of digits too; nobody's number has this form. */
const catalogueId = /^[a-z][a-z-]*:[a-z0-9][a-z0-9.-]*$/;

/** What a text looks to hold of somebody's identity; null when nothing. */
export function personalDataIn(text: string): Kind | null {
  const parts = text.split(/[\s,;()<>"']+/);
  if (parts.some((part) => validator.isEmail(part.replace(/^mailto:|[.:]+$/g, '')))) return 'email';
  // nine bare digits are read as a number without its first 0 too: nobody writes one so
  if (findPhoneNumbersInText(text, 'NL').some(({ startsAt, endsAt }) => /^[+(0]/.test(text.slice(startsAt, endsAt)))) return 'phone';
  const numbers = text.match(/(?<![\d.])\d(?:[ .-]?\d){7,8}(?![\d])/g) ?? [];
  return numbers.some((one) => isBsn(one.replace(/\D/g, ''))) ? 'bsn' : null;
}

const isBsn = (digits: string): boolean => validator.isTaxID(digits.padStart(9, '0'), 'nl-NL') && Number(digits) > 0;

/**
 * Throws `personal-data` naming every place below `value` whose text looks like a BSN, an e-mail address or a telephone number.
 * The text itself is never repeated. Run it before anything else looks at the value: other messages show what they found.
 */
export function refusePersonalData(value: unknown, path: readonly PropertyKey[] = []): void {
  const problems = [...found(value, path)];
  if (problems.length === 0) return;
  const places = [...new Set(problems.map((one) => one.pointer || '/'))].slice(0, 5).join(', ');
  throw new PadwijzerError('personal-data', `personal data at ${places}; nothing was stored`, {
    messageNl: `persoonsgegevens op ${places}; er is niets bewaard`,
    errors: problems.slice(0, 200),
  });
}

function* found(value: unknown, path: readonly PropertyKey[]): Generator<InputProblem> {
  if (typeof value === 'string') {
    const kind = catalogueId.test(value) ? null : personalDataIn(value);
    if (kind !== null)
      yield {
        pointer: pointer(path),
        message: `this looks like ${words[kind].en}; expected text that identifies nobody`,
        messageNl: `dit lijkt op ${words[kind].nl}; verwacht: tekst die niemand aanwijst`,
      };
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* found(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
