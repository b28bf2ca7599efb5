import type { z } from 'zod';
import { refusePersonalData } from '../profiles/personal-data.js';
import { readInput } from '../validation/read-input.js';

/** A body about a person: refused for personal data first, since every other message shows the value it is about. */
export function readSubjectBody<T extends z.ZodType>(schema: T, body: unknown): z.output<T> {
  refusePersonalData(body);
  return readInput(schema, body, { what: ['de inhoud', 'body'] });
}
