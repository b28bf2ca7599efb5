import { z } from 'zod';
import { collections, type Collection, type ListRequest } from '../catalogue/browse.js';
import { filters } from '../catalogue/filters.js';
import { refusePersonalData } from '../profiles/personal-data.js';
import { readQuery } from './query.js';

export const defaultPageSize = 25;

const paging = {
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .meta({ description: 'Words that must all stand in a name, alias or code; case and accents do not matter' }),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1).meta({ description: 'Page, counted from 1' }),
  pageSize: z.coerce.number().int().min(1).max(100).default(defaultPageSize).meta({ description: 'Items on a page' }),
};

function schemaOf(collection: Collection) {
  const optional = Object.fromEntries(
    Object.entries(filters[collection]).map(([name, schema]) => [name, (schema as z.ZodType).optional()]),
  );
  return z.strictObject({ ...paging, q: paging.q.optional(), ...optional });
}

/** Query parameters of each collection, also the source of their documentation. */
export const listQueries = Object.fromEntries(collections.map((name) => [name, schemaOf(name)])) as Record<
  Collection,
  ReturnType<typeof schemaOf>
>;

/** Personal data is refused: the links of the answer repeat what was asked. */
export function readListRequest(collection: Collection, query: unknown): ListRequest {
  refusePersonalData(query, { ids: false, place: ([name]) => String(name ?? '') });
  const { q, page, pageSize, ...rest } = readQuery(listQueries[collection], query);
  const given = Object.entries(rest).filter((entry): entry is [string, string | number] => entry[1] !== undefined);
  return { page, pageSize, filters: Object.fromEntries(given), ...(q === undefined ? {} : { q }) };
}
