import { readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { build } from '../support/oracle/build.js';
import { doorOn, type Door } from '../support/door.js';
import { mapAnswer } from '../../src/charting/shapes.js';
import { layoutOf } from '../../src/map/layout.js';

let door: Door;
beforeAll(async () => {
  door = await doorOn();
});
afterAll(() => door.services.close());
const get = (path: string, language = 'en') => door.ask.get(`/v1/maps/${path}`).set('Accept-Language', language);
const drawn = async (path: string, language?: string): Promise<string> => {
  const { status, body } = await get(path, language).buffer(true);
  expect(status).toBe(200);
  return (body as Buffer).toString('utf8');
};

/** Drawings as files, for people to look at: DRAW=1 writes them anew. */
function expectDrawing(name: string, svg: string): void {
  const file = new URL(`../map/drawings/${name}.svg`, import.meta.url);
  if (process.env['DRAW'] !== undefined) writeFileSync(file, svg);
  expect(svg).toBe(readFileSync(file, 'utf8'));
}

describe('a drawing', () => {
  test.each([
    ['all', 'all.svg?lang=nl&theme=light'],
    ['all-dark', 'all.svg?lang=en&theme=dark'],
    ['ict-support', 'branch:ict-support.svg?lang=nl&theme=light'],
    ['ict-infrastructuur', 'branch%3Aict-infrastructuur.svg?lang=en&theme=light'],
    ['software-ontwikkeling', 'branch:software-ontwikkeling.svg?lang=nl'],
  ])('of the seeds is the one kept as %s', async (name, path) => {
    expectDrawing(name, await drawn(path));
  });

  test('comes under a policy that allows its own style sheet and nothing else', async () => {
    const { headers, body } = await get('branch:ict-support.svg').buffer(true);
    const style = /<style>(.*?)<\/style>/s.exec((body as Buffer).toString('utf8'))?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers['content-security-policy']).toBe(`default-src 'none'; style-src 'sha256-${hash}'; frame-ancestors 'none'`);
    expect([headers['content-type'], headers['content-language']]).toEqual(['image/svg+xml; charset=utf-8', 'en']);
  });

  test('is in the language asked for by address before that of the header, and known again by its tag', async () => {
    expect(await drawn('all.svg', 'en')).toContain('Level unknown');
    expect(await drawn('all.svg?lang=nl', 'en')).toContain('Niveau onbekend');
    const { headers } = await get('all.svg', 'nl');
    const again = (language: string) => get('all.svg', language).set('If-None-Match', String(headers['etag']));
    const known = await again('nl');
    // a browser keeps the headers of a 304: the policy must still allow the style sheet
    expect([known.status, known.headers['content-security-policy']]).toEqual([304, headers['content-security-policy']]);
    expect((await again('en')).status).toBe(200);
  });

  test.each([
    ['theme=blue', 'theme'],
    ['lang=de', 'lang'],
    ['colour=red', 'colour'],
  ])('with ?%s is refused at its place', async (query, place) => {
    const { status, body } = await get(`all.svg?${query}`);
    expect([status, body.code, body.errors[0].pointer]).toEqual([422, 'input-invalid', place]);
  });
});

test('an address without .svg gives the drawing to who accepts nothing else, and each form has its own tag', async () => {
  const asked = (path: string, accept: string) => get(path, 'nl').set('Accept', accept);
  const [drawing, model] = [await asked('all', 'image/svg+xml'), await asked('all', '*/*')];
  expect([drawing, model].map(({ headers }) => headers['content-type'])).toEqual([
    'image/svg+xml; charset=utf-8',
    'application/json; charset=utf-8',
  ]);
  expect(drawing.headers['etag']).not.toBe(model.headers['etag']);
  expect((await asked('all', 'application/json').set('If-None-Match', String(model.headers['etag']))).status).toBe(304);
  expect((await asked('all.svg', 'application/json')).body.code).toBe('not-acceptable');
  expect((await asked('all?theme=dark', 'application/json')).body.code).toBe('input-invalid');
});

