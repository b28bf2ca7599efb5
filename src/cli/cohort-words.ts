import type { Language } from './language.js';

/** Words of cohorts; `{name}` is filled in. */
// A table, one word a line, however long.
// prettier-ignore
const words = {
  who: { nl: 'wie', en: 'who' },
  more: { nl: '{reference} en {n} met hetzelfde profiel', en: '{reference} and {n} with the same profile' },
  nameless: { nl: 'nr. {n}', en: 'no. {n}' },
  start: { nl: 'begin', en: 'start' },
  path: { nl: 'pad', en: 'path' },
  steps: { nl: 'stappen', en: 'steps' },
  weakest: { nl: 'zwakste', en: 'weakest' },
  hours: { nl: 'uren', en: 'hours' },
  hoursRange: { nl: '{min}-{max}', en: '{min}-{max}' },
  hoursFrom: { nl: '{min} of meer', en: '{min} or more' },
  'goal-held': { nl: 'heeft het doel al', en: 'holds the goal already' },
  function: { nl: 'vanuit een functie', en: 'from a function' },
  overlap: { nl: 'instroom op overlap', en: 'entry on overlap' },
  course: { nl: 'instroom via opleiding', en: 'entry by course' },
  'blocked-by-level': { nl: 'geen pad: niveau', en: 'no path: level' },
  unknown: { nl: 'onbekend', en: 'unknown' },
  none: { nl: 'geen pad', en: 'no path' },
  problem: { nl: 'profiel niet bruikbaar', en: 'profile not usable' },
  inPlace: { nl: 'Niet gebruikt:', en: 'Not used:' },
  summary: { nl: 'Kandidaten: {n}; verschillende profielen: {profiles}; niet bruikbaar: {problems}', en: 'Candidates: {n}; different profiles: {profiles}; not usable: {problems}' },
  targetGroup: { nl: 'Doelgroep: {name}', en: 'Target group: {name}' },
  canStart: { nl: 'Kan beginnen: {n} van {of}', en: 'Can start: {n} of {of}' },
  stepsTitle: { nl: 'Stappen', en: 'Steps' },
  hoursTitle: { nl: 'Uren, hoogstens', en: 'Hours, at most' },
  upTo: { nl: 'tot {n}', en: 'up to {n}' },
  above: { nl: 'meer', en: 'more' },
  hoursUnknown: { nl: 'onbekend', en: 'unknown' },
  goals: { nl: 'Doelen: voor wie het beste', en: 'Goals: for whom the best' },
  courses: { nl: 'Opleidingen die de meesten helpen', en: 'Courses that serve most' },
  missing: { nl: 'Wat het meest ontbreekt', en: 'What is missing most' },
  noPath: { nl: 'Geen pad: {who}', en: 'No path: {who}' },
  helps: { nl: '{wording} Dat helpt {n} van {of}.', en: '{wording} That helps {n} of {of}.' },
  nothingHelps: { nl: 'Geen enkele verruiming geeft hun een pad.', en: 'No single relaxation gives them a path.' },
  versions: { nl: 'catalogus {catalogue}, regels {rules}, ordening {objective}', en: 'catalogue {catalogue}, rules {rules}, objective {objective}' },
  working: { nl: 'Cohort', en: 'Cohort' },
  written: { nl: 'Geschreven: {file}', en: 'Written: {file}' },
} as const satisfies Record<string, Record<Language, string>>;

export type CohortWord = keyof typeof words;

export function sayCohort(language: Language, word: CohortWord, values: Readonly<Record<string, string | number>> = {}): string {
  return words[word][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
