import type { Graph } from '../../src/graph/graph.js';
import { loadQueries } from '../../src/graph/queries/load.js';
import { billionths } from '../../src/paths/billionths.js';
import { findPaths } from '../../src/paths/find-paths.js';
import { byIds, type FoundPath } from '../../src/paths/found-path.js';
import { findEntries, type Entry } from '../../src/paths/path-families.js';
import type { PathQuestion } from '../../src/paths/path-question.js';
import { permittedPaths } from '../../src/paths/permitted-paths.js';
import { entriesIn } from '../../src/paths/projection/entries-in.js';
import { findPathsIn, permittedPathsIn } from '../../src/paths/projection/find-paths-in.js';
import { groundOf } from '../../src/paths/projection/ground.js';
import type { Network } from '../../src/paths/projection/network.js';
import { projectNetwork } from '../../src/paths/projection/project-network.js';
import { readCandidate } from '../../src/paths/search-case.js';
import { goalsOf } from '../../src/paths/search-context.js';
import type { SearchRoom } from '../../src/paths/search-room.js';
import type { PathSearch } from '../../src/paths/search.js';

export async function projected(graph: Graph): Promise<Network> {
  const [row] = await graph.read(loadQueries.readCatalogueVersion, {});
  return projectNetwork(graph, row?.version ?? '');
}

/** What both roads are asked; without a goal every function that may be one is, pooled. */
export async function questionOf(room: SearchRoom, search: PathSearch): Promise<PathQuestion> {
  const { constraints, objective, alternatives, profile } = search;
  const candidate = await readCandidate(room.graph, room.levels, profile, constraints, {});
  const goals = await goalsOf({ room, search, options: {} }, candidate);
  return { candidate, goals, objective, constraints, alternatives };
}

/** The answers of a road, each field of each row. */
export interface Rows {
  readonly shortest: readonly FoundPath[];
  readonly overlap: readonly FoundPath[];
  readonly entries: readonly unknown[];
  /** in the order of their ids: the statements give each length in another one */
  readonly permitted?: readonly FoundPath[];
}

/** Shares are the same at 9 decimals: the statements take gaps from 1, the search in memory adds up what is held. */
const nine = (share: number | null): number | null => (share === null ? null : billionths(share));
const atNine = (paths: readonly FoundPath[]): FoundPath[] =>
  paths.map((path) => ({ ...path, overlaps: path.overlaps.map(nine), weakest: nine(path.weakest), mean: nine(path.mean) }));
const entriesAtNine = (entries: readonly Entry[]) => entries.map((entry) => ({ ...entry, overlap: nine(entry.overlap) }));
const inOrder = (paths: readonly FoundPath[]) => [...paths].sort((a, b) => byIds(a, b) || Number(a.entered) - Number(b.entered));

export async function byCypher(graph: Graph, question: PathQuestion, permitted: boolean): Promise<Rows> {
  return {
    shortest: atNine(await findPaths(graph, { ...question, objective: 'shortest' }, {})),
    overlap: atNine(await findPaths(graph, { ...question, objective: 'overlap' }, {})),
    entries: entriesAtNine(await findEntries(graph, question, {})),
    ...(permitted ? { permitted: atNine(inOrder(await permittedPaths(graph, question, {}))) } : {}),
  };
}

export function byProjection(network: Network, question: PathQuestion, permitted: boolean): Rows {
  return {
    shortest: atNine(findPathsIn(network, { ...question, objective: 'shortest' })),
    overlap: atNine(findPathsIn(network, { ...question, objective: 'overlap' })),
    entries: entriesAtNine(entriesIn(groundOf(network, question), question)),
    ...(permitted ? { permitted: atNine(inOrder(permittedPathsIn(network, question))) } : {}),
  };
}