describe('a model', () => {
  test('of a branch holds its functions, its specialisations and the steps between them', async () => {
    const { status, body } = await get('branch:software-ontwikkeling');
    expect(status).toBe(200);
    const { lines, stations, steps, branch, leftOut } = mapAnswer.parse(body);
    expect(branch).toMatchObject({ id: 'branch:software-ontwikkeling', nameEn: 'Software development' });
    expect(lines.map(({ id, mark }) => [id, mark])).toEqual([['branch:software-ontwikkeling', 'A']]);
    expect(stations.map(({ id, of, level }) => [id, of, level])).toEqual([
      ['function:backend-developer', 'function:software-developer', 4],
      ['function:frontend-developer', 'function:software-developer', 4],
      ['function:fullstack-developer', 'function:software-developer', 4],
      ['function:software-architect', null, 7],
      ['function:software-developer', null, 4],
      ['function:software-engineer', null, 6],
    ]);
    expect(steps.filter(({ basis }) => basis === 'documented')).toHaveLength(3);
    expect(steps.filter(({ basis, bothWays }) => basis === 'specialisation' && bothWays)).toHaveLength(3);
    expect(leftOut).toEqual({ stations: 0, steps: 0 });
  });

  test('of all has every function, and every step of the catalogue', async () => {
    const map = mapAnswer.parse((await get('all')).body);
    const { body: functions } = await door.ask.get('/v1/functions?pageSize=100');
    expect(map.stations.map(({ id }) => id).sort()).toEqual(functions.items.map(({ id }: { id: string }) => id).sort());
    const steps = await door.services.explore.steps({ first: 500 });
    const directed = map.steps.flatMap(({ from, to, basis, bothWays }) => [
      `${from} ${to} ${basis}`,
      ...(bothWays ? [`${to} ${from} ${basis}`] : []),
    ]);
    expect(directed.sort()).toEqual(steps.items.map(({ from, to, basis }) => `${from} ${to} ${basis}`).sort());
    expect(layoutOf(map, { language: 'nl' }).rails).toHaveLength(map.steps.length);
  });

  test.each(['branch:ict-suport', 'function:software-developer', 'nothing'])(
    'of %s there is none, and the error says what there is',
    async (id) => {
      for (const path of [id, `${id}.svg`]) {
        const { status, body } = await get(path);
        expect([status, body.code]).toEqual([404, 'resource-unknown']);
        expect(body.errors[0]).toMatchObject({ pointer: 'branch', detail: expect.stringContaining(id) });
        expect(body.errors[0].suggestions).toContain('all');
        if (id === 'branch:ict-suport') expect(body.errors[0].suggestions).toContain('branch:ict-support');
      }
    },
  );
});

describe('the map around functions', () => {
  const functions = ['function:software-developer', 'function:software-engineer'];
  test('holds them, and the best steps around each until it is full', async () => {
    const { status, body, headers } = await door.post('map-searches', { functions, stations: 5 });
    expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
    const map = mapAnswer.parse(body);
    expect(map.functions).toEqual(functions);
    // in turn: the engineer's stated steps are all drawn when its second turn comes, so that a derived one follows
    expect(map.stations.map(({ id }) => id)).toEqual([
      ...functions,
      'function:software-architect',
      'function:applicatie-configurator',
      'function:backend-developer',
    ]);
    expect(map.leftOut.stations).toBeGreaterThan(0);
    const whole = mapAnswer.parse((await door.post('map-searches', { functions, stations: 100 })).body);
    expect(whole.stations.length).toBe(map.stations.length + map.leftOut.stations);
    expect(whole.leftOut.stations).toBe(0);
  });

  test('names every unknown id at its place', async () => {
    const { status, body } = await door.post('map-searches', { functions: ['function:software-developr', ...functions, 'course:27015'] });
    expect([status, body.code]).toEqual([422, 'id-unknown']);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/functions/0', '/functions/3']);
    expect(body.errors[0].suggestions).toContain('function:software-developer');
  });

  test.each([
    [{}, '/functions'],
    [{ functions: [] }, '/functions'],
    [{ functions: ['function:software-developer'], stations: 101 }, '/stations'],
    [{ functions: ['function:software-developer'], stations: 0 }, '/stations'],
    [{ functions: ['function:software-developer'], depth: 2 }, '/depth'],
  ])('%j is refused at %s', async (asked, place) => {
    const { status, body } = await door.post('map-searches', asked);
    expect([status, body.code, body.errors[0].pointer]).toEqual([422, 'input-invalid', place]);
  });
});

test('a catalogue, or a branch, of more than a hundred functions is answered with what to do instead', async () => {
  const names = Array.from({ length: 101 }, (_, at) => `f${at}`);
  const large = await doorOn(build({ functions: Object.fromEntries(names.map((name) => [name, { branch: 'x' }])), steps: 'f0>f1' }));
  try {
    for (const path of ['all', 'all.svg', 'branch:x']) {
      const { status, body } = await large.ask.get(`/v1/maps/${path}`).set('Accept-Language', 'en');
      expect([status, body.code]).toEqual([422, 'map-too-large']);
      expect(`${body.detail} ${body.remedy}`).toMatch(/100 functions.*map-searches/);
    }
    const near = mapAnswer.parse((await large.post('map-searches', { functions: ['function:f0'] })).body);
    expect(near.stations.map(({ id }) => id)).toEqual(['function:f0', 'function:f1']);
  } finally {
    await large.services.close();
  }
});
