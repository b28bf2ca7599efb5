import type { Express, RequestHandler } from 'express';
import express from 'express';
import { composeServices, type ServiceOptions } from '../../src/app.js';
import { openNeo4j } from '../../src/graph/engines/neo4j.js';
import type { GraphEngine } from '../../src/graph/graph-engine.js';
import { createHttpApp, type HttpOptions } from '../../src/http/create-app.js';
import type { Services } from '../../src/services.js';
import { neo4jUnderTest, testLimits } from './engines.js';

/** TEST_MACHINES=2: every door of a suite is two services on one database, and requests go to the one and the other in turn. */
const machines = Number(process.env['TEST_MACHINES'] ?? 1);

export interface Machines {
  /** the first one's */
  readonly services: Services;
  readonly app: Express;
  readonly close: () => Promise<void>;
}

export async function machinesOn(engine: GraphEngine, options: ServiceOptions, http: HttpOptions = {}): Promise<Machines> {
  const engines = [engine];
  while (engines.length < machines) engines.push(await openNeo4j({ ...neo4jUnderTest(), ...testLimits }));
  const all = engines.map((one) => composeServices(one, options));
  const [services] = all as [Services];
  const apps = all.map((one) => createHttpApp(one, http));
  return {
    services,
    app: apps.length === 1 ? (apps[0] as Express) : express().use(inTurn(apps)),
    close: async () => {
      await Promise.all(all.map((one) => one.close()));
    },
  };
}

function inTurn(apps: readonly Express[]): RequestHandler {
  let turn = 0;
  return (request, response, next) => {
    turn = (turn + 1) % apps.length;
    (apps[turn] as Express)(request, response, next);
  };
}
