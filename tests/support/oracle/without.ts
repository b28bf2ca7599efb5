import { edgeId, type CatalogueFacts } from '../../../src/catalogue/facts.js';
import type { LevelsFile } from '../../../src/catalogue/seed-file.js';
import type { PathSearch } from '../../../src/paths/search.js';
import type { CandidateProfile } from '../../../src/profiles/profile.js';
import { readModel, type Model } from './model.js';

/** The facts as they would be had some never been stated; an edge goes with either of its ends. */
export function minus(facts: CatalogueFacts, without: readonly string[]): CatalogueFacts {
  const left = new Set(without);
  return {
    nodes: facts.nodes.filter((node) => !left.has(node.id)),
    edges: facts.edges.filter((edge) => !left.has(edge.from) && !left.has(edge.to) && !left.has(edgeId(edge))),
  };
}

/** A profile that never heard of them. */
export function profileMinus(profile: CandidateProfile, without: readonly string[]): CandidateProfile {
  const known = <T extends { readonly id: string }>(list: readonly T[]): T[] => list.filter(({ id }) => !without.includes(id));
  const { functions, competences, workProcesses, courses, criteria } = profile;
  return {
    ...profile,
    functions: known(functions),
    competences: known(competences),
    workProcesses: known(workProcesses),
    courses: known(courses),
    criteria: known(criteria),
  };
}

/** The catalogue without them. Steps are those of the whole one: a derived step is a fact of its own. */
export function modelWithout(facts: CatalogueFacts, levels: LevelsFile, without: readonly string[]): Model {
  const whole = readModel(facts, levels);
  if (without.length === 0) return whole;
  const left = readModel(minus(facts, without), levels);
  const gone = (from: string, to: string): boolean =>
    [from, to, edgeId({ type: 'PROGRESSES_TO', from, to })].some((id) => without.includes(id));
  const steps = [...whole.steps]
    .filter(([from]) => !without.includes(from))
    .map(([from, targets]) => [from, new Map([...targets].filter(([to]) => !gone(from, to)))] as const);
  return { ...left, steps: new Map(steps) };
}

/** Every fact of a catalogue a search can leave out: nodes but sources, stated edges, derived steps. */
export function contestable({ nodes, edges }: CatalogueFacts, levels: LevelsFile): string[] {
  const { steps } = readModel({ nodes, edges }, levels);
  const walked = [...steps].flatMap(([from, targets]) => [...targets.keys()].map((to) => edgeId({ type: 'PROGRESSES_TO', from, to })));
  const stated = edges.filter((edge) => edge.type !== 'PROGRESSES_TO').map(edgeId);
  return [...nodes.filter((node) => node.label !== 'Source').map((node) => node.id), ...new Set(stated), ...walked];
}

/** The search, leaving these out; what it asks for by name stays. */
export function leavingOut(search: PathSearch, without: readonly string[]): PathSearch {
  const asked = [search.to ?? []].flat().concat(search.constraints.via);
  return { ...search, constraints: { ...search.constraints, without: [...new Set(without)].filter((id) => !asked.includes(id)) } };
}
