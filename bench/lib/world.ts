import { composeServices, openEngine } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import type { GraphEngine } from '../../src/graph/graph-engine.js';
import { Graph } from '../../src/graph/graph.js';
import type { Services } from '../../src/services.js';

/** A service on the engine that GRAPH_URL names (memory: when it names none), with the seeds loaded. */
export interface World {
  readonly engine: GraphEngine;
  readonly graph: Graph;
  readonly services: Services;
  readonly version: string;
}

export async function openWorld(env: Readonly<Record<string, string | undefined>> = process.env): Promise<World> {
  const engine = await openEngine(readConfig({ GRAPH_URL: 'memory:', ...env }));
  const services = composeServices(engine);
  await services.prepare();
  await services.load();
  await services.warmUp();
  return { engine, graph: new Graph(engine), services, version: (await engine.health()).version };
}
