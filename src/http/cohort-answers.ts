import { Readable } from 'node:stream';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import type { CohortResult } from '../cohorts/result.js';
import type { CohortLine } from '../cohorts/summary-shape.js';
import { PadwijzerError } from '../errors.js';
import { languageOf } from './language.js';
import { isMasked, toProblem, type ProblemContext } from './problem.js';
import { requestIdOf } from './request-log.js';
import { sendStream } from './send-stream.js';

export interface Sending {
  readonly request: Request;
  readonly response: Response;
  readonly lines: AsyncGenerator<CohortLine>;
  readonly log: Logger;
}

/**
 * One line per result as it is found, the summary as the last; what goes wrong after the start is the last line instead, so that a
 * stream without either was cut. No faster than the reader takes it.
 */
export async function sendLines({ request, response, lines, log }: Sending): Promise<void> {
  const words = wordsFor(request, response);
  // what is wrong with the whole shows before the first line, and is a problem document like any other
  const first = await lines.next();
  response.status(200).set({ 'Content-Type': 'application/x-ndjson; charset=utf-8', 'Cache-Control': 'no-store' });
  response.flushHeaders();
  const text = async function* (): AsyncGenerator<string> {
    try {
      if (first.done !== true) yield `${lineOf(first.value, words)}\n`;
      for await (const line of lines) yield `${lineOf(line, words)}\n`;
    } catch (error) {
      if (isMasked(error)) log.error({ requestId: words.requestId, err: error as Error }, 'cohort failed');
      yield `${JSON.stringify({ kind: 'error', problem: toProblem(error, words) })}\n`;
    } finally {
      await lines.return(undefined);
    }
  };
  await write(text(), response);
}

const write = (text: Iterable<string> | AsyncIterable<string>, response: Response): Promise<void> =>
  sendStream(Readable.from(text, { highWaterMark: 1 }), response);

/** All in one document, once all is known; made into text bit by bit, so that nobody waits for a large one. */
export async function sendDocument({ request, response, lines }: Sending): Promise<void> {
  const words = wordsFor(request, response);
  const results: string[] = [];
  let summary = '';
  for await (const line of lines) {
    if (line.kind === 'summary') summary = lineOf(line, words);
    else results.push(lineOf(line, words));
  }
  if (summary === '') throw new PadwijzerError('internal', 'the cohort ended without a summary');
  response.status(200).set({ 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  const pieces = results.map((result, at) => (at === 0 ? result : `,${result}`));
  await write(['{"results":[', ...pieces, `],"summary":${summary}}`], response);
}

const wordsFor = (request: Request, response: Response): ProblemContext => ({
  language: languageOf(request),
  requestId: requestIdOf(response),
});

const lineOf = (line: CohortLine, words: ProblemContext): string => JSON.stringify(line.kind === 'summary' ? line : resultOf(line, words));

/** What is wrong with one candidate, or with one goal of one, in the words of a problem document. */
function resultOf({ error, goals, ...result }: CohortResult, words: ProblemContext) {
  return {
    ...result,
    goals: goals.map(({ error: wrong, ...goal }) => (wrong === undefined ? goal : { ...goal, problem: toProblem(wrong, words) })),
    ...(error === undefined ? {} : { problem: toProblem(error, words) }),
  };
}
