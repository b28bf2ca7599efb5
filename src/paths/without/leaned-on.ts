import { edgeId, type EdgeType } from '../../catalogue/facts.js';
import { explanationQueries } from '../../graph/queries/explanations.js';
import { loadQueries } from '../../graph/queries/load.js';
import { withoutQueries } from '../../graph/queries/without.js';
import type { Path, Step } from '../answer.js';
import type { RobustnessItem } from '../robustness.js';
import type { Candidate } from '../search-case.js';
import type { SearchContext } from '../search-context.js';
import { edgeOf } from './left-out.js';
import { matchChains } from './match-chains.js';

/** A fact by which a path is what it is. */
export interface LeanedOn {
  readonly fact: string;
  readonly kind: RobustnessItem['kind'];
  readonly from: string;
  readonly to: string;
}

/**
 * Every fact a path leans on: its steps, matches and links to work, what its stops require of what is held, and what brought that. In
 * that order, each once; of the edges named only those that are in the catalogue.
 */
export async function leanedOn({ room, options }: SearchContext, path: Path, candidate: Candidate): Promise<LeanedOn[]> {
  const { profile, facts: known, holdings, starts } = candidate;
  const prepared = profile.courses.flatMap(({ id }) => known.courses.get(id)?.preparesFor ?? []);
  const ids = [...new Set([...path.functions.map(({ id }) => id), ...starts.map(({ id }) => id), ...candidate.held, ...prepared])];
  const [requirements, edges] = await Promise.all([
    room.graph.read(explanationQueries.readRequirements, { ids }, options),
    room.graph.read(loadQueries.listCompetenceMatchEdges, {}, options),
  ]);
  const chain = matchChains(edges);
  const facts = new Map<string, LeanedOn>();
  const lean = (kind: LeanedOn['kind'], type: EdgeType, from: string, to: string): void => {
    const fact = edgeId({ type, from, to });
    if (!facts.has(fact)) facts.set(fact, { fact, kind, from, to });
  };
  const match = (from: string, to: string): void => chain(from, to).forEach((edge) => lean('match', 'MATCHES', edge.from, edge.to));
  const required = (functionId: string, id: string): boolean => {
    const rows = requirements.filter((row) => row.functionId === functionId && row.id === id);
    for (const row of rows) lean('requirement', 'REQUIRES', row.ownerId, id);
    return rows.length > 0;
  };
  /** by having done a function: it requires this, or what counts as the same */
  const brought = (functionId: string, id: string): void => {
    if (required(functionId, id)) return;
    for (const row of requirements.filter((one) => one.functionId === functionId && chain(one.id, id).length > 0)) {
      match(row.id, id);
      required(functionId, row.id);
    }
  };
  const came = ({ kind, id: by }: Step['held'][number]['through'], id: string): void => {
    if (by === null) return;
    if (kind === 'path' || kind === 'function') brought(by, id);
    if (kind === 'work-process' || kind === 'core-task') lean('requirement', 'REQUIRES', by, id);
    if (kind === 'course') {
      lean('course', 'TEACHES', by, id);
      for (const to of (known.courses.get(by)?.preparesFor ?? []).filter((to) => required(to, id))) lean('course', 'PREPARES_FOR', by, to);
    }
    if (kind !== 'match') return;
    match(by, id);
    const before = holdings.competences.get(by)?.through;
    if (before !== undefined && before.kind !== 'match') came({ ...before, name: null }, by);
  };
  for (const { from, to } of path.steps) if (from !== null) lean('step', 'PROGRESSES_TO', from, to);
  for (const { to, entry, listedCourses } of path.steps)
    if (entry === 'course') for (const { id } of listedCourses) lean('course', 'PREPARES_FOR', id, to);
  for (const { held } of path.steps) for (const { id, through } of held) if (through.kind === 'match') came(through, id);
  for (const fact of path.leansOn.inferredPerforms) {
    const edge = edgeOf(fact);
    if (edge !== null) lean('work', 'PERFORMS', edge.from, edge.to);
  }
  for (const { to, basis, held } of path.steps)
    for (const { id, through } of held) {
      if (basis === 'ladder') lean('requirement', 'CLASSIFIED_BY', to, id);
      else required(to, id);
      came(through, id);
    }
  const named = [...facts.values()].flatMap(({ fact }) => {
    const edge = edgeOf(fact);
    return edge === null ? [] : [{ id: fact, ...edge }];
  });
  const there = new Set((await room.graph.read(withoutQueries.readEdges, { edges: named }, options)).map((row) => row.id));
  return [...facts.values()].filter(({ fact }) => there.has(fact));
}
