import { keepHoldings } from '../candidates/keep-holdings.js';
import { PadwijzerError } from '../errors.js';
import type { Graph, GraphWriter } from '../graph/graph.js';
import { candidateQueries } from '../graph/queries/candidates.js';
import { loadQueries, upsertEdges, upsertNodes } from '../graph/queries/load.js';
import { rulesVersion } from '../paths/rules-version.js';
import { countFacts } from './count-facts.js';
import { defaultDeriveSettings, deriveSteps, type DeriveSettings } from './derive-steps.js';
import { edgeKinds, nodeLabels, type CatalogueFacts } from './facts.js';
import { catalogueVersion, rowsOf, type EdgeRow, type NodeRow } from './fingerprints.js';
import type { LoadReport, Progress } from './load-report.js';
import { matchClosure } from './match-closure.js';
import { setStepGains } from './set-step-gains.js';

/** Facts per statement: large enough to be fast, small enough to show progress. */
const batch = 2_000;

interface Difference {
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
  readonly goneNodes: readonly string[];
  readonly goneEdges: readonly { from: string; to: string; id: string }[];
  readonly created: number;
}

/**
 * Brings the graph to exactly these facts: writes what differs, deletes what is gone, computes levels, requirement lists
 * and derived steps anew when anything changed. One transaction: readers see the old catalogue or the new one.
 */
export async function loadCatalogue(
  graph: Graph,
  facts: CatalogueFacts,
  progress: Progress = () => undefined,
  settings: DeriveSettings = defaultDeriveSettings,
): Promise<LoadReport> {
  const began = performance.now();
  const rows = rowsOf(facts);
  const version = catalogueVersion(rows.nodes, rows.edges, settings);
  await graph.engine.prepareSchema();
  const [previous] = await graph.read(loadQueries.readCatalogueVersion, {});
  const outcome = await graph.write(async (writer) => {
    const difference = await compare(writer, rows);
    const work = difference.nodes.length + difference.edges.length + difference.goneNodes.length + difference.goneEdges.length;
    // a version equal and nothing different: nothing to write, not even the version
    if (work === 0 && previous?.version === version) return { difference, work };
    // before anything is written: nobody may come to hold what is about to go
    await writer.run(candidateQueries.holdCatalogue, {});
    await apply(writer, difference, work, progress);
    progress(work, work, 'levels, requirements and derived steps');
    await compute(writer, facts, settings);
    await writer.run(loadQueries.writeCatalogueVersion, { version, rulesVersion, settings: JSON.stringify(settings) });
    return { difference, work };
  });
  const { difference, work } = outcome;
  const counts = await countFacts(graph);
  return {
    catalogueVersion: version,
    previousVersion: previous?.version ?? null,
    changed: work > 0 || previous?.version !== version,
    created: difference.created,
    updated: difference.nodes.length + difference.edges.length - difference.created,
    deleted: difference.goneNodes.length + difference.goneEdges.length,
    derivedSteps: (counts.edges['PROGRESSES_TO'] ?? 0) - facts.edges.filter((edge) => edge.type === 'PROGRESSES_TO').length,
    ...counts,
    sources: factsPerSource(facts),
    milliseconds: Math.round(performance.now() - began),
  };
}

async function compare(writer: GraphWriter, rows: { nodes: readonly NodeRow[]; edges: readonly EdgeRow[] }): Promise<Difference> {
  const knownNodes = new Map((await writer.run(loadQueries.readNodeFingerprints, {})).map((row) => [`${row.label} ${row.id}`, row]));
  const knownEdges = new Map((await writer.run(loadQueries.readEdgeFingerprints, {})).map((row) => [row.id, row]));
  const nodeKey = (row: { label: string; id: string }) => `${row.label} ${row.id}`;
  const nodes = rows.nodes.filter((row) => knownNodes.get(nodeKey(row))?.fingerprint !== row.fingerprint);
  const wanted = new Set(rows.nodes.map(nodeKey));
  const goneNodes = [...knownNodes.values()].filter((row) => !wanted.has(nodeKey(row))).map((row) => row.id);
  // a node that changes its label is gone and comes anew: edges that stay the same went with it
  const torn = new Set(goneNodes);
  const edges = rows.edges.filter(
    (row) => knownEdges.get(row.id)?.fingerprint !== row.fingerprint || torn.has(row.from) || torn.has(row.to),
  );
  const created = nodes.filter((row) => !knownNodes.has(nodeKey(row))).length + edges.filter((row) => !knownEdges.has(row.id)).length;
  for (const row of rows.edges) knownEdges.delete(row.id);
  const goneEdges = [...knownEdges.values()].map(({ from, to, id }) => ({ from, to, id }));
  return { nodes, edges, created, goneNodes, goneEdges };
}

