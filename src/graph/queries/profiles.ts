import { z } from 'zod';
import { defineQuery } from '../query.js';

const text = z.string();
const ids = z.array(text);

/** Queries that tell what a candidate's profile stands for. */
export const profileQueries = {
  listBranchIds: defineQuery('profiles/list-branch-ids', 'read', {}, { id: text }),
  readKnownIds: defineQuery(
    'profiles/read-known-ids',
    'read',
    { ids },
    { id: text, label: text, deprecated: z.boolean(), replacedBy: text.nullable() },
  ),
  readCourses: defineQuery(
    'profiles/read-courses',
    'read',
    { ids },
    {
      id: text,
      kind: text,
      programme: text.nullable(),
      level: z.int().nullable(),
      teaches: ids,
      covers: ids,
      coreTasks: ids,
      preparesFor: ids,
    },
  ),
  readCoreTasks: defineQuery('profiles/read-core-tasks', 'read', { ids, workIds: ids }, { id: text, works: ids, requires: ids }),
  readWorkRequirements: defineQuery('profiles/read-work-requirements', 'read', { ids }, { id: text, requires: ids }),
  readMatches: defineQuery('profiles/read-matches', 'read', { ids }, { id: text, sameAs: ids, sameAsStated: ids, closeTo: ids }),
};
