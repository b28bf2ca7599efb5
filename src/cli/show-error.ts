import { errorTable, PadwijzerError, type ErrorCode } from '../errors.js';
import { presentable } from '../validation/show.js';
import type { Ink } from './ink.js';
import type { Language } from './language.js';
import { remedyOf } from './remedies.js';
import { clean, wrap } from './text.js';
import { UsageError } from './usage-error.js';
import { say } from './words.js';

/** More would push the first ones off the screen. */
const most = 20;

/** The error as text (what, where, expected, remedy) and the exit code; never throws, and shows a stack only when asked. */
export function showError(error: unknown, language: Language, width: number, ink: Ink, debug: boolean): { text: string; exit: number } {
  const code: ErrorCode = error instanceof PadwijzerError ? error.code : 'internal';
  const { title, titleNl, exit } = errorTable[code];
  const indented = (text: string, by: number): string[] =>
    wrap(clean(presentable(text, language)), width - by).map((line) => ' '.repeat(by) + line);
  const lines = [`${ink.bad(`${say(language, 'error')}:`)} ${ink.strong(language === 'nl' ? titleNl : title)} ${ink.faint(`(${code})`)}`];
  const problems = error instanceof PadwijzerError ? (error.details.errors ?? []) : [];
  if (error instanceof PadwijzerError && problems.length === 0) {
    lines.push(...indented(language === 'nl' ? (error.details.messageNl ?? error.message) : error.message, 2));
  }
  for (const problem of problems.slice(0, most)) {
    if (problem.pointer !== '') lines.push(...indented(problem.pointer, 2));
    const message = language === 'nl' ? (problem.messageNl ?? problem.message) : problem.message;
    // some messages name the suggestions themselves
    const suggestions = /(nearest|lijkt op): /.test(message) ? [] : (problem.suggestions ?? []);
    lines.push(...indented(message, 4));
    if (suggestions.length > 0) lines.push(...indented(`${say(language, 'didYouMean')}: ${suggestions.join(', ')}?`, 4));
  }
  if (problems.length > most) lines.push(`  ${say(language, 'andMore', { n: problems.length - most })}`);
  const remedy = error instanceof UsageError ? error.remedy : remedyOf(code, language);
  lines.push(...wrap(`${say(language, 'remedy')}: ${remedy}`, width));
  if (debug) lines.push('', stackOf(error, language));
  return { text: `${lines.join('\n')}\n`, exit };
}

function stackOf(error: unknown, language: Language): string {
  const shown = (text: string): string => clean(presentable(text, language));
  if (!(error instanceof Error)) return shown(String(error));
  const stack = (error.stack ?? error.message).split('\n').map(shown).join('\n');
  return error.cause === undefined ? stack : `${stack}\ncause: ${stackOf(error.cause, language)}`;
}
