import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '../../src/app.js';
import { readLevels } from '../../src/catalogue/read-seeds.js';
import { Graph } from '../../src/graph/graph.js';
import { NetworkSource } from '../../src/paths/projection/network-source.js';
import { loadOnce } from '../parts/load.js';
import { recorder, type Figure } from './figures.js';
import { openGraph } from './graphs.js';
import type { OpenStage, Part, Stage } from './part.js';
import { readNetwork } from './read-network.js';

export interface Findings {
  readonly figures: Figure[];
  readonly notes: string[];
}

/** Runs these parts on one engine with one catalogue; `done` is told after each. */
export async function runStage(
  stage: Stage,
  parts: readonly Part[],
  { figures, notes }: Findings,
  done: (part: Part) => void,
): Promise<void> {
  const { engineName: engine, catalogue } = stage;
  const here = parts.filter(({ only }) => only === undefined || only === catalogue);
  const recordOf = ({ name }: Part) => recorder(figures, notes, { part: name, engine, catalogue });
  const telling = ({ name }: Part): Stage => ({ ...stage, tell: (what) => stage.tell(`${name}: ${what}`) });
  const runClosed = async (at: 'loading' | 'closed'): Promise<void> => {
    for (const part of here) {
      if (part.at !== at) continue;
      await part.run(telling(part), recordOf(part));
      done(part);
    }
  };
  const needsLoad = here.some(({ at, name }) => at !== 'closed' || ['memory', 'page', 'overload'].includes(name));
  if (needsLoad && !here.some(({ name }) => name === 'load')) {
    stage.tell('loading');
    await loadOnce(stage);
  }
  await runClosed('loading');
  if (here.some(({ at }) => at === 'open')) {
    stage.tell('opening');
    const open = await opened(stage);
    try {
      for (const part of here) {
        if (part.at !== 'open') continue;
        await part.run({ ...open, tell: telling(part).tell }, recordOf(part));
        done(part);
      }
    } finally {
      await open.engine.close();
    }
  }
  await runClosed('closed');
}

async function opened(stage: Stage): Promise<OpenStage> {
  const engine = await openGraph(stage.env);
  const graph = new Graph(engine);
  const services = composeServices(engine);
  await services.warmUp();
  const room = {
    graph,
    levels: readLevels(),
    nearest: () => Promise.resolve([]),
    networks: new NetworkSource(graph),
    road: 'auto' as const,
  };
  const network = await readNetwork(graph, stage.catalogue === 'ESCO' ? 'esco:' : 'function:');
  return { ...stage, engine, graph, services, room, network };
}

/** A folder for graphs of the embedded engine, gone after the work. */
export async function inScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'padwijzer-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
