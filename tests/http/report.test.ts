import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import supertest from 'supertest';
import { composeServices } from '../../src/app.js';
import { createHttpApp } from '../../src/http/create-app.js';
import type { Services } from '../../src/services.js';
import { trust } from '../support/trusted.js';
import { engineUnderTest } from '../support/engines.js';
import { appWith } from './support.js';

const example = JSON.parse(readFileSync(new URL('../../examples/path-search.json', import.meta.url), 'utf8')) as {
  profile: Record<string, unknown>;
  to: string;
};
const post = (ask: ReturnType<typeof supertest>, accept: string, body: object = example) =>
  ask.post('/v1/path-searches').set('Accept', accept).send(body);

describe('what a path search answers with', () => {
  const { ask, lines } = appWith();

  it.each([
    ['*/*', 'application/json'],
    ['application/json', 'application/json'],
    ['application/json, text/html;q=0.9', 'application/json'],
    ['text/html', 'text/html'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
    ['application/pdf, text/html;q=0.5', 'text/html'],
  ])('Accept: %s gets %s', async (accept, type) => {
    const { status, headers } = await post(ask, accept);
    expect([status, headers['content-type']]).toEqual([200, expect.stringContaining(type)]);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', vary: expect.stringContaining('Accept, Accept-Language') });
  });

  it('a PDF is refused with the way to make one; other types as before', async () => {
    const { status, body } = await post(ask, 'application/pdf').set('Accept-Language', 'en');
    expect([status, body.code]).toEqual([406, 'not-acceptable']);
    expect(body.detail).toContain('text/html and print');
    expect((await post(ask, 'application/pdf')).body.detail).toContain('druk de pagina af');
    const { body: csv } = await post(ask, 'text/csv').set('Accept-Language', 'en');
    expect(csv.detail).toContain('application/json, text/html');
  });

  it('is Dutch, or English for who asks, and errors stay problems', async () => {
    expect((await post(ask, 'text/html')).headers['content-language']).toBe('nl');
    const { headers, text } = await post(ask, 'text/html').set('Accept-Language', 'en-GB, nl;q=0.5');
    expect([headers['content-language'], text]).toEqual(['en', expect.stringContaining('<html lang="en">')]);
    const wrong = await post(ask, 'text/html', { profile: {}, objective: 'fastest' });
    expect([wrong.status, wrong.headers['content-type']]).toEqual([422, expect.stringContaining('application/problem+json')]);
  });

  it('logs nothing of a profile', () => {
    expect(JSON.stringify(lines)).not.toContain('service-desk-worker');
  });
});

describe('the report of a real search', () => {
  let services: Services;
  let ask: ReturnType<typeof supertest>;
  beforeAll(async () => {
    services = composeServices(await engineUnderTest(), trust);
    await services.load();
    ask = supertest(createHttpApp(services));
  }, 180_000);
  afterAll(() => services.close());

  it('has the plan and the agenda without being asked, under a policy that allows its own style and nothing else', async () => {
    const { status, text, headers } = await post(ask, 'text/html', { ...example, planning: { hoursPerWeek: 8 } });
    expect(status).toBe(200);
    for (const heading of ['Waar u staat', 'Stap voor stap', 'Studie in totaal', 'Wat u het eerst kunt laten beoordelen', 'Bronnen'])
      expect(text).toContain(`>${heading}</h2>`);
    expect(text).toContain('In de tijd, bij 8 uur studie per week');
    const style = /<style>([\s\S]*)<\/style>/.exec(text)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers['content-security-policy']).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
  });

  it('names functions and sources as people know them, in both languages', async () => {
    const { text } = await post(ask, 'text/html');
    expect(text).toMatch(/Sectoraal Ontwikkelpad[^:]*: regels \d/);
    const { text: english } = await post(ask, 'text/html').set('Accept-Language', 'en');
    expect(english).toContain('ICT service desk agent');
    // ids are for programs; the few that are printed would be names nobody gave
    expect(english.replace(/<style>[\s\S]*<\/style>/, '')).not.toMatch(/(function|competence|course|source|work-process):[a-z0-9]/);
  });

  it('names criteria as people know them', async () => {
    const requirements = await ask.get('/v1/functions/function:0403-3/requirements');
    const criterion = (requirements.body.criteria as { id: string; name: string }[])[0];
    const { text } = await post(ask, 'text/html', { ...example, profile: { ...example.profile, criteria: [criterion?.id] } });
    expect(text).toContain(criterion?.name);
    expect(text).not.toContain(criterion?.id);
  });

  it('escapes what the profile says', async () => {
    const evil = '<script>alert(1)</script>"><img src=x>';
    const { text } = await post(ask, 'text/html', {
      ...example,
      profile: { ...example.profile, reference: evil, unresolved: [{ text: evil }] },
    });
    expect(text).not.toMatch(/<script|<img/);
    expect(text).toContain('&lt;script>');
  });

  it('without a path says why and what would give one; with the goal held says so; without a goal lists what is in reach', async () => {
    const narrow = { ...example, to: 'function:ict-infrastructuur-engineer', constraints: { maxSteps: 1, maxLevelClimb: 2 } };
    const { text: none } = await post(ask, 'text/html', narrow);
    expect(none).toContain('meeste stappen: 2 in plaats van 1');
    const { text: held } = await post(ask, 'text/html', { ...example, to: 'function:ict-servicedesk-medewerker' });
    expect(held).toContain('U heeft deze functie al');
    const { to: _to, ...noGoal } = example;
    const { text: reachable } = await post(ask, 'text/html', noGoal);
    expect(reachable).toContain('Functies binnen bereik');
    expect(reachable).toMatch(/<th scope="row">[^<]*engineer/i);
  });
});
