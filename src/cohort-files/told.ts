import type { CohortResult, GoalResult } from '../cohorts/result.js';
import type { ErrorCode, PadwijzerError } from '../errors.js';
import type { Language } from '../validation/show.js';

/** What is wrong with a candidate or a goal, in the language of the reader: the members of a problem document that say it. */
export interface ToldProblem {
  readonly code: ErrorCode;
  readonly detail: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}
/** A result as a door tells it. */
export type ToldResult = Omit<CohortResult, 'error' | 'goals'> & {
  readonly problem?: ToldProblem;
  readonly goals: readonly (Omit<GoalResult, 'error'> & { readonly problem?: ToldProblem })[];
};

/** A result of the domain in the words of one language. */
export function toldIn({ error, goals, ...result }: CohortResult, language: Language): ToldResult {
  return {
    ...result,
    ...(error === undefined ? {} : { problem: problemIn(error, language) }),
    goals: goals.map(({ error: wrong, ...goal }) => (wrong === undefined ? goal : { ...goal, problem: problemIn(wrong, language) })),
  };
}

function problemIn({ code, message, details }: PadwijzerError, language: Language): ToldProblem {
  const said = (one: { readonly message: string; readonly messageNl?: string }): string =>
    language === 'nl' ? (one.messageNl ?? one.message) : one.message;
  const errors = details.errors?.map((one) => ({ pointer: one.pointer, detail: said(one) }));
  return {
    code,
    detail: language === 'nl' ? (details.messageNl ?? message) : message,
    ...(errors === undefined ? {} : { errors }),
  };
}
