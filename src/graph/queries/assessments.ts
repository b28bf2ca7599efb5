import { z } from 'zod';
import { defineQuery } from '../query.js';

const text = z.string();
const textOrNull = text.nullable();
const ids = z.array(text);
const named = { id: text, name: text, nameEn: textOrNull };

/** Queries that hold a candidate against what a qualification, a function profile or a branch asks. */
export const assessmentQueries = {
  readWorkProcesses: defineQuery('assessments/read-work-processes', 'read', { ids }, { ...named, code: textOrNull, sources: ids }),
  readStatements: defineQuery('assessments/read-statements', 'read', { ids }, { id: text, name: text, sources: ids }),
  listRungs: defineQuery(
    'assessments/list-rungs',
    'read',
    {},
    { profileId: text, profileName: text, profileNameEn: textOrNull, ...named, rung: z.int().nullable(), sources: ids },
  ),
  readRungCriteria: defineQuery(
    'assessments/read-rung-criteria',
    'read',
    { ids },
    { rungId: text, ...named, text: textOrNull, textEn: textOrNull, category: textOrNull, refersTo: textOrNull, sources: ids },
  ),
  listBranchDepth: defineQuery(
    'assessments/list-branch-depth',
    'read',
    { ids },
    { branchId: text, ...named, kind: z.enum(['knowledge', 'skill', 'work']) },
  ),
  listSharedBehaviours: defineQuery('assessments/list-shared-behaviours', 'read', {}, { ...named, branches: ids }),
};
