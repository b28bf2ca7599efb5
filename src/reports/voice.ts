import type { Language } from '../validation/show.js';
import type { Hours } from '../plans/plan.js';
import { hoursWord } from '../text/hours-word.js';
import { nameOf } from '../text/name-of.js';
import { percent } from '../text/percent.js';
import { say, type Word } from './words.js';

/** A node as the report writes it. */
export interface Thing {
  readonly id: string | null;
  readonly name: string;
  readonly nameEn: string | null;
}
export type Names = ReadonlyMap<string, { readonly name: string; readonly nameEn: string | null }>;

/** How the report speaks: its language, its numbers, and the names of what an answer gives by id alone. */
export interface Voice {
  readonly language: Language;
  say(word: Word, values?: Readonly<Record<string, string | number>>): string;
  name(thing: Thing): string;
  nameOf(id: string): string;
  number(value: number): string;
  /** 100 % only when all is held, 0 % only when nothing is. */
  percent(share: number | null): string;
  /** Hours as known, whole and rounded outwards: a bound nobody states stays unknown and is never filled in. */
  hours(hours: Hours): string;
}

export function voiceOf(language: Language, names: Names): Voice {
  // shares of the rules have four places: fewer would round a limit up to one that gives no path
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
  const voice: Voice = {
    language,
    say: (word, values) => say(language, word, values),
    name: (thing) => nameOf(thing, language),
    nameOf: (id) => {
      const known = names.get(id);
      return known === undefined ? id : voice.name({ id, ...known });
    },
    number: (value) => numbers.format(value),
    percent: (share) => (share === null ? say(language, 'unknown') : percent(share)),
    hours: (hours) => say(language, ...hoursWord(hours, (value) => numbers.format(value))),
  };
  return voice;
}
