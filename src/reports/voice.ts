import type { Language } from '../validation/show.js';
import type { Hours } from '../plans/plan.js';
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
    name: ({ name, nameEn }) => (language === 'en' ? (nameEn ?? name) : name),
    nameOf: (id) => {
      const known = names.get(id);
      return known === undefined ? id : voice.name({ id, ...known });
    },
    number: (value) => numbers.format(value),
    percent: (share) => (share === null ? say(language, 'unknown') : `${whole(share)}%`),
    hours: (hours) => {
      const [least, most] = [Math.floor(hours.min), hours.max === null ? null : Math.ceil(hours.max)];
      const min = numbers.format(least);
      if (most === null) return least === 0 ? say(language, 'hoursUnknown') : say(language, 'hoursFrom', { min });
      return least === most ? say(language, 'hoursExact', { min }) : say(language, 'hoursRange', { min, max: numbers.format(most) });
    },
  };
  return voice;
}

const whole = (share: number): number => (share >= 1 ? 100 : share <= 0 ? 0 : Math.min(99, Math.max(1, Math.round(share * 100))));
