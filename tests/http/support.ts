import type { Express } from 'express';
import { pino } from 'pino';
import supertest from 'supertest';
import { trusted } from '../support/trusted.js';
import { createHttpApp, type HttpOptions } from '../../src/http/create-app.js';
import { answerExample } from '../../src/http/openapi/examples.js';
import { noWindows } from '../support/trusted.js';
import { PadwijzerError } from '../../src/errors.js';
import type { Services } from '../../src/services.js';
import { noSnapshots, notExplored, notMeasured, notResearched } from '../support/not-explored.js';

const developer = { id: 'function:software-developer', name: 'Software developer', nameEn: 'Software developer', sources: [] };

const notAsked = async (): Promise<never> => {
  throw new Error('not asked for');
};

/** Plain stand-in for the use cases: these tests are about the door. `over` replaces single use cases. */
export function plainServices(over: Partial<Services> = {}): Services {
  return {
    searchPaths: async (search) => ({ ...answerExample, objective: search.objective }),
    report: async (search, language) => ({
      html: `<!doctype html><html lang="${language}"><p>${search.objective}</p></html>`,
      found: true,
    }),
    // eslint-disable-next-line require-yield
    searchCohort: async function* () {
      throw new Error('not asked for');
    },
    assessmentAgenda: async () => Promise.reject(new Error('not asked for')),
    whatIf: async () => Promise.reject(new Error('not asked for')),
    backup: async () => Promise.reject(new Error('not asked for')),
    recommend: async () => Promise.reject(new Error('not asked for')),
    evaluateTransitions: async () => Promise.reject(new Error('not asked for')),
    feeders: async () => Promise.reject(new Error('not asked for')),
    assessments: {
      coverage: async () => Promise.reject(new Error('not asked for')),
      classification: async () => Promise.reject(new Error('not asked for')),
      tShape: async () => Promise.reject(new Error('not asked for')),
    },
    imports: {
      esco: async () => Promise.reject(new Error('not asked for')),
      own: async () => Promise.reject(new Error('not asked for')),
      remove: async () => Promise.reject(new Error('not asked for')),
      diff: async () => Promise.reject(new Error('not asked for')),
    },
    suggest: async () => Promise.reject(new Error('not asked for')),
    browse: {
      list: async (_collection, { page, pageSize }) => ({ items: page > 6 ? [] : [developer], page, pageSize, total: 51 }),
      get: async (collection, id) => {
        if (id === developer.id) return developer;
        throw new PadwijzerError('resource-unknown', `${collection} holds no "${id}"`, {
          messageNl: `${collection} bevat geen "${id}"`,
          errors: [{ pointer: 'id', message: 'unknown id', messageNl: 'onbekende id', suggestions: [developer.id] }],
        });
      },
      requirements: async (id) => ({ id, competences: [] }),
      nearest: async () => [developer.id],
    },
    maps: { of: notAsked, around: notAsked },
    explore: notExplored,
    research: notResearched,
    measures: notMeasured,
    snapshots: noSnapshots,
    passports: {
      issue: async () => Promise.reject(new Error('not asked for')),
      read: async () => Promise.reject(new Error('not asked for')),
    },
    candidates: {
      put: notAsked,
      get: notAsked,
      export: notAsked,
      delete: notAsked,
    },
    as: (): Services => plainServices(over),
    access: trusted,
    windows: noWindows,
    keys: { make: notAsked, list: notAsked, revoke: notAsked },
    audit: { list: notAsked, verify: notAsked },
    purge: async () => 0,
    load: async () => {
      throw new Error('not asked for');
    },
    prepare: async () => undefined,
    catalogueVersion: async () => 'v1',
    doctor: async () => {
      throw new Error('not asked for');
    },
    health: async () => ({ ok: true, version: 'plain 1', roundTripMs: 1 }),
    warmUp: async () => undefined,
    close: async () => undefined,
    ...over,
  };
}

export interface LogLine {
  readonly [key: string]: unknown;
}

export function appWith(
  over: Partial<Services> = {},
  options: HttpOptions = {},
): { app: Express; ask: ReturnType<typeof supertest>; lines: LogLine[] } {
  const lines: LogLine[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line) as LogLine) });
  const app = createHttpApp(plainServices(over), { log, ...options });
  return { app, ask: supertest(app), lines };
}
