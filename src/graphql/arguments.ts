import type { z } from 'zod';
import { refusePersonalData } from '../profiles/personal-data.js';
import { readInput } from '../validation/read-input.js';

/** What the name of an argument is in a message. */
const place = ([name]: readonly PropertyKey[]): string => String(name ?? '');

/**
 * What GraphQL hands over, as JSON has it: without null, by which its clients say that something was left out, and with objects as the
 * readers of input know them.
 */
export function given(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(given);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, given(inner)]])));
}

/** Arguments of a list or a page; personal data is refused, as in the query of an address. */
export function readArguments<T extends z.ZodType>(schema: T, args: Readonly<Record<string, unknown>>): z.output<T> {
  // a cursor is our own writing, and long enough to look like anything
  const { after: _after, ...written } = args;
  refusePersonalData(written, { ids: false, place });
  return readInput(schema, given(args), { what: ['de argumenten', 'arguments'], place });
}
