import type { Graph } from '../graph/graph.js';
import { browseQueries as queries } from '../graph/queries/browse.js';
import type { Collection, Item } from './browse.js';
import { nameBranches, sourceMark } from './browse-lists.js';
import { mergeRequirements } from './browse-requirements.js';

/** What each collection nests into one item; null when the id is unknown. The statements of an item run side by side. */
export const itemReaders: Readonly<Record<Collection, (graph: Graph, id: string) => Promise<Item | null>>> = {
  async functions(graph, id) {
    const [own] = await nameBranches(graph, await graph.read(queries.getFunction, { id }));
    if (own === undefined) return null;
    const [family, neighbours, matches, courses, requirements, workProcesses, criteria] = await Promise.all([
      graph.read(queries.listFunctionFamily, { id }),
      graph.read(queries.listFunctionNeighbours, { id }),
      graph.read(queries.listFunctionMatches, { id }),
      graph.read(queries.listFunctionCourses, { id }),
      graph.read(queries.listFunctionRequirements, { id }),
      graph.read(queries.listFunctionWorkProcesses, { id }),
      graph.read(queries.listFunctionCriteria, { id }),
    ]);
    const required = mergeRequirements(id, requirements);
    const count = (kind: string): number => required.filter((one) => one.kind === kind).length;
    return {
      ...own,
      ...byDirection(family, 'specialises', 'specialisations'),
      neighbours,
      matches,
      courses,
      requirementCounts: {
        behaviour: count('behaviour'),
        knowledge: count('knowledge'),
        skill: count('skill'),
        workProcesses: workProcesses.length,
        criteria: criteria.length,
      },
    };
  },

  async competences(graph, id) {
    const [own] = await graph.read(queries.getCompetence, { id });
    if (own === undefined) return null;
    const [functions, workProcesses, coreTasks, taughtBy, matches] = await Promise.all([
      graph.read(queries.listCompetenceFunctions, { id }),
      graph.read(queries.listCompetenceWorkProcesses, { id }),
      graph.read(queries.listCompetenceCoreTasks, { id }),
      graph.read(queries.listCompetenceCourses, { id }),
      graph.read(queries.listCompetenceMatches, { id }),
    ]);
    return { ...own, requiredBy: { functions, workProcesses, coreTasks }, taughtBy, matches };
  },

  async 'work-processes'(graph, id) {
    const [own] = await graph.read(queries.getWorkProcess, { id });
    if (own === undefined) return null;
    const [coreTasks, all, functions, courses] = await Promise.all([
      graph.read(queries.listWorkProcessCoreTasks, { id }),
      graph.read(queries.listWorkProcessCompetences, { id }),
      graph.read(queries.listWorkProcessFunctions, { id }),
      graph.read(queries.listWorkProcessCourses, { id }),
    ]);
    const of = (owner: string) => all.filter((one) => one.owner === owner).map(({ owner: _owner, ...competence }) => competence);
    return { ...own, coreTasks: coreTasks.map((task) => ({ ...task, competences: of(task.id) })), competences: of(id), functions, courses };
  },

  async courses(graph, id) {
    const [own] = await graph.read(queries.getCourse, { id });
    if (own === undefined) return null;
    const [structure, preparesFor, workProcesses, coreTasks, teaches] = await Promise.all([
      graph.read(queries.listCourseParts, { id }),
      graph.read(queries.listCourseFunctions, { id }),
      graph.read(queries.listCourseWorkProcesses, { id }),
      graph.read(queries.listCourseCoreTasks, { id }),
      graph.read(queries.listCourseCompetences, { id }),
    ]);
    return { ...own, ...byDirection(structure, 'partOf', 'parts'), preparesFor, covers: { workProcesses, coreTasks }, teaches };
  },

  async branches(graph, id) {
    const [own] = await graph.read(queries.getBranch, { id });
    return own === undefined ? null : { ...own, functions: await graph.read(queries.listBranchFunctions, { id }) };
  },

  async 'target-groups'(graph, id) {
    const [own] = await graph.read(queries.getTargetGroup, { id });
    return own ?? null;
  },

  async sources(graph, id) {
    const [own] = await graph.read(queries.getSource, { id });
    if (own === undefined) return null;
    const source = sourceMark(id);
    const [nodes, edges] = await Promise.all([
      graph.read(queries.countSourceNodes, { source }),
      graph.read(queries.countSourceEdges, { source }),
    ]);
    return { ...own, facts: { nodes: nodes[0]?.facts ?? 0, edges: edges[0]?.facts ?? 0 } };
  },
};

function byDirection<T extends { direction: string }>(
  rows: readonly T[],
  up: string,
  down: string,
): Record<string, Omit<T, 'direction'>[]> {
  const of = (wanted: string) => rows.filter(({ direction }) => direction === wanted).map(({ direction: _direction, ...row }) => row);
  return { [up]: of('up'), [down]: of('down') };
}
