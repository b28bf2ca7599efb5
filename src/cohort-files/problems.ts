import type { ErrorCode } from '../errors.js';
import type { Language } from '../validation/show.js';
import type { CohortFile } from './cohort-file.js';
import type { ToldResult } from './told.js';

/** Something in the file that was not used, where it stands and why. */
export interface FileProblem {
  readonly place: string;
  readonly code: ErrorCode;
  readonly reason: string;
}

/** Rows that could not be read. */
export const unreadIn = (file: CohortFile, language: Language): FileProblem[] =>
  file.broken.map(({ line, reason }) => ({
    place: file.placeOfLine(line, language),
    code: 'body-malformed',
    reason: reason[language],
  }));

/** Rows that could not be read, and candidates and goals that ended in a problem. */
export function problemsOf(results: readonly ToldResult[], file: CohortFile, language: Language): FileProblem[] {
  const found = results.flatMap(({ candidates: [first], problem, goals }) => {
    const index = first?.index ?? 0;
    const all = [problem, ...goals.map((goal) => goal.problem)].filter((one) => one !== undefined);
    return all.flatMap(({ code, detail, errors }): FileProblem[] =>
      (errors ?? [{ pointer: '', detail }]).map((one) => ({
        place: file.place(index, one.pointer.replace(/^\/candidates\/\d+/, ''), language),
        code,
        reason: one.detail,
      })),
    );
  });
  return [...unreadIn(file, language), ...found];
}
