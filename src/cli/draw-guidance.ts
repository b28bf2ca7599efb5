import type { BriefPath, PlacedFunction } from '../paths/brief-path.js';
import type { Named } from '../paths/parts.js';
import { percent } from '../text/percent.js';
import { bar } from './bar.js';
import { sayGuidance, type GuidanceWord } from './guidance-words.js';
import type { Ink } from './ink.js';
import type { Language } from './language.js';
import { levelOf, nameOf } from './step-words.js';
import { pad, wrap } from './text.js';

const labelWidth = 10;

/** One line of what is known of a station: a label and words that wrap. */
export interface Fact {
  readonly label: GuidanceWord;
  readonly words: string;
}

export const stationOf = (one: PlacedFunction, language: Language): string =>
  [nameOf(one, language), levelOf(one.level, language), ...one.branches.map((branch) => nameOf(branch, language))].join(' · ');

export function routeFact({ start, functions, stepCount }: BriefPath, language: Language): Fact {
  const stops = functions.map((one) => nameOf(one, language));
  const steps = stepCount === 1 ? sayGuidance(language, 'oneStep') : sayGuidance(language, 'steps', { n: stepCount });
  return { label: 'route', words: `${(start === null ? ['○', ...stops] : stops).join(' → ')} (${steps})` };
}

export const weakestFact = (weakest: number | null, language: Language): Fact => ({
  label: 'weakest',
  words: `${bar(weakest)} ${weakest === null ? sayGuidance(language, 'unknown') : percent(weakest)}`,
});

/** Names of the first few; nobody reads forty on a terminal, and --json has them all. */
export function fewOf(items: readonly Named[], language: Language, most = 5): string {
  const names = items.slice(0, most).map((one) => nameOf(one, language));
  return [...names, ...(items.length > most ? [sayGuidance(language, 'more', { n: items.length - most })] : [])].join(', ');
}

export function heldFact(
  label: GuidanceWord,
  { held, of }: { held: number; of: number },
  items: readonly Named[],
  language: Language,
): Fact {
  const count = of === 0 ? sayGuidance(language, 'notDocumented') : sayGuidance(language, 'of', { held, of });
  return { label, words: [count, ...(items.length > 0 ? [fewOf(items, language)] : [])].join(': ') };
}

/** A station on a rail, its facts hanging under it; `rail` goes on beside them. */
export function station(
  head: string,
  title: string,
  rail: string,
  facts: readonly Fact[],
  language: Language,
  width: number,
  ink: Ink,
): string[] {
  const indent = ' '.repeat(Math.max(0, head.length - rail.length));
  const [first = '', ...rest] = wrap(title, width - head.length - 1);
  const beside = (text: string): string => `${ink.line(rail)}${indent} ${text}`.trimEnd();
  const hung = facts.flatMap(({ label, words }) =>
    wrap(words, width - head.length - 1 - labelWidth).map((line, row) =>
      beside(`${ink.faint(pad(row === 0 ? sayGuidance(language, label) : '', labelWidth))}${line}`),
    ),
  );
  return [`${ink.line(head)} ${ink.strong(first)}`, ...rest.map(beside), ...hung];
}
