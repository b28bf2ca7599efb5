import { PadwijzerError } from '../errors.js';
import { show, type Language } from '../validation/show.js';

/** Entity tags as sent, quotes and all; `*` stands for any (RFC 9110, section 8.8.3). */
export type EntityTags = '*' | readonly string[];

/** What a writer expects to find (RFC 9110, section 13.1). */
export interface Conditions {
  readonly ifMatch?: EntityTags | undefined;
  readonly ifNoneMatch?: EntityTags | undefined;
}

/** Version and random tag together: one deleted and stored again is another. */
export const etagOf = ({ version, tag }: { readonly version: number; readonly tag: string }): string => `"${version}-${tag}"`;

/** One tag and the comma after it, or an empty element; sticky, so that each character is looked at once. */
const element = /[\t ]*(?:((?:W\/)?"[\x21\x23-\x7e\x80-\xff]*")[\t ]*)?(?:,|$)/y;

/** The tags of a list (empty elements are allowed, RFC 9110 section 5.6.1); null when it is none. */
function tagsOf(text: string): string[] | null {
  const tags: string[] = [];
  element.lastIndex = 0;
  while (element.lastIndex < text.length) {
    const found = element.exec(text);
    if (found === null) return null;
    if (found[1] !== undefined) tags.push(found[1]);
  }
  return tags.length > 0 ? tags : null;
}

/** `*`, or one or more tags; throws `input-invalid` at `place`. */
export function readEntityTags(text: string, place: string): EntityTags {
  if (text.trim() === '*') return '*';
  const tags = text.length <= 1_000 ? tagsOf(text) : null;
  if (tags !== null) return tags;
  throw new PadwijzerError('input-invalid', `${place} is no list of ETags`, {
    messageNl: `${place} is geen lijst van ETags`,
    errors: [
      {
        pointer: place,
        message: `expected an ETag in double quotes as an answer gave it, such as "3-abc", or *; found ${show(text, 'en')}`,
        messageNl: `verwacht: een ETag tussen dubbele aanhalingstekens zoals een antwoord die gaf, zoals "3-abc", of *; gevonden: ${show(text, 'nl')}`,
      },
    ],
  });
}

interface Stored {
  readonly version: number;
  readonly tag: string;
}

/** Throws `precondition-failed` unless what is stored is what the writer read. */
export function checkMatch(stored: Stored | undefined, { ifMatch }: Conditions): void {
  if (ifMatch === undefined) return;
  if (stored === undefined) throw failed('If-Match', 'there is no such candidate to change', 'er is geen kandidaat om te wijzigen');
  if (ifMatch === '*' || ifMatch.includes(etagOf(stored))) return;
  const tags = (language: Language): string => show(ifMatch.join(', '), language);
  throw failed(
    'If-Match',
    `version ${stored.version} is stored now, another than ${tags('en')}`,
    `nu is versie ${stored.version} bewaard, een andere dan ${tags('nl')}`,
  );
}

/** What replacing asks beyond that: nobody overwrites unawares (`precondition-required`). */
export function checkReplace(stored: Stored | undefined, conditions: Conditions): void {
  const { ifMatch, ifNoneMatch } = conditions;
  checkMatch(stored, conditions);
  if (stored === undefined) return;
  const { version } = stored;
  // weak comparison, as the standard has it for this header
  if (ifNoneMatch === '*' || ifNoneMatch?.some((tag) => tag.replace(/^W\//, '') === etagOf(stored)) === true)
    throw failed('If-None-Match', `the candidate is stored already, version ${version}`, `de kandidaat is al bewaard, versie ${version}`);
  if (ifMatch !== undefined) return;
  const message = `the candidate is stored already, version ${version}; it was not said which version to replace`;
  const messageNl = `de kandidaat is al bewaard, versie ${version}; niet gezegd is welke versie u vervangt`;
  const errors = [
    {
      pointer: 'If-Match',
      message: 'expected the ETag that reading the candidate gave; found nothing',
      messageNl: 'verwacht: de ETag die het lezen van de kandidaat gaf; gevonden: niets',
    },
  ];
  throw new PadwijzerError('precondition-required', message, { messageNl, errors });
}

const failed = (pointer: string, message: string, messageNl: string): PadwijzerError =>
  new PadwijzerError('precondition-failed', message, { messageNl, errors: [{ pointer, message, messageNl }] });
