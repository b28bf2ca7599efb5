import { z } from 'zod';
import { defineQuery } from '../query.js';

const text = z.string();

/** Queries that read what free texts are held against; the whole of it, once per catalogue version. */
export const suggestionQueries = {
  listNames: defineQuery(
    'suggestions/list-names',
    'read',
    {},
    {
      id: text,
      label: z.enum(['Competence', 'Function', 'Course', 'WorkProcess']),
      name: text,
      nameEn: text.nullable(),
      aliases: z.array(text),
      code: text.nullable(),
    },
  ),
};
