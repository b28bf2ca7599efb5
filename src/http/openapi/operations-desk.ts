import type { ErrorCode } from '../../errors.js';
import { searchExample } from './examples.js';
import { languageParameter } from './parameters.js';
import { ok, problems } from './responses.js';
import { ref } from './ref.js';
import type { Json } from './schemas.js';

/** What every question about somebody may end in. */
export const askingErrors: readonly ErrorCode[] = [
  'input-invalid',
  'personal-data',
  'id-unknown',
  'candidate-unknown',
  'body-malformed',
  'body-too-large',
  'media-type-unsupported',
  'not-acceptable',
  'method-not-allowed',
  'catalogue-empty',
  'catalogue-changed',
  'graph-unreachable',
  'graph-timeout',
  'internal',
];

const { profile, to, objective } = searchExample;
const asking = (operationId: string, summary: string, description: string, request: string, answer: string, example: unknown): Json => ({
  post: {
    operationId,
    tags: ['Desk'],
    summary,
    description: `${description} POST, because a profile does not belong in an address; nothing is stored.`,
    parameters: [languageParameter],
    requestBody: { required: true, content: { 'application/json': { schema: ref(request), example } } },
    responses: { 200: ok('The answer', ref(answer)), ...problems([...askingErrors, 'search-too-wide']) },
  },
});

/** What an assessor asks beside a path search. */
export const deskPaths: Json = {
  '/assessment-agendas': asking(
    'makeAssessmentAgenda',
    'What to assess first for a goal',
    'Every open item is tried: what recognising it would change for the best path, with the path before and after.',
    'AssessmentAgendaRequest',
    'AssessmentAgenda',
    { profile, to, objective, agenda: { scope: 'claimed' } },
  ),
  '/what-ifs': asking(
    'askWhatIf',
    'The same search with something more held',
    'One competence, course, function, work process or criterion more, and what that changes.',
    'WhatIfRequest',
    'WhatIf',
    { profile, to, objective, add: { courses: [{ id: 'course:80130', evidence: 'certified' }] } },
  ),
};
