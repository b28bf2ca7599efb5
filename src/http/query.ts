import type { RequestHandler } from 'express';
import { z } from 'zod';
import { readInput } from '../validation/read-input.js';

/** Query parameters by name; an unknown one is an error that names the known ones. */
export function readQuery<T extends z.ZodObject>(schema: T, query: unknown): z.output<T> {
  return readInput(schema, query, { what: ['het adres', 'query'], place: ([name]) => String(name ?? '') });
}

const nothing = z.strictObject({});
/** For addresses that take no query parameters. */
export const noQuery: RequestHandler = (request, _response, next) => {
  readQuery(nothing, request.query);
  next();
};
