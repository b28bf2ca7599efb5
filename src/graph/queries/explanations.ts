import { z } from 'zod';
import { defineQuery } from '../query.js';

const text = z.string();
const textOrNull = text.nullable();
const numberOrNull = z.number().nullable();
const ids = z.array(text);
const pairs = z.array(z.strictObject({ from: text, to: text }));

/** Queries that fetch what an explanation shows: names, numbers, and the lines facts are printed on. */
export const explanationQueries = {
  readRequirements: defineQuery(
    'explanations/read-requirements',
    'read',
    { ids },
    {
      functionId: text,
      ownerId: text,
      id: text,
      name: text,
      nameEn: textOrNull,
      kind: z.enum(['behaviour', 'knowledge', 'skill', 'group', 'unknown']),
      weightBasis: textOrNull,
      requirementId: text,
      sources: ids,
    },
  ),
  readSteps: defineQuery(
    'explanations/read-steps',
    'read',
    { pairs },
    { id: text, from: text, to: text, basis: text, baseOverlap: numberOrNull, sources: ids },
  ),
  readListedCourses: defineQuery(
    'explanations/read-listed-courses',
    'read',
    { ids },
    {
      functionId: text,
      id: text,
      name: text,
      nameEn: textOrNull,
      code: textOrNull,
      kind: text,
      level: z.int().nullable(),
      loadMin: numberOrNull,
      loadMax: numberOrNull,
      sources: ids,
    },
  ),
  readCourseWholes: defineQuery('explanations/read-course-wholes', 'read', { ids }, { id: text, wholeId: text }),
  readPerformedWork: defineQuery('explanations/read-performed-work', 'read', { ids }, { functionId: text, id: text, basis: textOrNull }),
  readCriteria: defineQuery(
    'explanations/read-criteria',
    'read',
    { ids },
    { functionId: text, id: text, name: text, nameEn: textOrNull, sources: ids },
  ),
  countRequirers: defineQuery('explanations/count-requirers', 'read', {}, { id: text, functions: z.int() }),
  readNames: defineQuery('explanations/read-names', 'read', { ids }, { id: text, name: textOrNull, nameEn: textOrNull }),
  readMatchEdges: defineQuery('explanations/read-match-edges', 'read', { pairs }, { from: text, to: text, id: text, basis: textOrNull }),
};
