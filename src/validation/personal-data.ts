import validator from 'validator';
import { withoutHarmless } from './harmless.js';
import { plainForm } from './plain-form.js';
import { telephoneIn } from './telephone.js';

export type PersonalKind = 'bsn' | 'email' | 'phone';

/** No BSN and no number that can be dialled from anywhere has fewer. */
const fewestDigits = 8;
/** No field takes more than 500 characters, and a message shows 60: what stands further on is never kept and never shown. */
const longest = 2_000;

/** One character before the @ is an address's too; each part of the domain has its length, so that the time stays bounded. */
const email = /[\p{L}\p{N}"_%+*~!#$&'=^`{|}?-]@(?:[\p{L}\p{N}][\p{L}\p{N}_-]{0,62}\.){1,8}(?:\p{L}{2,63}|xn--[a-z0-9-]{1,59})/iu;

/**
 * Eight or nine digits in a row, or nine as they are printed on a pass (1234.56.789) or dictated (123 456 789, 12 34 56 789, 1 2 3 ...).
 * No other grouping: one in eleven dates and references such as evc-2026-0040 passes the eleven test by chance. A lookahead, so that none hides behind another.
 */
const sep = '( ?[./_-] ?| )';
const writtenAsBsn = new RegExp(
  String.raw`(?<!\d|\d\.)(?=(\d{8,9}|\d{4}${sep}\d\d\2\d{3}|\d{3}${sep}\d{3}\3\d{3}|\d\d${sep}\d\d\4\d\d\4\d{3}|\d(?: ?[./_-] ?\d| \d){8})(?!\d))`,
  'g',
);
const writtenAsDay = /^(?:(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d)$/;
/** A case number of a month: 2026-01-123. */
const writtenAsCase = /^(?:19|20)\d\d[-/](?:0[1-9]|1[0-2])[-/]\d{3}$/;

const isBsn = (digits: string): boolean => validator.isTaxID(digits.padStart(9, '0'), 'nl-NL') && Number(digits) > 0;

interface Found {
  readonly kind: PersonalKind;
  readonly index: number;
  readonly length: number;
}

/** What a text looks to hold of somebody's identity; null when nothing. Looks at the first 2,000 characters. */
export const personalDataIn = (text: string): PersonalKind | null => firstIn(plainForm(text.slice(0, longest)))?.kind ?? null;

/** A text to be shown, with `instead` wherever it looked to hold personal data; the text itself when it holds none. */
export function withoutPersonalData(text: string, instead: string): string {
  const plain = plainForm(text);
  let [shown, rest] = ['', plain];
  for (let found = firstIn(rest); found !== null; found = firstIn(rest)) {
    shown += rest.slice(0, found.index) + instead;
    rest = rest.slice(found.index + found.length);
  }
  return shown === '' ? text : shown + rest;
}

function firstIn(plain: string): Found | null {
  const address = plain.includes('@') ? email.exec(plain) : null;
  if (address !== null) {
    const local =
      /[\p{L}\p{N}"._%+*~!#$&'=^`{|}?-]{1,64}$/u.exec(plain.slice(Math.max(0, address.index - 63), address.index + 1))?.[0] ?? '';
    return { kind: 'email', index: address.index + 1 - local.length, length: address[0].length - 1 + local.length };
  }
  // nearly every text of a large profile ends here
  if ((plain.match(/\d/g)?.length ?? 0) < fewestDigits) return null;
  const numbers = withoutHarmless(plain);
  const phone = telephoneIn(numbers);
  if (phone !== null) return { kind: 'phone', ...phone };
  for (const { 1: written = '', index } of numbers.matchAll(writtenAsBsn)) {
    const digits = written.replace(/\D/g, '');
    if (isBsn(digits) && !writtenAsDay.test(digits) && !writtenAsCase.test(written)) return { kind: 'bsn', index, length: written.length };
  }
  return null;
}
