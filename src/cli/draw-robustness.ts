import type { Robustness, RobustnessItem } from '../paths/robustness.js';
import { percent } from '../text/percent.js';
import { bullets } from './bullets.js';
import type { Ink } from './ink.js';
import type { Language } from './language.js';
import { robustnessWords, sayRobustness } from './robustness-words.js';
import { nameOf } from './step-words.js';
import { table } from './table.js';
import { wrap } from './text.js';

/** What the best path does not survive without, and what is left then; of what it does survive without only how much that is. */
export function drawRobustness(
  { items, survivesEach, considered, tried }: Robustness,
  language: Language,
  width: number,
  ink: Ink,
): string[] {
  const broken = items.filter(({ survives }) => !survives);
  const counts = { n: tried - broken.length, of: tried };
  const heads = [{ title: sayRobustness(language, 'without') }, { title: sayRobustness(language, 'remains') }];
  const rows = broken.map((item) => [whatOf(item, language), remainsOf(item, language)]);
  return [
    ink.strong(sayRobustness(language, 'title')),
    ...wrap(sayRobustness(language, survivesEach ? 'survivesEach' : 'survivesSome', counts), width),
    ...(rows.length === 0 ? [] : ['', ...table(heads, rows, width, ink.faint)]),
    ...(tried < considered ? ['', ...bullets([sayRobustness(language, 'cut', { n: tried, of: considered })], width)] : []),
  ];
}

function whatOf({ kind, from, to, fact }: RobustnessItem, language: Language): string {
  const what = robustnessWords[kind][language];
  return from === null || to === null ? what : `${what}: ${nameOf(from, language)} → ${nameOf(to, language)} [${fact}]`;
}

function remainsOf({ remains }: RobustnessItem, language: Language): string {
  if (remains === null) return sayRobustness(language, 'nothing');
  const weakest = remains.weakest === null ? sayRobustness(language, 'unknown') : percent(remains.weakest);
  return `${remains.functions.map((one) => nameOf(one, language)).join(' → ')} (${weakest})`;
}
