import type { Language } from './language.js';

/** Words of recommendations and feeders on the terminal; `{name}` is filled in. */
// A table, one word a line, however long.
// prettier-ignore
const words = {
  recommended: { nl: '{n} van {of} bereikbare functies', en: '{n} of {of} reachable functions' },
  nothingReachable: { nl: 'Geen functie bereikbaar', en: 'No function within reach' },
  you: { nl: 'U', en: 'You' },
  fed: { nl: '{n} van {of} functies leiden naar {goal}', en: '{n} of {of} functions lead to {goal}' },
  page: { nl: 'nummers {from} tot {to}', en: 'numbers {from} to {to}' },
  noFeeders: { nl: 'Geen functie leidt naar {goal}', en: 'No function leads to {goal}' },
  goal: { nl: 'doel', en: 'goal' },
  route: { nl: 'Route', en: 'Route' },
  weakest: { nl: 'Zwakste', en: 'Weakest' },
  has: { nl: 'Heeft', en: 'Held' },
  brings: { nl: 'Brengt', en: 'Brings' },
  missing: { nl: 'Mist', en: 'Missing' },
  like: { nl: 'Lijkt op', en: 'Like it' },
  of: { nl: '{held} van {of}', en: '{held} of {of}' },
  notDocumented: { nl: 'niet gedocumenteerd', en: 'not documented' },
  unknown: { nl: 'onbekend', en: 'unknown' },
  proven: { nl: 'bewezen {share}', en: 'proven {share}' },
  more: { nl: 'en nog {n}', en: 'and {n} more' },
  oneStep: { nl: '1 stap', en: '1 step' },
  steps: { nl: '{n} stappen', en: '{n} steps' },
  made: { nl: 'catalogus {catalogue}, regels {rules}, doel {objective}', en: 'catalogue {catalogue}, rules {rules}, objective {objective}' },
  madeWith: { nl: 'catalogus {catalogue}, regels {rules}, doel {objective}, variatie {variety}', en: 'catalogue {catalogue}, rules {rules}, objective {objective}, variety {variety}' },
} as const satisfies Record<string, Record<Language, string>>;

export type GuidanceWord = keyof typeof words;

export function sayGuidance(language: Language, word: GuidanceWord, values: Readonly<Record<string, string | number>> = {}): string {
  return words[word][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
