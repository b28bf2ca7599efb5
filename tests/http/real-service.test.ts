import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import supertest from 'supertest';
import { composeServices } from '../../src/app.js';
import { createHttpApp } from '../../src/http/create-app.js';
import { answer, type Answer } from '../../src/paths/answer.js';
import type { Services } from '../../src/services.js';
import { trust } from '../support/trusted.js';
import { engineUnderTest } from '../support/engines.js';

/** The whole road, from a request to the graph and back, on the engine of this run. */
describe('the service on a real graph', () => {
  let services: Services;
  let ask: ReturnType<typeof supertest>;
  const logged: string[] = [];

  beforeAll(async () => {
    services = composeServices(await engineUnderTest(), trust);
    const log = pino({ level: 'info' }, { write: (line: string) => void logged.push(line) });
    ask = supertest(createHttpApp(services, { log }));
  }, 120_000);
  afterAll(() => services.close());

  const search = (body: object) => ask.post('/v1/path-searches').set('Accept-Language', 'en').send(body);
  const example = JSON.parse(readFileSync(new URL('../../examples/path-search.json', import.meta.url), 'utf8')) as { profile: object };

  test('without a catalogue it says so, and answers once one is loaded', async () => {
    expect((await ask.get('/v1/health/ready')).status).toBe(503);
    expect((await search(example)).body).toMatchObject({ status: 503, code: 'catalogue-empty' });
    const report = await services.load();
    expect(report).toMatchObject({ changed: true, updated: 0, deleted: 0 });
    expect((await ask.get('/v1/health/ready')).body).toMatchObject({ catalogueVersion: report.catalogueVersion });
    expect(await services.load()).toMatchObject({ changed: false, created: 0, updated: 0, deleted: 0 });
  }, 180_000);

  test('answers the example in the documented shape, with sources to the line', async () => {
    const { status, body } = await search(example);
    expect(status).toBe(200);
    const { paths, reference } = answer.parse(body);
    expect(reference).toBe('service-desk-worker');
    expect(paths[0]?.functions.map((one) => one.id)).toEqual(['function:medewerker-ict', 'function:ict-infrastructuur-technicus']);
    expect(paths[0]?.steps[0]?.sources).toContainEqual({ source: 'source:ontwikkelpad-it-3.0', line: 259, term: 'Analytisch' });
  });

  test('a search that has no path says what change would give one, and each such path keeps to it', async () => {
    const { body } = await search({ profile: {}, to: 'function:ict-infrastructuur-technicus' });
    const { found, relaxations } = answer.parse(body);
    expect(found).toBe(false);
    expect(relaxations?.map(({ constraint, to }) => ({ constraint, to }))).toEqual([{ constraint: 'minEntryOverlap', to: 0 }]);
  });

  test('every unknown id at once, each with the nearest', async () => {
    const profile = { functions: ['function:software-devloper'], competences: ['competence:analytish'] };
    const { status, body } = await search({
      profile,
      to: 'function:software-architect',
      constraints: { avoid: ['competence:analytisch'] },
    });
    expect(status).toBe(422);
    expect(body).toMatchObject({
      code: 'id-unknown',
      errors: [
        { pointer: '/profile/functions/0/id', suggestions: expect.arrayContaining(['function:software-developer']) },
        { pointer: '/profile/competences/0/id', suggestions: expect.arrayContaining(['competence:analytisch']) },
        { pointer: '/constraints/avoid/0', detail: expect.stringContaining('is a Competence') },
      ],
    });
  });

  test('10,000 competences: refused when unknown, answered when known; too many: refused before they are looked up', async () => {
    const many = (count: number, id: (index: number) => string) => ({
      competences: Array.from({ length: count }, (_, index) => id(index)),
    });
    const to = 'function:software-architect';
    expect((await search({ profile: many(10_000, (index) => `competence:none-${index}`), to })).body).toMatchObject({ code: 'id-unknown' });
    const { status, body } = await search({ profile: many(10_000, () => 'competence:analytisch'), to });
    expect([status, (body as { outcome: string }).outcome]).toEqual([200, 'no-path']);
    expect((await search({ profile: many(20_001, () => 'competence:analytisch'), to })).body).toMatchObject({ code: 'input-invalid' });
  }, 120_000);

  test('facts are left out to contest them, and whether the best path holds without each is told', async () => {
    const asked = { profile: { functions: ['function:ict-servicedesk-medewerker'] }, to: 'function:ict-infrastructuur-technicus' };
    const whole = await search({ ...asked, include: ['robustness'] });
    const { paths, robustness } = whole.body as Answer;
    const items = robustness?.items ?? [];
    expect(items.length).toBeGreaterThan(5);
    const step = items.find(({ kind }) => kind === 'step');
    const left = await search({ ...asked, include: ['plan'], constraints: { without: [step?.fact] } });
    const answer = left.body as Answer;
    expect([left.status, answer.computedBy, answer.constraints.without]).toEqual([200, 'projection', [step?.fact]]);
    expect(answer.paths[0]?.functions).not.toEqual(paths[0]?.functions);
    expect(answer.paths[0]?.functions.map(({ id }) => id) ?? null).toEqual(step?.remains?.functions.map(({ id }) => id) ?? null);
    expect(answer.notes.map(({ code }) => code)).toContain('left-out');
  });

  test('what is no fact, or cannot be left out, is refused by name with what to do', async () => {
    const without = ['competence:analytish', 'requires~function:software-developer~competence:none', 'x~y~z'];
    const unknown = await search({ profile: {}, to: 'function:software-developer', constraints: { without } });
    expect(unknown.status).toBe(422);
    expect(unknown.body).toMatchObject({
      code: 'id-unknown',
      errors: [
        { pointer: '/constraints/without/0', suggestions: expect.arrayContaining(['competence:analytisch']) },
        { pointer: '/constraints/without/1', detail: expect.stringContaining('type~from~to') },
        { pointer: '/constraints/without/2' },
      ],
    });
    const senseless = { without: ['function:software-developer', 'source:ontwikkelpad-it-3.0'] };
    const refused = await search({ profile: {}, to: 'function:software-developer', constraints: senseless });
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({
      code: 'input-invalid',
      errors: [
        { pointer: '/constraints/without/0', detail: expect.stringContaining('goal or stop') },
        { pointer: '/constraints/without/1', detail: expect.stringContaining('source') },
      ],
    });
  });

  test('twenty searches at once all answer, and nothing of a profile is logged', async () => {
    const goals = [
      'function:software-architect',
      'function:ict-infrastructuur-engineer',
      'function:applicatie-beheerder',
      'function:netwerk-operator',
    ];
    const profile = { reference: 'secret-reference', functions: ['function:medewerker-ict'] };
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => search({ profile, to: goals[index % 4] })));
    expect(new Set(answers.map((one) => one.status))).toEqual(new Set([200]));
    expect(answers[4]?.body).toEqual(answers[0]?.body);
    expect(logged.length).toBeGreaterThan(20);
    expect(logged.filter((line) => line.includes('secret-reference') || line.includes('medewerker-ict'))).toEqual([]);
  }, 120_000);
});
