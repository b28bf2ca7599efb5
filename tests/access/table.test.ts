import { readFileSync } from 'node:fs';
import type { Express } from 'express';
import supertest from 'supertest';
import { composeServices } from '../../src/app.js';
import type { Access } from '../../src/access/access.js';
import type { Principal } from '../../src/access/principal.js';
import { openActions, permissions, roles, type Action, type Role } from '../../src/access/roles.js';
import { createHttpApp } from '../../src/http/create-app.js';
import { routesOf } from '../../src/http/permitted.js';
import type { Services } from '../../src/services.js';
import { watch } from '../../src/watching/watching.js';
import { engineUnderTest } from '../support/engines.js';

/** What the documentation promises, read from it: action -> role -> may. */
const promised = new Map(
  readFileSync(new URL('../../docs/access.md', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => /^\| `[a-z]+:[a-z]+`/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, action = '', , ...cells]): [string, string[]] => [action.replaceAll('`', ''), cells]),
);

const askers: readonly [string, Principal][] = [
  ['open', { kind: 'open' }],
  ['without a key', { kind: 'unknown' }],
  ...roles.map((role): [string, Principal] => [role, { kind: 'known', tenant: 'a', actor: 'key', roles: [role] }]),
];
const column = (asker: string): number => ['open', ...roles].indexOf(asker);

describe('the table of docs/access.md', () => {
  let services: Services;
  let app: Express;
  let asker: Principal;
  const access: Access = { mode: 'keys', principalOf: () => Promise.resolve(asker) };
  beforeAll(async () => {
    services = composeServices(await engineUnderTest(), { access: () => access });
    await services.load();
    const watching = watch();
    stopWatching = () => watching.stop();
    app = createHttpApp(services, { watching });
  });
  let stopWatching = async (): Promise<void> => undefined;
  afterAll(() => Promise.all([services.close(), stopWatching()]));

  test('has a row for every action, and a route for every action but one that depends on the body', () => {
    expect([...promised.keys()].sort()).toEqual(Object.keys(permissions).sort());
    const used = new Set(routesOf(app).map(({ action }) => action));
    expect(Object.keys(permissions).filter((action) => !used.has(action as Action))).toEqual(['search:stored']);
  });

  test.each(askers)('is kept by every route for %s', async (name, principal) => {
    asker = principal;
    const wrong: string[] = [];
    const routes = routesOf(app);
    expect(routes.length).toBeGreaterThan(30);
    for (const { method, path, action } of routes) {
      const expected = name === 'without a key' ? permissions[action].may === 'anyone' : promised.get(action)?.[column(name)] === 'yes';
      const address = path.replaceAll(':reference', 'nobody-at-all').replaceAll(':id', 'function:nowhere');
      const { status } = await supertest(app)[method as 'get'](address).set('Content-Type', 'application/json');
      const refusal = name === 'without a key' ? 401 : 403;
      if ((status === refusal) === expected || (!expected && status !== refusal)) wrong.push(`${method} ${path}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  const stored: readonly (readonly [string, object])[] = [
    ['path-searches', { to: 'function:software-developer' }],
    ['assessment-agendas', { to: 'function:software-developer' }],
    ['what-ifs', { to: 'function:software-developer', add: { competences: ['competence:analytisch'] } }],
    ['coverages', { qualification: 'course:27015' }],
    ['classifications', { functionProfile: 'function:0403' }],
    ['t-shapes', {}],
    ['recommendations', {}],
    ['passports', {}],
    ['cohort-searches', { to: 'function:software-developer', candidates: [{ candidate: 'nobody-at-all' }] }],
  ];
  test.each(askers)('is kept for stored candidates in every question, for %s', async (name, principal) => {
    asker = principal;
    const may = principal.kind === 'known' && (permissions['search:stored'].may as readonly Role[]).includes(principal.roles[0] as Role);
    for (const [path, rest] of stored) {
      const cohort = path === 'cohort-searches';
      const body = cohort ? rest : { ...rest, candidate: 'nobody-at-all' };
      const { status, body: answer } = await supertest(app).post(`/v1/${path}`).send(body);
      const expected = name === 'without a key' ? 401 : may ? (cohort ? 200 : 404) : 403;
      expect([path, status, answer.code]).toEqual(
        [path, expected, expect.anything()].slice(0, cohort && may ? 2 : 3).concat(cohort && may ? [undefined] : []),
      );
    }
  });

  test('open lets everyone do nothing that keeps', () => {
    expect(openActions.filter((action) => /write|erase|export|manage|audit|stored/.test(action))).toEqual([]);
  });
});
