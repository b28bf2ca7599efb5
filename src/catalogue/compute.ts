import type { GraphWriter } from '../graph/graph.js';
import { loadQueries } from '../graph/queries/load.js';
import { deriveSteps, type DeriveSettings } from './derive-steps.js';
import { inSlices } from './in-slices.js';
import type { Progress } from './load-report.js';
import { matchClosure } from './match-closure.js';
import type { PartName } from './part-name.js';
import { untouched, type Touched } from './touched.js';
import { setStepGains } from './set-step-gains.js';

/**
 * Everything the graph holds that no source states, from all parts together. Order matters: levels and branches before they are
 * inherited, matches before what functions bring, all before derived steps, and these before what steps add. Of the parts in `kept`
 * nothing is computed but what matches or `touched` change: after ESCO is loaded, another part costs what that part costs. Returns how many steps
 * were derived.
 */
export async function compute(
  writer: GraphWriter,
  settings: DeriveSettings,
  progress: Progress,
  kept: readonly PartName[] = [],
  touched: Touched = untouched,
): Promise<number> {
  progress(0, 1, 'levels and requirements');
  const matched = await setMatches(writer);
  const requiring = { ...matched.nowOrBefore, ...asSet([...touched.competences]) };
  const listed = await idsOf(writer.run(loadQueries.listFunctionsToCompute, { kept: [...kept], requiring }));
  const ids = [...new Set([...listed, ...touched.functions])].sort();
  await inSlices(ids, (some) => writer.run(loadQueries.resetFunctions, { ids: some }));
  await writer.run(loadQueries.setFunctionLevels, {});
  await writer.run(loadQueries.setFunctionBranches, {});
  await writer.run(loadQueries.inheritFromFunction, {});
  await inSlices(ids, (some) => writer.run(loadQueries.setFunctionRequirements, { ids: some }));
  await writer.run(loadQueries.setFunctionBrings, { matched: matched.now });
  await writer.run(loadQueries.setFunctionCriteria, {});
  await writer.run(loadQueries.setFunctionWork, {});
  await writer.run(loadQueries.setFunctionParents, {});
  progress(1, 1, 'levels and requirements');
  await inSlices(ids, (some) => writer.run(loadQueries.deleteDerivedSteps, { ids: some }));
  const anew = new Set(ids);
  const derivable = (await idsOf(writer.run(loadQueries.listDerivableFunctions, {}))).filter((id) => anew.has(id));
  const steps = await deriveSteps(writer, settings, derivable, (done) => progress(done, derivable.length, 'derived steps'));
  const stepping = (await idsOf(writer.run(loadQueries.listSteppingFunctions, {}))).filter((id) => anew.has(id));
  await setStepGains(writer, stepping);
  return steps;
}

const idsOf = async (rows: Promise<readonly { readonly id: string }[]>): Promise<string[]> => (await rows).map((row) => row.id);

/** Competences as the statements take a set: those with a match now, and those with one now or at the load before. */
async function setMatches(writer: GraphWriter): Promise<Record<'now' | 'nowOrBefore', Record<string, true>>> {
  const before = await idsOf(writer.run(loadQueries.listMatchedCompetences, {}));
  await writer.run(loadQueries.resetCompetences, {});
  await writer.run(loadQueries.deleteCodeMatches, {});
  // an address says more than a code: who gives both gets the first
  await writer.run(loadQueries.matchFunctionByUri, {});
  await writer.run(loadQueries.matchCompetenceByUri, {});
  await writer.run(loadQueries.matchByCode, {});
  const edges = await writer.run(loadQueries.listCompetenceMatchEdges, {});
  const closure = matchClosure(edges.map(({ from, to, kind, basis }) => ({ type: 'MATCHES', from, to, properties: { kind, basis } })));
  await writer.run(loadQueries.setCompetenceMatches, { rows: closure.map((row) => ({ ...row })) });
  const now = closure.map(({ id }) => id);
  return { now: asSet(now), nowOrBefore: asSet([...before, ...now]) };
}

const asSet = (ids: readonly string[]): Record<string, true> => Object.fromEntries(ids.map((id) => [id, true as const]));