async function apply(writer: GraphWriter, difference: Difference, work: number, progress: Progress): Promise<void> {
  let done = 0;
  const inBatches = async <T>(
    items: readonly T[],
    what: string,
    run: (slice: T[]) => Promise<({ written: number } | { deleted: number })[]>,
  ) => {
    for (let at = 0; at < items.length; at += batch) {
      const slice = items.slice(at, at + batch);
      const [row] = await run(slice);
      // an edge whose end is nowhere writes nothing: better no catalogue than one with holes
      if (row !== undefined && 'written' in row && row.written !== slice.length) {
        throw new PadwijzerError(
          'seeds-invalid',
          `${slice.length - row.written} ${what} fact(s) name an end that is no node; nothing was written`,
        );
      }
      done += slice.length;
      progress(done, work, what);
    }
  };
  await inBatches(difference.goneEdges, 'edges gone', (slice) => writer.run(loadQueries.deleteEdges, { rows: slice }));
  await inBatches(difference.goneNodes, 'nodes gone', async (ids) => {
    await keepHoldings(writer, ids);
    return writer.run(loadQueries.deleteNodes, { ids });
  });
  for (const label of nodeLabels) {
    const rows = difference.nodes.filter((row) => row.label === label).map(({ id, properties }) => ({ id, properties }));
    await inBatches(rows, label, (slice) => writer.run(upsertNodes[label], { rows: slice }));
  }
  for (const type of new Set(edgeKinds.map(([, edgeType]) => edgeType))) {
    const rows = difference.edges.filter((row) => row.type === type).map(({ from, to, properties }) => ({ from, to, properties }));
    await inBatches(rows, type, (slice) => writer.run(upsertEdges[type], { rows: slice }));
  }
}

/** Order matters: levels and branches before they are inherited, matches before what functions bring, all before derived steps, and these before what steps add. */
async function compute(writer: GraphWriter, facts: CatalogueFacts, settings: DeriveSettings): Promise<void> {
  await writer.run(loadQueries.resetFunctions, {});
  await writer.run(loadQueries.setFunctionLevels, {});
  await writer.run(loadQueries.setFunctionBranches, {});
  await writer.run(loadQueries.inheritFromFunction, {});
  await writer.run(loadQueries.setFunctionRequirements, {});
  const competences = new Set(facts.nodes.filter((node) => node.label === 'Competence').map((node) => node.id));
  const closure = new Map(matchClosure(facts.edges).map((one) => [one.id, one]));
  const rows = [...competences].map((id) => ({ ...(closure.get(id) ?? { id, sameAs: [], sameAsStated: [], closeTo: [] }) }));
  await writer.run(loadQueries.setCompetenceMatches, { rows });
  await writer.run(loadQueries.setFunctionBrings, {});
  await writer.run(loadQueries.setFunctionCriteria, {});
  await writer.run(loadQueries.setFunctionWork, {});
  await writer.run(loadQueries.setFunctionParents, {});
  const derivable = await writer.run(loadQueries.listDerivableFunctions, {});
  await deriveSteps(
    writer,
    settings,
    derivable.map((row) => row.id),
  );
  const functions = facts.nodes.filter((node) => node.label === 'Function').map((node) => node.id);
  await setStepGains(writer, functions);
}

function factsPerSource(facts: CatalogueFacts): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const fact of [...facts.nodes, ...facts.edges]) {
    for (const source of new Set(fact.sources.map((one) => one.source))) counts[source] = (counts[source] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
