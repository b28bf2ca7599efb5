import { z } from 'zod';
import { defineQuery } from '../query.js';

const text = z.string();
const ids = z.array(text);
const shares = z.array(z.number());
const flags = z.record(text, z.literal(true));
const share = z.number().nullable();

const pathParams = {
  origins: z.strictObject({ all: z.array(z.strictObject({ id: text, entered: z.boolean(), overlap: share, counts: z.boolean() })) }),
  goal: text,
  held: flags,
  essentialOnly: z.boolean(),
  matching: z.enum(['none', 'exact', 'close']),
  excluded: flags,
  anyBranch: z.boolean(),
  branches: flags,
  bases: flags,
  maxLevelClimb: z.int(),
  lowestLevel: z.int(),
  highestLevel: z.int(),
  leastOverlap: z.int(),
  leastDerived: z.int(),
  unknownAllowed: z.boolean(),
  unknownDerived: z.boolean(),
  distance: z.record(text, z.int()),
  via: flags,
  shorter: z.strictObject({ paths: z.array(z.strictObject({ functions: ids, weakest: z.int() })) }),
  byOverlap: z.boolean(),
  limit: z.int().positive(),
};
const pathRow = { functions: ids, bases: ids, overlaps: z.array(share), weakest: share, mean: share, highest: z.int().nullable() };
const pathsOf = (steps: number) => defineQuery(`paths/paths-of-${steps}-steps`, 'read', pathParams, pathRow);

/** One statement per length, index 0 for one step; written by scripts/generate-path-queries.ts. */
export const pathsOfSteps = [pathsOf(1), pathsOf(2), pathsOf(3), pathsOf(4), pathsOf(5), pathsOf(6)] as const;

export const pathQueries = {
  ...Object.fromEntries(pathsOfSteps.map((query, index) => [`pathsOf${index + 1}Steps`, query])),
  findEntries: defineQuery(
    'paths/find-entries',
    'read',
    {
      held: flags,
      essentialOnly: z.boolean(),
      excluded: flags,
      anyBranch: z.boolean(),
      branches: flags,
      leastEntry: z.int(),
      leastOverlap: z.int(),
      unknownAllowed: z.boolean(),
      overlapLevel: z.int(),
      courseLevel: z.int(),
      admitted: flags,
    },
    { id: text, overlap: share, entry: z.enum(['overlap', 'course']), level: z.int().nullable() },
  ),
  listStepsInto: defineQuery('paths/list-steps-into', 'read', { ids, bases: flags }, { id: text, steps: z.int() }),
  readDeprecated: defineQuery('paths/read-deprecated', 'read', {}, { deprecated: ids }),
  listGoals: defineQuery('paths/list-goals', 'read', { excluded: flags, anyBranch: z.boolean(), branches: flags }, { id: text }),
  countFunctions: defineQuery('paths/count-functions', 'read', {}, { functions: z.int() }),
  projectFunctions: defineQuery(
    'paths/project-functions',
    'read',
    { after: text, limit: z.int().positive() },
    {
      id: text,
      name: text,
      nameEn: text.nullable(),
      kind: text,
      level: z.int().nullable(),
      branches: ids,
      requires: ids,
      weights: shares,
      essential: ids,
      bringsExact: ids.nullable(),
      bringsClose: ids.nullable(),
      criteria: ids,
    },
  ),
  projectSteps: defineQuery('paths/project-steps', 'read', {}, { id: text, targets: ids, bases: ids }),
  projectAdmissions: defineQuery('paths/project-admissions', 'read', {}, { id: text, programmes: ids }),
  readFunctions: defineQuery(
    'paths/read-functions',
    'read',
    { ids },
    {
      id: text,
      name: text,
      nameEn: text.nullable(),
      kind: text,
      level: z.int().nullable(),
      levelBasis: text.nullable(),
      branches: ids,
      inheritedOnly: z.boolean(),
      parents: ids,
      performs: ids,
      requires: ids,
      weights: shares,
      essentialRequires: ids,
      essentialWeights: shares,
      brings: ids,
      bringsExact: ids,
      bringsClose: ids,
      criteria: ids,
      sources: ids,
    },
  ),
};
