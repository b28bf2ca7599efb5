import type { CohortResult } from '../cohorts/result.js';
import type { ErrorCode } from '../errors.js';
import type { CohortFile } from './cohort-file.js';
import { sayCohort } from './cohort-words.js';
import type { Language } from './language.js';
import { clean, wrap } from './text.js';
import { say } from './words.js';
import type { Context } from './world.js';

/** Something in the file that was not used, where it stands and why. */
export interface FileProblem {
  readonly place: string;
  readonly code: ErrorCode;
  readonly reason: string;
}

/** Rows that could not be read, and candidates and goals that ended in a problem. */
export function problemsOf(results: readonly CohortResult[], file: CohortFile, language: Language): FileProblem[] {
  const unread = file.broken.map(({ line, reason }) => ({
    place: file.placeOfLine(line, language),
    code: 'body-malformed' as const,
    reason: reason[language],
  }));
  const found = results.flatMap(({ candidates: [first], error, goals }) => {
    const index = first?.index ?? 0;
    const all = [error, ...goals.map((goal) => goal.error)].filter((one) => one !== undefined);
    return all.flatMap(({ code, message, details }): FileProblem[] => {
      const whole = language === 'nl' ? (details.messageNl ?? message) : message;
      const problems = details.errors ?? [{ pointer: '', message: whole, messageNl: whole }];
      return problems.map((one) => ({
        place: file.place(index, one.pointer.replace(/^\/candidates\/\d+/, ''), language),
        code,
        reason: language === 'nl' ? (one.messageNl ?? one.message) : one.message,
      }));
    });
  });
  return [...unread, ...found];
}

/** More would push the table off the screen. */
const most = 40;

export function problemLines(
  problems: readonly FileProblem[],
  { language, width, ink }: Pick<Context, 'language' | 'width' | 'ink'>,
): string[] {
  if (problems.length === 0) return [];
  const lines = problems
    .slice(0, most)
    .flatMap(({ place, reason }) => [
      ...wrap(clean(place), width - 2).map((line) => `  ${line}`),
      ...wrap(clean(reason), width - 4).map((line) => `    ${line}`),
    ]);
  const more = problems.length > most ? [`  ${say(language, 'andMore', { n: problems.length - most })}`] : [];
  return [ink.bad(sayCohort(language, 'inPlace')), ...lines, ...more];
}
