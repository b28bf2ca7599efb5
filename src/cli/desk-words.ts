import type { Language } from './language.js';

/** Words of plans, agendas and what-ifs on the terminal; `{name}` is filled in. */
// A table, one word a line, however long.
// prettier-ignore
const words = {
  plan: { nl: 'Plan', en: 'Plan' },
  planHours: { nl: 'in totaal {hours}', en: '{hours} in all' },
  columnHours: { nl: 'uren', en: 'hours' },
  hours: { nl: '{n} uur', en: '{n} hours' },
  hoursRange: { nl: '{min} tot {max} uur', en: '{min} to {max} hours' },
  hoursFrom: { nl: '{min} uur of meer, hoeveel is onbekend', en: '{min} hours or more, how many is unknown' },
  hoursUnknown: { nl: 'een onbekend aantal uren', en: 'an unknown number of hours' },
  forStep: { nl: 'voor stap {n}', en: 'for step {n}' },
  closes: { nl: 'geeft {names}', en: 'gives {names}' },
  enrolled: { nl: 'u volgt deze al', en: 'you follow it already' },
  remaining: { nl: 'na vrijstelling {hours} (schatting)', en: '{hours} after exemption (estimate)' },
  exempt: { nl: 'mogelijk vrijgesteld: {names}', en: 'may be exempt: {names}' },
  partly: { nl: 'mogelijk deels: {names}', en: 'may be exempt in part: {names}' },
  stays: { nl: 'blijft: {names}', en: 'stays: {names}' },
  noCourses: { nl: 'Geen opleiding nodig voor wat u mist.', en: 'No course is needed for what you lack.' },
  noCourseGives: { nl: 'Geen opleiding geeft: {names}', en: 'No course gives: {names}' },
  listedStep: { nl: 'Stap {n}: {words}', en: 'Step {n}: {words}' },
  timeline: { nl: 'Met {n} uur per week:', en: 'With {n} hours a week:' },
  weeks: { nl: 'week {from} tot {to}', en: 'week {from} to {to}' },
  weeksOpen: { nl: 'vanaf week {from}, hoe lang is onbekend', en: 'from week {from}, how long is unknown' },
  agenda: { nl: 'Eerst laten beoordelen', en: 'What to assess first' },
  agendaNothing: { nl: 'Geen erkenning die iets aan het pad verandert.', en: 'No recognition that changes the path.' },
  agendaBefore: { nl: 'Nu: {route}; zwakste stap bewezen {share}', en: 'Now: {route}; weakest step proven {share}' },
  agendaNoPath: { nl: 'Nu: geen pad', en: 'Now: no path' },
  what: { nl: 'wat', en: 'what' },
  grade: { nl: 'nu', en: 'now' },
  effect: { nl: 'na erkenning', en: 'after recognition' },
  claimed: { nl: 'opgegeven', en: 'claimed' },
  evidenced: { nl: 'aangetoond', en: 'evidenced' },
  notHeld: { nl: 'niet opgegeven', en: 'not claimed' },
  whatIfBefore: { nl: 'Nu', en: 'Now' },
  whatIfAfter: { nl: 'Dan', en: 'Then' },
  noPath: { nl: 'geen pad', en: 'no path' },
  noLongerMissing: { nl: 'mist niet meer: {names}', en: 'no longer missing: {names}' },
  newlyMissing: { nl: 'mist nu wel: {names}', en: 'now missing: {names}' },
  reachedAnew: { nl: 'nu bereikbaar: {names}', en: 'reachable now: {names}' },
  unknown: { nl: 'onbekend', en: 'unknown' },
} as const satisfies Record<string, Record<Language, string>>;

export type DeskWord = keyof typeof words;

export function sayDesk(language: Language, word: DeskWord, values: Readonly<Record<string, string | number>> = {}): string {
  return words[word][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
