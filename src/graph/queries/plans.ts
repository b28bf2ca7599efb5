import { z } from 'zod';
import { defineQuery } from '../query.js';

const text = z.string();
const ids = z.array(text);
const named = { id: text, name: text, nameEn: text.nullable() };

/** Queries that read what can be studied and recognised; the whole of it, once per catalogue version. */
export const planQueries = {
  listOfferedCourses: defineQuery(
    'plans/list-offered-courses',
    'read',
    {},
    {
      ...named,
      code: text.nullable(),
      kind: text,
      programme: text.nullable(),
      level: z.int().nullable(),
      loadMin: z.number().nullable(),
      loadMax: z.number().nullable(),
      status: text.nullable(),
      teaches: ids,
      covers: ids,
      coreTasks: ids,
      preparesFor: ids,
      wholes: ids,
      sources: ids,
    },
  ),
  listCoveredCoreTasks: defineQuery(
    'plans/list-covered-core-tasks',
    'read',
    {},
    { ...named, code: text.nullable(), works: ids, requires: ids },
  ),
  listRecognisableWork: defineQuery('plans/list-recognisable-work', 'read', {}, { ...named, code: text.nullable(), requires: ids }),
};
