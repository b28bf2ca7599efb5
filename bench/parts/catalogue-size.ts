import { ImportProblems } from '../../src/catalogue/import-problems.js';
import { openEsco } from '../../src/catalogue/esco/esco-files.js';
import { defaultEscoSettings } from '../../src/catalogue/esco/esco-room.js';
import { escoSource } from '../../src/catalogue/esco/esco-source.js';
import { loadPart } from '../../src/catalogue/load-part.js';
import type { PartSource } from '../../src/catalogue/part-source.js';
import { Graph } from '../../src/graph/graph.js';
import { findPaths } from '../../src/paths/find-paths.js';
import { readLevels } from '../../src/catalogue/read-seeds.js';
import { NetworkSource } from '../../src/paths/projection/network-source.js';
import { projectNetwork } from '../../src/paths/projection/project-network.js';
import { Searcher } from '../../src/paths/projection/searcher.js';
import type { PathQuestion } from '../../src/paths/path-question.js';
import { bounded } from '../lib/bounded.js';
import type { Recorder } from '../lib/figures.js';
import { emptyGraph, openGraph } from '../lib/graphs.js';
import { milliseconds } from '../lib/measure.js';
import { ofCatalogue } from '../lib/names.js';
import { pairsWithin } from '../lib/pairs.js';
import type { Part, Stage } from '../lib/part.js';
import { readNetwork } from '../lib/read-network.js';
import { questionOf, searchOf } from '../lib/road-cases.js';

const sizes = [300, 1_000, 3_007];

/** ESCO with fewer occupations: every tenth, third, ... so that all fields of work stay. */
function fewer(source: PartSource, functions: number): PartSource {
  const all = sizes.at(-1) ?? functions;
  return {
    ...source,
    digest: null,
    async *rows(progress) {
      const left = new Set<string>();
      let seen = 0;
      for await (const batch of source.rows(progress)) {
        if ('edges' in batch) yield { edges: batch.edges.filter(({ from, to }) => !left.has(from) && !left.has(to)) };
        else
          yield {
            nodes: batch.nodes.filter(({ label, id }) => {
              if (label !== 'Function') return true;
              seen += 1;
              const stays = Math.floor((seen * functions) / all) > Math.floor(((seen - 1) * functions) / all);
              if (!stays) left.add(id);
              return stays;
            }),
          };
      }
    },
  };
}

async function run(stage: Stage, record: Recorder): Promise<void> {
  const { esco, env, effort, tell } = stage;
  const engine = await openGraph(env);
  const graph = new Graph(engine);
  try {
    for (const size of effort.quick ? sizes.slice(0, 1) : sizes) {
      tell(`${size} functions: loading`);
      await emptyGraph(engine);
      const source = await escoSource(await openEsco(esco ?? ''), defaultEscoSettings, new ImportProblems());
      const { milliseconds: loading, derivedSteps } = await loadPart(graph, fewer(source, size));
      record.times(ofCatalogue('load', size), [loading], `${derivedSteps} derived steps`);
      tell(`${size} functions: searching`);
      await searchesIn(graph, size, stage, record);
    }
  } finally {
    await engine.close();
  }
}

async function searchesIn(graph: Graph, size: number, { effort }: Stage, record: Recorder): Promise<void> {
  const projecting = await milliseconds(() => projectNetwork(graph, 'timed'));
  const network = await projectNetwork(graph, 'bench');
  record.times(ofCatalogue('projecting', size), [projecting]);
  const room = {
    graph,
    levels: readLevels(),
    nearest: () => Promise.resolve([]),
    networks: new NetworkSource(graph),
    road: 'auto' as const,
  };
  const questions: PathQuestion[] = [];
  for (const [start, goal] of pairsWithin(await readNetwork(graph, 'esco:'), 4, effort.of(30, 5)))
    questions.push(await questionOf(room, searchOf({ start, goal, steps: 4 }, 'overlap')));
  const bounds = { rounds: effort.of(3, 1), limit: 5_000, budget: 10_000 };
  const byCypher = await bounded(questions, bounds, (question, _at, timeoutMs) => findPaths(graph, question, { timeoutMs }));
  const inMemory = await bounded(questions, bounds, ({ candidate, constraints, goals }) =>
    new Searcher(network, candidate, constraints).find(goals, 'overlap', 3),
  );
  record.times(ofCatalogue('K = 4, Cypher road', size), [...byCypher.values.values()], byCypher.note);
  record.times(ofCatalogue('K = 4, projection road', size), [...inMemory.values.values()], inMemory.note);
}

export const catalogueSize: Part = {
  name: 'catalogue-size',
  about: 'load, projecting and finding paths with 300 to 3,007 functions of ESCO; comes last, for it replaces the catalogue',
  only: 'ESCO',
  at: 'closed',
  run,
};
