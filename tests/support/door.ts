import supertest from 'supertest';
import type { CatalogueFacts } from '../../src/catalogue/facts.js';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { Graph } from '../../src/graph/graph.js';
import type { Services } from '../../src/services.js';
import { machinesOn } from './machines.js';
import { trust } from './trusted.js';
import { engineUnderTest } from './engines.js';

export interface Door {
  readonly services: Services;
  readonly ask: ReturnType<typeof supertest>;
  post(path: string, body: object, language?: string): supertest.Test;
}

/** The real service behind its HTTP door, on the engine of this run: with the seeds, or with these facts. */
export async function doorOn(facts?: CatalogueFacts): Promise<Door> {
  const engine = await engineUnderTest();
  const machines = await machinesOn(engine, trust);
  const services: Services = { ...machines.services, close: machines.close };
  if (facts === undefined) await services.load();
  else await loadCatalogue(new Graph(engine), facts);
  const ask = supertest(machines.app);
  return { services, ask, post: (path, body, language = 'en') => ask.post(`/v1/${path}`).set('Accept-Language', language).send(body) };
}
