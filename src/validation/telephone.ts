import { createRequire } from 'node:module';

/** What is asked of the library's metadata; these members stand in its class and not in its types. */
interface Plan {
  selectNumberingPlan(country: string): void;
  countryCallingCode(): string;
  type(name: string): { pattern(): string } | undefined;
}
// its ES modules import JSON without an attribute, which newer Node versions refuse
const require = createRequire(import.meta.url);
const { Metadata } = require('libphonenumber-js/core') as { readonly Metadata: new (metadata: unknown) => Plan };
const metadata = require('libphonenumber-js/max/metadata') as { readonly countries: Readonly<Record<string, unknown>> };
const types = ['FIXED_LINE', 'MOBILE', 'TOLL_FREE', 'PREMIUM_RATE', 'SHARED_COST', 'VOIP', 'PERSONAL_NUMBER', 'PAGER', 'UAN', 'VOICEMAIL'];

/** Calling code -> what its national numbers look like. The library's own search takes up to a millisecond a number; its patterns take a microsecond. */
const plans = new Map<string, RegExp[]>();
for (const country of Object.keys(metadata.countries)) {
  const plan = new Metadata(metadata);
  plan.selectNumberingPlan(country);
  const patterns = types.flatMap((type) => plan.type(type)?.pattern() ?? []);
  const code = plan.countryCallingCode();
  plans.set(code, [...(plans.get(code) ?? []), new RegExp(`^(?:${patterns.join('|')})$`)]);
}

interface Found {
  readonly index: number;
  readonly length: number;
}

const between = '[ ()./_-]';
/** Ten digits from a 0 on. Written in pieces it is none when a hyphen or dot ties it to other digits: 01-09-19 - 31-08-20 holds ten too. */
const national = new RegExp(
  String.raw`(?<!\d)(?:(?<!\d[./-])0(?:${between}{0,3}\d){9}(?!\d|[./_-]\d)|0\d{9}(?!\d)|06[ -]\d{8}(?!\d))`,
  'g',
);
const international = new RegExp(String.raw`(?:\+\(?|(?<!\d)00)[1-9](?:${between}{0,3}\d){6,18}`, 'g');
/** Without the + only what a Dutch reader takes for a number: 31 and nine digits. */
const bare = /(?<!\d)31(?:[ -]?6(?:[ -]?\d){8}|[1-9]\d{8})(?!\d)/g;

/** The first telephone number in a text in plain form, from which dates are gone; national ones are Dutch. */
export function telephoneIn(text: string): Found | null {
  for (const { 0: found, index } of text.matchAll(international)) {
    const length = lengthOfNumber(found);
    if (length !== null) return { index, length };
  }
  for (const pattern of [national, bare]) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const digits = found.replace(/\D/g, '');
      if (fits('31', digits.slice(pattern === bare ? 2 : 1))) return { index, length: found.length };
    }
  }
  return null;
}

/** Where the number ends that these characters begin with: other digits may follow after a space. */
function lengthOfNumber(written: string): number | null {
  let digits = '';
  for (let at = written.startsWith('00') ? 2 : 0; at < written.length; at += 1) {
    const one = written[at] ?? '';
    if (one < '0' || one > '9') continue;
    digits += one;
    const ends = !/\d/.test(written[at + 1] ?? '');
    if (ends && digits.length >= 8 && [1, 2, 3].some((size) => fits(digits.slice(0, size), digits.slice(size)))) return at + 1;
  }
  return null;
}

/** With the 0 of national use too: +31 (0)20. */
function fits(code: string, rest: string): boolean {
  const patterns = plans.get(code) ?? [];
  return patterns.some((pattern) => pattern.test(rest) || (rest.startsWith('0') && pattern.test(rest.slice(1))));
}
