import { z } from 'zod';
import type { Collection } from '../../catalogue/browse.js';
import { listQueries } from '../list-query.js';
import type { Json } from './schemas.js';

export const parameters: Json = {
  AcceptLanguage: {
    name: 'Accept-Language',
    in: 'header',
    description: 'Language of problem texts: nl (default) or en',
    schema: { type: 'string' },
    example: 'en',
  },
  IfNoneMatch: { name: 'If-None-Match', in: 'header', description: 'ETag of an answer given earlier', schema: { type: 'string' } },
};
export const languageParameter = { $ref: '#/components/parameters/AcceptLanguage' };
export const conditionParameter = { $ref: '#/components/parameters/IfNoneMatch' };

/** Query parameters of a list, from the schema that reads them. */
export const listParameters = (collection: Collection): Json[] => queryParameters(listQueries[collection]);

export function queryParameters(query: z.ZodObject): Json[] {
  const { properties = {} } = z.toJSONSchema(query, { io: 'output', unrepresentable: 'any' });
  return Object.entries(properties).map(([name, schema]) => {
    const { description, ...rest } = schema as Json;
    return { name, in: 'query', required: false, description, schema: rest };
  });
}

export function idParameter(collection: Collection, example: string): Json {
  return {
    name: 'id',
    in: 'path',
    required: true,
    example,
    description: `Id in ${collection}; the colon may stand raw or as %3A`,
    schema: { type: 'string' },
  };
}
