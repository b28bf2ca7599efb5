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

/** No BSN and no number that can be dialled from anywhere has fewer. */
const fewestDigits = 7;

/** What a text looks to hold of somebody's identity; null when nothing. */
export function personalDataIn(text: string): Kind | null {
  // nearly every text of a large profile ends here: looking for telephone numbers takes a tenth of a millisecond
  if (!text.includes('@') && (text.match(/\p{Nd}/gu)?.length ?? 0) < fewestDigits) return null;
  const parts = text.split(/[\s,;()<>"']+/);
  if (parts.some((part) => validator.isEmail(part.replace(/^mailto:|[.:]+$/g, '')))) return 'email';
  // nine bare digits are read as a number without its first 0 too: nobody writes one so
  if (findPhoneNumbersInText(text, 'NL').some(({ startsAt, endsAt }) => /^[+(0]/.test(text.slice(startsAt, endsAt)))) return 'phone';
  const numbers = [...text.matchAll(writtenAsBsn)].map(([one]) => one.replace(/\D/g, ''));
  return numbers.some((one) => isBsn(one) && !writtenAsDay.test(one)) ? 'bsn' : null;
}

/**
 * Eight or nine digits in a row, or nine as they are printed on a pass (1234.56.789) or dictated (123 456 789, 1 2 3 ...).
 * No other grouping: one in eleven dates and references such as evc-2026-0040 passes the eleven test by chance.
 */
const writtenAsBsn = /(?<!\d|\d\.)(?:\d{8,9}|\d{4}([ .-])\d\d\1\d{3}|\d{3}([ .-])\d{3}\2\d{3}|\d(?:[ .-]\d){8})(?!\d)/g;
const writtenAsDay = /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;

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
  if (typeof value === 'string' || typeof value === 'number') yield* foundIn(String(value), path);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const named = Array.isArray(value) ? [] : [...foundIn(key, path)];
      yield* named;
      // a name that is refused is no place either
      if (named.length === 0) yield* found(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  }
}

function* foundIn(text: string, path: readonly PropertyKey[]): Generator<InputProblem> {
  const kind = catalogueId.test(text) ? null : personalDataIn(text);
  if (kind === null) return;
  yield {
    pointer: pointer(path),
    message: `this looks like ${words[kind].en}; expected text that identifies nobody`,
    messageNl: `dit lijkt op ${words[kind].nl}; verwacht: tekst die niemand aanwijst`,
  };
}
