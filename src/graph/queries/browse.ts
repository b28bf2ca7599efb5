import { z } from 'zod';
import { defineQuery } from '../query.js';
import { courseRelated, maybe, number, ownRows, reference, related, text, whole } from './browse-rows.js';

const id = { id: text };
const page = { words: z.array(text), from: z.int(), until: z.int() };
const total = { total: z.int() };
const read = <P extends z.ZodRawShape, R extends z.ZodRawShape>(name: string, params: P, row: R) =>
  defineQuery(`catalogue/${name}`, 'read', params, row);

const reasoned = { basis: maybe, reason: maybe };
const coded = { ...related, code: maybe };
const kinded = { ...related, kind: text };
const directed = { direction: text };
const match = { ...kinded, ...reasoned, ...directed };
const yes = z.boolean().nullable();

/** Statements that read the catalogue for people, and nothing else. */
export const browseQueries = {
  listFunctions: read(
    'list-functions',
    { ...page, kind: maybe, branch: maybe, level: whole, source: maybe },
    { ...ownRows.function, ...total },
  ),
  listCompetences: read('list-competences', { ...page, kind: maybe, scheme: maybe, source: maybe }, { ...ownRows.competence, ...total }),
  listWorkProcesses: read('list-work-processes', { ...page, function: maybe, source: maybe }, { ...ownRows.workProcess, ...total }),
  listCourses: read(
    'list-courses',
    { ...page, kind: maybe, level: whole, status: maybe, function: maybe, source: maybe },
    { ...ownRows.course, ...total },
  ),
  listBranches: read('list-branches', { ...page, source: maybe }, { ...ownRows.branch, ...total }),
  listTargetGroups: read('list-target-groups', { ...page, source: maybe }, { ...ownRows.targetGroup, ...total }),
  listSources: read('list-sources', { ...page, kind: maybe }, { ...ownRows.source, ...total }),

  getFunction: read('get-function', id, ownRows.function),
  getCompetence: read('get-competence', id, ownRows.competence),
  getWorkProcess: read('get-work-process', id, ownRows.workProcess),
  getCourse: read('get-course', id, ownRows.course),
  getBranch: read('get-branch', id, ownRows.branch),
  getTargetGroup: read('get-target-group', id, ownRows.targetGroup),
  getSource: read('get-source', id, ownRows.source),

  nameBranches: read('name-branches', { ids: z.array(text) }, reference),
  listFunctionFamily: read('list-function-family', id, { ...kinded, rung: whole, ...directed }),
  listFunctionNeighbours: read('list-function-neighbours', id, { ...kinded, level: whole, basis: text, baseOverlap: number }),
  listFunctionMatches: read('list-function-matches', id, match),
  listFunctionCourses: read('list-function-courses', id, { ...courseRelated, loadMin: number, loadMax: number }),
  listFunctionRequirements: read('list-function-requirements', id, {
    ...kinded,
    scheme: maybe,
    weight: z.number(),
    essential: yes,
    weightBasis: maybe,
    owner: text,
  }),
  listFunctionWorkProcesses: read('list-function-work-processes', id, { ...coded, ...reasoned }),
  listFunctionCriteria: read('list-function-criteria', id, { ...related, text: maybe, textEn: maybe, category: maybe, refersTo: maybe }),

  listCompetenceFunctions: read('list-competence-functions', id, { ...kinded, weight: z.number(), essential: yes }),
  listCompetenceWorkProcesses: read('list-competence-work-processes', id, coded),
  listCompetenceCoreTasks: read('list-competence-core-tasks', id, coded),
  listCompetenceCourses: read('list-competence-courses', id, courseRelated),
  listCompetenceMatches: read('list-competence-matches', id, match),

  listWorkProcessCoreTasks: read('list-work-process-core-tasks', id, { ...coded, complexity: maybe, responsibility: maybe }),
  listWorkProcessCompetences: read('list-work-process-competences', id, { ...kinded, owner: text }),
  listWorkProcessFunctions: read('list-work-process-functions', id, { ...kinded, ...reasoned }),
  listWorkProcessCourses: read('list-work-process-courses', id, courseRelated),

  listCourseParts: read('list-course-parts', id, { ...courseRelated, ...directed }),
  listCourseFunctions: read('list-course-functions', id, { ...kinded, level: whole }),
  listCourseWorkProcesses: read('list-course-work-processes', id, coded),
  listCourseCoreTasks: read('list-course-core-tasks', id, coded),
  listCourseCompetences: read('list-course-competences', id, kinded),

  listBranchFunctions: read('list-branch-functions', id, { ...kinded, level: whole }),
  countSourceNodes: read('count-source-nodes', { source: text }, { facts: z.int() }),
  countSourceEdges: read('count-source-edges', { source: text }, { facts: z.int() }),
  listKnownNames: read('list-known-names', {}, reference),
} as const;
