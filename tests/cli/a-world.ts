import { openAccess } from '../../src/access/open-access.js';
import { Readable } from 'node:stream';
import type { World } from '../../src/cli/world.js';
import { noWindows } from '../support/trusted.js';
import { run } from '../../src/cli/run.js';
import type { LoadReport } from '../../src/catalogue/load-report.js';
import type { PathSearchRequest } from '../../src/paths/request.js';
import type { DoctorReport, Services } from '../../src/services.js';
import { noSnapshots, notExplored, notMeasured, notResearched } from '../support/not-explored.js';
import { found } from './an-answer.js';

export const report: LoadReport = {
  part: 'seeds',
  dataVersion: null,
  deprecated: 0,
  catalogueVersion: '4f1c2ab90d',
  previousVersion: null,
  changed: true,
  created: 300,
  updated: 0,
  deleted: 0,
  derivedSteps: 12,
  nodes: { Function: 19, Competence: 60 },
  edges: { REQUIRES: 200, ON: 21 },
  sources: { 'source:ontwikkelpad-it-3.0': 184, 'source:web': 116 },
  milliseconds: 1234,
};
export const health: DoctorReport = {
  engine: 'embedded',
  version: '0.1.0',
  engineVersion: 'grafeo 0.6.0',
  catalogueVersion: '4f1c2ab90d',
  parts: [{ name: 'seeds', version: '4f1c2ab90d', dataVersion: null }],
  rulesVersion: '1',
  watchedBy: { log: 'info', metrics: 'http://127.0.0.1:8080/metrics', traces: null },
  counts: { nodes: { Function: 19 }, edges: { REQUIRES: 200 } },
  problems: [],
};

/** Services of plain objects; `asked` keeps the searches, `closed` counts the closings. */
export function someServices(changes: Partial<Services> = {}): { services: Services; asked: PathSearchRequest[]; closed: () => number } {
  const asked: PathSearchRequest[] = [];
  let closed = 0;
  const services: Services = {
    searchPaths: async (search) => {
      asked.push(search);
      return found;
    },
    report: async (search, language) => {
      asked.push(search);
      return { html: `<!doctype html><html lang="${language}"></html>\n`, found: true };
    },
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
    maps: { of: async () => Promise.reject(new Error('not asked for')), around: async () => Promise.reject(new Error('not asked for')) },
    explore: notExplored,
    research: notResearched,
    measures: notMeasured,
    snapshots: noSnapshots,
    assessments: {
      coverage: async () => Promise.reject(new Error('not asked for')),
      classification: async () => Promise.reject(new Error('not asked for')),
      tShape: async () => Promise.reject(new Error('not asked for')),
    },
    suggest: async () => Promise.reject(new Error('not asked for')),
    browse: {
      list: async (_, { page, pageSize }) => ({
        items: [
          { id: 'function:a', name: 'Een', nameEn: 'One', level: 4, branches: [{ id: 'branch:x', name: 'X', nameEn: null }], sources: [] },
        ],
        page,
        pageSize,
        total: 1,
      }),
      get: async () => ({ id: 'function:a', name: 'Een', nameEn: 'One', sources: [] }),
      requirements: async () => ({}),
      nearest: async () => [],
    },
    passports: {
      issue: async () => Promise.reject(new Error('not asked for')),
      read: async () => Promise.reject(new Error('not asked for')),
    },
    candidates: {
      put: async () => Promise.reject(new Error('not asked for')),
      get: async () => Promise.reject(new Error('not asked for')),
      export: async () => Promise.reject(new Error('not asked for')),
      delete: async () => undefined,
    },
    as: (): Services => services,
    access: openAccess,
    windows: noWindows,
    keys: { make: () => Promise.reject(new Error('not asked for')), list: async () => [], revoke: async () => undefined },
    audit: { list: async () => [], verify: () => Promise.reject(new Error('not asked for')) },
    purge: async () => 0,
    load: async (progress) => {
      progress?.(0, 300, 'nodes');
      progress?.(300, 300, 'edges');
      return report;
    },
    imports: {
      esco: () => Promise.reject(new Error('not asked for')),
      own: () => Promise.reject(new Error('not asked for')),
      remove: () => Promise.reject(new Error('not asked for')),
      diff: () => Promise.reject(new Error('not asked for')),
    },
    prepare: async () => undefined,
    catalogueVersion: async () => '4f1c2ab90d',
    doctor: async () => health,
    health: async () => ({ ok: true, version: 'grafeo 0.6.0', roundTripMs: 1 }),
    warmUp: async () => undefined,
    close: async () => {
      closed += 1;
    },
    ...changes,
  };
  return { services, asked, closed: () => closed };
}

/** Runs a command line in a world without terminal; what it wrote comes back as text. */
export async function runIn(
  argv: readonly string[],
  services: Services = someServices().services,
  changes: Partial<World> & { input?: string; tty?: boolean } = {},
) {
  const { input = '', tty = false, ...world } = changes;
  let [out, err] = ['', ''];
  const code = await run(argv, {
    services: async () => services,
    stdout: { isTTY: tty, write: (text) => (out += text) },
    stderr: { isTTY: false, write: (text) => (err += text) },
    stdin: Readable.from([Buffer.from(input)]),
    env: {},
    ...world,
  });
  return { code, out, err };
}
