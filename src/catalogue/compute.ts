import type { GraphWriter } from '../graph/graph.js';
import { loadQueries } from '../graph/queries/load.js';
import { deriveSteps, type DeriveSettings } from './derive-steps.js';
import type { Progress } from './load-report.js';
import { matchClosure } from './match-closure.js';
import { setStepGains } from './set-step-gains.js';

/**
 * Everything the graph holds that no source states, from all parts together. Order matters: levels and branches before they are
 * inherited, matches before what functions bring, all before derived steps, and these before what steps add. Returns how many steps were derived.
 */
export async function compute(writer: GraphWriter, settings: DeriveSettings, progress: Progress): Promise<number> {
  progress(0, 1, 'levels and requirements');
  await writer.run(loadQueries.resetFunctions, {});
  await writer.run(loadQueries.setFunctionLevels, {});
  await writer.run(loadQueries.setFunctionBranches, {});
  await writer.run(loadQueries.inheritFromFunction, {});
  await writer.run(loadQueries.setFunctionRequirements, {});
  await writer.run(loadQueries.setFunctionBrings, { matched: await setMatches(writer) });
  await writer.run(loadQueries.setFunctionCriteria, {});
  await writer.run(loadQueries.setFunctionWork, {});
  await writer.run(loadQueries.setFunctionParents, {});
  progress(1, 1, 'levels and requirements');
  const derivable = await writer.run(loadQueries.listDerivableFunctions, {});
  const ids = derivable.map((row) => row.id);
  const steps = await deriveSteps(writer, settings, ids, (done) => progress(done, ids.length, 'derived steps'));
  const stepping = await writer.run(loadQueries.listSteppingFunctions, {});
  await setStepGains(
    writer,
    stepping.map((row) => row.id),
  );
  return steps;
}

/** Returns every competence with a match, as the statements take a set. */
async function setMatches(writer: GraphWriter): Promise<Record<string, true>> {
  await writer.run(loadQueries.resetCompetences, {});
  await writer.run(loadQueries.deleteCodeMatches, {});
  // an address says more than a code: who gives both gets the first
  await writer.run(loadQueries.matchFunctionByUri, {});
  await writer.run(loadQueries.matchCompetenceByUri, {});
  await writer.run(loadQueries.matchByCode, {});
  const edges = await writer.run(loadQueries.listCompetenceMatchEdges, {});
  const closure = matchClosure(edges.map(({ from, to, kind, basis }) => ({ type: 'MATCHES', from, to, properties: { kind, basis } })));
  await writer.run(loadQueries.setCompetenceMatches, { rows: closure.map((row) => ({ ...row })) });
  return Object.fromEntries(closure.map(({ id }) => [id, true as const]));
}
