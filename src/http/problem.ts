import { errorTable, PadwijzerError, type ErrorCode, type InputProblem } from '../errors.js';
import { presentable, type Language } from '../validation/show.js';
import { remediesNl } from './remedies-nl.js';

/** RFC 9457 body; `code`, `remedy` and `errors` are extension members. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: ErrorCode;
  readonly remedy: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string; readonly suggestions?: readonly string[] }[];
}

export interface ProblemContext {
  readonly language: Language;
  readonly requestId: string;
}

/** Server errors whose message was written for the asker; every other message from 500 up may hold addresses, paths or statements. */
const open: ReadonlySet<ErrorCode> = new Set([
  'not-available-yet',
  'catalogue-empty',
  'catalogue-changed',
  'graph-timeout',
  'graph-conflict',
  'cohorts-busy',
  'keys-unreachable',
  'service-busy',
  'deadline-passed',
]);
const masked = {
  nl: 'Er ging iets mis binnen de dienst; de oorzaak staat in het logboek onder het nummer van dit verzoek.',
  en: 'Something went wrong inside the service; the cause is in its log under the id of this request.',
};

/** True when the cause belongs in the log: nothing of it is shown. */
export function isMasked(error: unknown): boolean {
  return !(error instanceof PadwijzerError) || (errorTable[error.code].status >= 500 && !open.has(error.code));
}

/** Any thrown thing -> problem document. Never throws: what cannot be read becomes `internal`. */
export function toProblem(error: unknown, context: ProblemContext): Problem {
  try {
    return describe(error instanceof PadwijzerError ? error : new PadwijzerError('internal', ''), context);
  } catch {
    return { ...frame('internal', context), detail: masked[context.language] };
  }
}

function describe(error: PadwijzerError, context: ProblemContext): Problem {
  const nl = context.language === 'nl';
  const said = nl ? (error.details.messageNl ?? error.message) : error.message;
  const detail = isMasked(error) ? masked[context.language] : presentable(said, context.language);
  const errors = isMasked(error) ? undefined : error.details.errors;
  return { ...frame(error.code, context), detail, ...(errors === undefined ? {} : { errors: errors.map((one) => worded(one, nl)) }) };
}

function frame(code: ErrorCode, { language, requestId }: ProblemContext): Omit<Problem, 'detail'> {
  const row = errorTable[code];
  const nl = language === 'nl';
  return {
    type: `/docs/errors#${code}`,
    title: nl ? row.titleNl : row.title,
    status: row.status,
    instance: `urn:uuid:${requestId}`,
    code,
    remedy: nl ? remediesNl[code] : row.remedy,
  };
}

function worded({ pointer, message, messageNl, suggestions }: InputProblem, nl: boolean) {
  const language = nl ? 'nl' : 'en';
  const detail = presentable(nl ? (messageNl ?? message) : message, language);
  return { pointer: presentable(pointer, language), detail, ...(suggestions === undefined ? {} : { suggestions }) };
}
