import { z } from 'zod';
import { defineQuery } from '../query.js';

const text = z.string();
const maybe = text.nullable();
/** a property that is absent stands for an empty list */
const texts = z
  .array(text)
  .nullable()
  .transform((list) => list ?? []);
const named = { id: text, name: text, nameEn: maybe, kind: maybe, code: maybe };
const holdable = z.enum(['Function', 'Competence', 'WorkProcess', 'Course', 'Criterion']);

/** Queries that put catalogue names into skills passports, and find them back. */
export const passportQueries = {
  describeNodes: defineQuery(
    'passports/describe-nodes',
    'read',
    { ids: z.array(text) },
    { ...named, label: text, programme: maybe, level: z.int().nullable(), sameAs: texts },
  ),
  listHoldable: defineQuery('passports/list-holdable', 'read', {}, { ...named, label: holdable, aliases: texts }),
};
