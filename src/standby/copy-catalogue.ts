import { stillVersion } from '../catalogue/of-one-catalogue.js';
import type { EdgeRow, NodeRow } from '../catalogue/fingerprints.js';
import { writeEdges, writeNodes } from '../catalogue/write-rows.js';
import type { Graph } from '../graph/graph.js';
import { loadQueries } from '../graph/queries/load.js';
import { pathQueries } from '../graph/queries/paths.js';

/** Nodes per statement, and what leaves them: bounds what one answer holds. */
const page = 1_000;

/**
 * Copies the catalogue of one version, with everything computed and nothing of anybody, into an empty graph. Answers whether it did:
 * one of more than `mostNodes` nodes is left. Throws `catalogue-changed` when a load came in between.
 */
export async function copyCatalogue(from: Graph, to: Graph, version: string, mostNodes: number): Promise<boolean> {
  const ids = (await from.read(loadQueries.readNodeFingerprints, {})).map((row) => row.id);
  if (ids.length > mostNodes) return false;
  const nodes: NodeRow[] = [];
  const edges: EdgeRow[] = [];
  for (let at = 0; at < ids.length; at += page) {
    const some = { ids: ids.slice(at, at + page) };
    nodes.push(...((await from.read(loadQueries.readNodeProperties, some)) as NodeRow[]));
    edges.push(...((await from.read(loadQueries.readEdgesFrom, some)) as EdgeRow[]));
  }
  const [state] = await from.read(loadQueries.readCatalogueState, {});
  const [loaded] = await from.read(loadQueries.readCatalogueVersion, {});
  const [marks] = await from.read(pathQueries.readDeprecated, {});
  await stillVersion(from, version, {});
  if (state === undefined || loaded === undefined) return false;
  const { settings, parts, shelf } = state;
  await to.engine.prepareSchema();
  await to.write(async (writer) => {
    await writeNodes(writer, nodes, () => true);
    await writeEdges(writer, edges, () => true);
    await writer.run(loadQueries.restoreFunctionFractions, {});
    await writer.run(loadQueries.restoreStepFractions, {});
    const rest = { settings, parts: parts ?? [], shelf: shelf ?? [], deprecated: marks?.deprecated ?? [] };
    await writer.run(loadQueries.writeCatalogueState, { ...loaded, ...rest });
  });
  return true;
}
