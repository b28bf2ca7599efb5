import { foldText } from '../catalogue/fingerprints.js';
import { personalDataIn } from '../validation/personal-data.js';
import { isObject, listOf, textsOf, type JsonObject } from './json.js';

/** Stands where a text looked to hold something of the holder. */
export const leftOut = '(weggelaten / left out)';
const nameKeys = [
  'fullName',
  'givenName',
  'familyName',
  'birthName',
  'patronymicName',
  'name',
  'givenNames',
  'additionalName',
  'email',
  'emailAddress',
];

/**
 * Texts of a document may be repeated only after this saw them: neither a name the document gives its holder, nor what looks like an e-mail address,
 * a telephone number or a citizen service number comes out.
 */
export class Neutral {
  readonly #names: readonly string[];
  /** whether anything was left out */
  used = false;

  constructor(credentials: readonly JsonObject[]) {
    const subjects = credentials.flatMap((one) => listOf(one['credentialSubject'])).filter(isObject);
    const parts = subjects.flatMap((subject) => [
      ...nameKeys.flatMap((key) => textsOf(subject[key])),
      ...listOf(subject['identifier']).flatMap((one) => (isObject(one) ? textsOf(one['identityHash']) : [])),
    ]);
    // one letter is an initial: it would hide every text
    this.#names = [...new Set(parts.flatMap((name) => [name, ...name.split(/\s+/)]).map(foldText))].filter((name) => name.length > 2);
  }

  text(given: string, longest = 300): string {
    const text = given
      .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ')
      .trim()
      .slice(0, longest);
    if (!this.#tells(text)) return text;
    this.used = true;
    return leftOut;
  }

  #tells(text: string): boolean {
    if (text === '') return false;
    const words = ` ${foldText(text).replace(/[^\p{L}\p{N}@.+-]+/gu, ' ')} `;
    return personalDataIn(text) !== null || this.#names.some((name) => words.includes(` ${name.replace(/[^\p{L}\p{N}@.+-]+/gu, ' ')} `));
  }
}
