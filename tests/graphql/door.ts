import supertest from 'supertest';
import { composeServices } from '../../src/app.js';
import type { CatalogueFacts } from '../../src/catalogue/facts.js';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import type { GraphEngine } from '../../src/graph/graph-engine.js';
import { Graph } from '../../src/graph/graph.js';
import type { GraphQLOptions } from '../../src/graphql/route.js';
import { createHttpApp } from '../../src/http/create-app.js';
import type { Services } from '../../src/services.js';
import { engineUnderTest } from '../support/engines.js';

/** An answer, looked into field by field. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

export interface GraphDoor {
  readonly services: Services;
  readonly ask: ReturnType<typeof supertest>;
  /** statements read at the graph port since the last call */
  counted(): string[];
  /** transactions that could write, since the service was there */
  written(): number;
  /** nodes and edges there are, of whatever label */
  size(): Promise<Json>;
  query(query: string, variables?: object, language?: string): Promise<{ status: number; data: Json; errors: Json[] | undefined }>;
  /** a question of REST, in English */
  post(path: string, body: object): supertest.Test;
  /** the same service with other settings */
  with(options: GraphQLOptions): ReturnType<typeof supertest>;
}

/** The real service behind its HTTP door on the engine of this run; every statement is counted as it crosses the port. */
export async function graphDoor(facts?: CatalogueFacts): Promise<GraphDoor> {
  const engine = await engineUnderTest();
  let statements: string[] = [];
  let writes = 0;
  const counting: GraphEngine = {
    name: engine.name,
    capabilities: engine.capabilities,
    read: (text, params, options) => {
      statements.push(text);
      return engine.read(text, params, options);
    },
    write: (work, options) => {
      writes += 1;
      return engine.write(work, options);
    },
    prepareSchema: () => engine.prepareSchema(),
    tidy: () => engine.tidy(),
    copy: (path, look) => engine.copy(path, look),
    health: () => engine.health(),
    close: () => engine.close(),
  };
  const services = composeServices(counting);
  if (facts === undefined) await services.load();
  else await loadCatalogue(new Graph(engine), facts);
  const ask = supertest(createHttpApp(services));
  writes = 0;
  return {
    services,
    ask,
    counted: () => {
      const seen = statements;
      statements = [];
      return seen;
    },
    written: () => writes,
    size: async () => {
      const [[nodes], [edges]] = await Promise.all([
        engine.read('MATCH (node) RETURN count(node) AS nodes', {}),
        engine.read('MATCH ()-[edge]->() RETURN count(edge) AS edges', {}),
      ]);
      return { ...nodes, ...edges };
    },
    query: async (query, variables, language = 'en') => {
      const { status, body } = await ask.post('/graphql').set('Accept-Language', language).send({ query, variables });
      return { status, data: body.data, errors: body.errors };
    },
    post: (path, body) => ask.post(`/v1/${path}`).set('Accept-Language', 'en').send(body),
    with: (graphql) => supertest(createHttpApp(services, { graphql })),
  };
}
