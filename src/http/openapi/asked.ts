import type { ErrorCode } from '../../errors.js';
import { askingErrors } from './operations-desk.js';
import { languageParameter } from './parameters.js';
import { ok, problems } from './responses.js';
import { ref } from './ref.js';
import type { Json } from './schemas.js';

export interface Asked {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  /** name of the schema of the body */
  readonly request: string;
  readonly example: unknown;
  readonly answer: Json;
  /** fewer than a question about somebody may end in */
  readonly errors?: readonly ErrorCode[];
}

/** One question sent in a body. */
export const asked = ({ operationId, summary, description, request, example, answer, errors = askingErrors }: Asked): Json => ({
  post: {
    operationId,
    tags: ['Desk'],
    summary,
    description: `${description} POST, because what is said of somebody does not belong in an address; nothing is stored.`,
    parameters: [languageParameter],
    requestBody: { required: true, content: { 'application/json': { schema: ref(request), example } } },
    responses: { 200: answer, ...problems(errors) },
  },
});

// as text: the ADR linter takes keys that hold the name of a method, as together does, for methods once they stand in an example
export const answerOf = (name: string, example: unknown): Json =>
  ok(`The answer, for instance:\n\n\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``, ref(name));
