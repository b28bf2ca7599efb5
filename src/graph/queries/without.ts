import { z } from 'zod';
import { defineQuery } from '../query.js';

const text = z.string();
const ids = z.array(text);

/** Queries that tell what the catalogue would be without some of its facts. */
export const withoutQueries = {
  readEdges: defineQuery(
    'without/read-edges',
    'read',
    { edges: z.array(z.strictObject({ id: text, type: text, from: text, to: text })) },
    { id: text },
  ),
  listTouchedFunctions: defineQuery('without/list-touched-functions', 'read', { ids }, { id: text }),
  listStatedRequirements: defineQuery(
    'without/list-stated-requirements',
    'read',
    { ids },
    { functionId: text, id: text, weight: z.number(), essential: z.boolean() },
  ),
  listListedWholes: defineQuery(
    'without/list-listed-wholes',
    'read',
    { ids },
    { functionId: text, id: text, level: z.int().nullable(), programme: text.nullable() },
  ),
  listOwnBranches: defineQuery('without/list-own-branches', 'read', { ids }, { functionId: text, id: text }),
};
