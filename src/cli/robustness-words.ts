import type { Language } from './language.js';

/** Words of the robustness of a path on the terminal; `{name}` is filled in. */
export const robustnessWords = {
  title: { nl: 'Houdt dit pad stand?', en: 'Does this path hold?' },
  survivesEach: {
    nl: 'Het beste pad blijft het beste zonder elk van de {of} dingen waarop het steunt, één voor één weggelaten.',
    en: 'The best path stays the best without each of the {of} things it leans on, left out one by one.',
  },
  survivesSome: {
    nl: 'Het beste pad blijft het beste zonder {n} van de {of} dingen waarop het steunt, één voor één weggelaten. Zonder deze niet:',
    en: 'The best path stays the best without {n} of the {of} things it leans on, left out one by one. Not without these:',
  },
  without: { nl: 'zonder', en: 'without' },
  remains: { nl: 'blijft over (zwakste stap)', en: 'remains (weakest step)' },
  nothing: { nl: 'geen pad', en: 'no path' },
  unknown: { nl: 'onbekend', en: 'unknown' },
  cut: { nl: 'Geprobeerd: {n} van de {of}.', en: 'Tried: {n} of {of}.' },
  step: { nl: 'stap', en: 'step' },
  match: { nl: 'overeenkomst', en: 'match' },
  work: { nl: 'koppeling met werk', en: 'link to work' },
  course: { nl: 'opleiding', en: 'course' },
  requirement: { nl: 'eis', en: 'requirement' },
  weights: { nl: 'standaardgewichten', en: 'default weights' },
} as const satisfies Record<string, Record<Language, string>>;

export const sayRobustness = (
  language: Language,
  word: keyof typeof robustnessWords,
  values: Readonly<Record<string, string | number>> = {},
): string => robustnessWords[word][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
