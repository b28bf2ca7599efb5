import type { Language } from '../words/words.js';

/** A problem as the service words it (RFC 9457). */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail?: string;
  readonly remedy?: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}

/** What the service refused, or that it could not be reached (`status` 0). */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
  }
}

export interface Asking {
  readonly language: Language;
  readonly signal?: AbortSignal;
  /** of an API, when a person gave one; it is kept in memory only */
  readonly key?: string | null;
}
interface Sending extends Asking {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  readonly accept?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks the service this page came from; throws `ProblemError`. */
export async function send(path: string, { language, signal, key, method = 'POST', body, accept, headers }: Sending): Promise<Response> {
  const response = await fetch(path, {
    method,
    credentials: 'omit',
    cache: method === 'GET' ? 'default' : 'no-store',
    headers: {
      'Accept-Language': language,
      Accept: accept ?? 'application/json',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(key === null || key === undefined || key === '' ? {} : { Authorization: `Bearer ${key}` }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  }).catch((error: unknown) => {
    if (signal?.aborted === true) throw error;
    throw new ProblemError({ status: 0, code: 'unreachable', title: '' });
  });
  if (!response.ok) throw new ProblemError(await problemIn(response));
  return response;
}

export const ask = async <T>(path: string, sending: Sending): Promise<T> => (await (await send(path, sending)).json()) as T;

async function problemIn(response: Response): Promise<Problem> {
  try {
    const problem = (await response.json()) as Partial<Problem>;
    return { code: 'unknown', title: response.statusText, ...problem, status: response.status };
  } catch {
    return { status: response.status, code: 'unknown', title: `${response.status} ${response.statusText}` };
  }
}
