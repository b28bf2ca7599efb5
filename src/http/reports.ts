import type { Request, Response } from 'express';
import type { Report } from '../reports/make-report.js';
import { reportPolicy } from '../reports/style.js';
import type { Language } from '../validation/show.js';
import { languageOf } from './language.js';

export const wantsReport = (request: Request, produces: string[]): boolean => request.accepts(produces) === 'text/html';

/** A page of one file, under a policy of its own: its one style sheet by hash, and nothing else at all. */
export async function sendReport(request: Request, response: Response, make: (language: Language) => Promise<Report>): Promise<void> {
  const language = languageOf(request);
  const { html } = await make(language);
  response
    .set({
      'Cache-Control': 'no-store',
      'Content-Language': language,
      // frame-ancestors counts in a header only
      'Content-Security-Policy': `${reportPolicy[language]}; frame-ancestors 'none'`,
    })
    .type('text/html')
    .send(html);
}
