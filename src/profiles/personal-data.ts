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
const catalogueId =
  /^(?:function|competence|work-process|core-task|course|criterion|branch|target-group|instrument|initiative|statement|source|esco):[a-z0-9][a-z0-9.-]*$/;

/** No BSN and no number that can be dialled from anywhere has fewer. */
const fewestDigits = 7;
/** No field takes more than 500 characters, and a message shows 60: what stands further on is never kept and never shown. */
const longest = 2_000;
/** What may be a telephone number: the real check takes up to a millisecond. */
const dialled = /(?:\+|\(|\b0)[\d ()./-]{6,24}/g;

/** One place is enough to refuse; this many help to mend. */
const enough = 50;

/** How often one request may have a number looked up; beyond it whatever looks dialled counts as a number. */
export interface Budget {
  lookUps: number;
}
export const lookUpBudget = (): Budget => ({ lookUps: 1_000 });

/** What a text looks to hold of somebody's identity; null when nothing. Looks at the first 2,000 characters. */
export function personalDataIn(whole: string, budget: Budget = { lookUps: 20 }): Kind | null {
  const text = whole.slice(0, longest);
  if (holdsEmail(text)) return 'email';
  // nearly every text of a large profile ends here
  if ((text.match(/\p{Nd}/gu)?.length ?? 0) < fewestDigits) return null;
  if ((text.match(dialled) ?? []).some((one) => isPhone(one, budget))) return 'phone';
  const numbers = [...text.matchAll(writtenAsBsn)].map(([one]) => one.replace(/\D/g, ''));
  return numbers.some((one) => isBsn(one) && !writtenAsDay.test(one)) ? 'bsn' : null;
}

/** An address anywhere in the text, whatever stands around it: around each @ as much as an address may be made of. */
function holdsEmail(text: string): boolean {
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const local = /[\w.%+'-]+$/.exec(text.slice(Math.max(0, at - 64), at))?.[0].replace(/^[.']{1,64}/, '') ?? '';
    const domain = /^[\w.-]+/.exec(text.slice(at + 1, at + 254))?.[0] ?? '';
    if (local !== '' && validator.isEmail(`${local}@${withoutEndDots(domain)}`)) return true;
  }
  return false;
}

function withoutEndDots(domain: string): string {
  let end = domain.length;
  while (end > 0 && /[._-]/.test(domain[end - 1] ?? '')) end -= 1;
  return domain.slice(0, end);
}

function isPhone(written: string, budget: Budget): boolean {
  const digits = written.replace(/\D/g, '').length;
  if (digits < fewestDigits) return false;
  budget.lookUps -= 1;
  return budget.lookUps < 0 ? digits >= 9 : findPhoneNumbersInText(written, 'NL').length > 0;
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
 * Values of one request that are looked at one by one share a budget.
 */
export function refusePersonalData(value: unknown, path: readonly PropertyKey[] = [], budget: Budget = lookUpBudget()): void {
  const problems: InputProblem[] = [];
  for (const problem of found(value, path, budget)) if (problems.push(problem) === enough) break;
  if (problems.length === 0) return;
  const places = [...new Set(problems.map((one) => one.pointer || '/'))].slice(0, 5).join(', ');
  throw new PadwijzerError('personal-data', `personal data at ${places}; nothing was stored`, {
    messageNl: `persoonsgegevens op ${places}; er is niets bewaard`,
    errors: problems,
  });
}

function* found(value: unknown, path: readonly PropertyKey[], budget: Budget): Generator<InputProblem> {
  if (typeof value === 'string' || typeof value === 'number') yield* foundIn(String(value), path, budget);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const named = Array.isArray(value) ? [] : [...foundIn(key, path, budget)];
      yield* named;
      // a name that is refused is no place either
      if (named.length === 0) yield* found(inner, [...path, Array.isArray(value) ? Number(key) : key], budget);
    }
  }
}

function* foundIn(text: string, path: readonly PropertyKey[], budget: Budget): Generator<InputProblem> {
  const kind = catalogueId.test(text) ? null : personalDataIn(text, budget);
  if (kind === null) return;
  yield {
    pointer: pointer(path),
    message: `this looks like ${words[kind].en}; expected text that identifies nobody`,
    messageNl: `dit lijkt op ${words[kind].nl}; verwacht: tekst die niemand aanwijst`,
  };
}
