import type { RunOptions } from '../graph/graph-engine.js';
import type { Graph } from '../graph/graph.js';
import { browseQueries } from '../graph/queries/browse.js';
import { explanationQueries } from '../graph/queries/explanations.js';
import { pathQueries } from '../graph/queries/paths.js';
import type { FoundPath } from './found-path.js';
import type { Named } from './parts.js';
import { requirersOf, type Requirers } from './requirers.js';
import type { FunctionFacts } from './search-case.js';

/** What a list of brief paths shows of the catalogue, read in a fixed number of statements. */
export interface ShownFacts {
  readonly functions: ReadonlyMap<string, FunctionFacts>;
  readonly branches: ReadonlyMap<string, Named>;
  /** competences and criteria that the stops ask for */
  readonly requirements: ReadonlyMap<string, Named>;
  readonly requirers: Requirers;
}

/** `also`: functions shown beside the paths; what they ask for is not named. */
export async function readShownFacts(
  graph: Graph,
  version: string,
  paths: readonly FoundPath[],
  also: readonly string[],
  options: RunOptions,
): Promise<ShownFacts> {
  const ids = [...new Set([...paths.flatMap((path) => path.functions), ...also])];
  const [rows, requirers] = await Promise.all([
    graph.read(pathQueries.readFunctions, { ids }, options),
    requirersOf(graph, version, options),
  ]);
  const functions = new Map(rows.map((row) => [row.id, row]));
  const stops = new Set(paths.flatMap((path) => (path.entered ? path.functions : path.functions.slice(1))));
  const asked = new Set([...stops].flatMap((id) => [...(functions.get(id)?.requires ?? []), ...(functions.get(id)?.criteria ?? [])]));
  const [branches, requirements] = await Promise.all([
    graph.read(browseQueries.nameBranches, { ids: [...new Set(rows.flatMap((row) => row.branches))] }, options),
    graph.read(explanationQueries.readNames, { ids: [...asked] }, options),
  ]);
  return {
    functions,
    branches: new Map(branches.map((row) => [row.id, row])),
    requirements: new Map(requirements.map((row) => [row.id, { ...row, name: row.name ?? row.id }])),
    requirers,
  };
}
