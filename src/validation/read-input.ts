import { type z } from 'zod';
import { PadwijzerError, type ErrorCode, type InputProblem } from '../errors.js';
import { expectedPhrase, zodSentence } from './expected.js';
import { nearestNames } from '../text/nearest-names.js';
import { pointer, show, type Language } from './show.js';

export interface ReadOptions {
  /** what is being read, to stand after "in" and "in the": `['de inhoud', 'body']` */
  readonly what: readonly [nl: string, en: string];
  readonly code?: ErrorCode;
  /** how a place is written; default a JSON pointer */
  readonly place?: (path: readonly PropertyKey[]) => string;
  /** places whose value never appears in a message */
  readonly secrets?: ReadonlySet<string>;
}

/** More than this many problems helps nobody, and an answer must not be larger than what was sent. */
export const problemLimit = 200;

/** Typed value, or `input-invalid` (or `code`) with every problem at once in both languages. */
export function readInput<T extends z.ZodType>(schema: T, value: unknown, options: ReadOptions): z.output<T> {
  const parsed = schema.safeParse(value, { reportInput: true, error: knownKeys });
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, options));
  const places = [...new Set(problems.map(({ pointer: place }) => place || '/'))].slice(0, 5).join(', ');
  const [nl, en] = options.what;
  const more = problems.length > 5 ? ', …' : '';
  throw new PadwijzerError(options.code ?? 'input-invalid', `not valid in the ${en}: ${places}${more} (${problems.length} in all)`, {
    messageNl: `niet geldig in ${nl}: ${places}${more} (samen ${problems.length})`,
    errors: problems.slice(0, problemLimit),
  });
}

/** An unknown member's issue carries the known ones in its message: only here, while parsing, is the schema at hand. */
const knownKeys: z.core.$ZodErrorMap = (issue) => {
  const shape = issue.code === 'unrecognized_keys' ? (issue.inst?._zod.def as { shape?: object } | undefined)?.shape : undefined;
  return shape === undefined ? undefined : Object.keys(shape).join(' ');
};

function problemsOf(issue: z.core.$ZodIssue, options: ReadOptions): InputProblem[] {
  const place = options.place ?? pointer;
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(' ').filter((name) => name !== '');
    return issue.keys.map((key) => unknownMember(place([...issue.path, key]), key, known));
  }
  if (issue.code === 'invalid_union') {
    // the alternative that got furthest is the one that was meant
    const meant = issue.errors.find((branch) => branch.length > 0 && branch.every(({ path }) => path.length > 0));
    if (meant) return meant.flatMap((inner) => problemsOf({ ...inner, path: [...issue.path, ...inner.path] }, options));
  }
  const at = place(issue.path);
  const secret = options.secrets?.has(at) ?? false;
  return [{ pointer: at, message: sentence(issue, 'en', secret), messageNl: sentence(issue, 'nl', secret) }];
}

function sentence(issue: z.core.$ZodIssue, language: Language, secret: boolean): string {
  const expected = expectedPhrase(issue, language);
  const found = secret ? (language === 'nl' ? '(niet getoond)' : '(not shown)') : show(issue.input, language);
  if (expected === null) return `${zodSentence(issue, language)} (${found})`;
  return language === 'nl' ? `verwacht: ${expected}; gevonden: ${found}` : `expected ${expected}; found ${found}`;
}

function unknownMember(at: string, key: string, known: readonly string[]): InputProblem {
  const suggestions = nearestNames(key, known);
  return {
    pointer: at,
    message: `unknown name ${show(key, 'en')}; known here: ${known.join(', ') || 'none'}`,
    messageNl: `onbekende naam ${show(key, 'nl')}; bekend zijn hier: ${known.join(', ') || 'geen'}`,
    ...(suggestions.length > 0 ? { suggestions } : {}),
  };
}
