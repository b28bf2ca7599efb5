import type { CatalogueFacts } from '../../src/catalogue/facts.js';
import { courseByLaw } from '../../src/catalogue/course-by-law.js';
import { defaultDeriveSettings } from '../../src/catalogue/derive-steps.js';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import type { LevelsFile } from '../../src/catalogue/seed-file.js';
import { setStepGains } from '../../src/catalogue/set-step-gains.js';
import type { Graph } from '../../src/graph/graph.js';
import { explanationQueries } from '../../src/graph/queries/explanations.js';
import { upsertEdges } from '../../src/graph/queries/load.js';
import { pathQueries } from '../../src/graph/queries/paths.js';
import type { SearchRoom } from '../../src/paths/search-room.js';
import { roomOf } from './loaded.js';
import { minus } from './oracle/without.js';

/**
 * A catalogue in which these facts were never stated, in the graph itself, so that the statements answer without them. Derived steps are
 * those of the whole catalogue, as a search that leaves facts out has them; they are written as they were read.
 */
export async function reloadWithout(
  graph: Graph,
  facts: CatalogueFacts,
  levels: LevelsFile,
  without: readonly string[],
): Promise<SearchRoom> {
  const whole = courseByLaw(facts, levels);
  await loadCatalogue(graph, whole);
  const derived = (await graph.read(pathQueries.projectSteps, {})).flatMap(({ id, targets, bases }) =>
    targets.flatMap((to, at) => (bases[at] === 'derived' ? [{ from: id, to }] : [])),
  );
  const steps = await graph.read(explanationQueries.readSteps, { pairs: derived });
  const overlapOf = new Map(steps.map((step) => [`${step.from} ${step.to}`, step.baseOverlap]));
  const left = minus({ nodes: whole.nodes, edges: whole.edges }, without);
  await loadCatalogue(graph, left, undefined, { ...defaultDeriveSettings, best: 0 });
  const gone = (step: (typeof derived)[number]) =>
    [step.from, step.to, `progresses-to~${step.from}~${step.to}`].some((id) => without.includes(id));
  const propertiesOf = ({ from, to }: (typeof derived)[number]) => ({
    basis: 'derived',
    sources: [],
    baseOverlap: overlapOf.get(`${from} ${to}`) ?? null,
  });
  await graph.write(async (writer) => {
    const rows = derived.filter((step) => !gone(step)).map((step) => ({ ...step, properties: propertiesOf(step) }));
    await writer.run(upsertEdges.PROGRESSES_TO, { rows });
    await setStepGains(
      writer,
      left.nodes.filter((node) => node.label === 'Function').map((node) => node.id),
    );
  });
  return roomOf(graph, levels);
}
