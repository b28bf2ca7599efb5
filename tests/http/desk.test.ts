import { readFileSync } from 'node:fs';
import supertest from 'supertest';
import { agendaAnswer } from '../../src/agendas/agenda-answer.js';
import { composeServices } from '../../src/app.js';
import { createHttpApp } from '../../src/http/create-app.js';
import { answer } from '../../src/paths/answer.js';
import type { Services } from '../../src/services.js';
import { whatIfAnswer, type WhatIfAnswer } from '../../src/what-ifs/what-if.js';
import { trust } from '../support/trusted.js';
import { engineUnderTest } from '../support/engines.js';

const example = (name: string) => JSON.parse(readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8')) as object;

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

/** What an assessor asks beside a search, over the real road. */
describe("the assessor's desk", () => {
  let services: Services;
  let ask: ReturnType<typeof supertest>;
  beforeAll(async () => {
    services = composeServices(await engineUnderTest(), trust);
    await services.load();
    ask = supertest(createHttpApp(services));
  }, 180_000);
  afterAll(() => services.close());
  const post = (path: string, body: object) => ask.post(`/v1/${path}`).set('Accept-Language', 'en').send(body);
  const developer = example('developer');
  const architect = 'function:software-architect';

  test('a search with plan and agenda answers both, in the documented shape', async () => {
    const { status, body, headers } = await post('path-searches', {
      profile: developer,
      to: architect,
      include: ['plan', 'agenda'],
      planning: { hoursPerWeek: 8 },
    });
    expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
    const { paths, agenda } = answer.parse(body);
    expect(paths[0]?.plan?.timeline?.hoursPerWeek).toBe(8);
    expect(paths.every(({ plan, load }) => plan !== undefined && load !== undefined)).toBe(true);
    expect(agenda?.items.map((item) => item.rank)).toEqual(agenda?.items.map((_, at) => at + 1));
    // without being asked for: neither
    const plain = answer.parse((await post('path-searches', { profile: developer, to: architect })).body);
    expect([plain.agenda, plain.paths[0]?.plan, plain.paths[0]?.load]).toEqual([undefined, undefined, undefined]);
  });

  test('an agenda of its own equals the one in the search, for a profile and for a stored candidate', async () => {
    const { reference: _reference, ...anonymous } = developer as { reference?: string };
    expect((await ask.put('/v1/candidates/evc-1').send({ profile: anonymous })).status).toBe(201);
    const whole = answer.parse((await post('path-searches', { profile: developer, to: architect, include: ['agenda'] })).body);
    const { status, body } = await post('assessment-agendas', { profile: developer, to: architect });
    expect(status).toBe(200);
    const { items, before, considered } = agendaAnswer.parse(body);
    expect({ items, before, considered }).toEqual({
      items: whole.agenda?.items,
      before: whole.agenda?.before,
      considered: whole.agenda?.considered,
    });
    const stored = agendaAnswer.parse((await post('assessment-agendas', { candidate: 'evc-1', to: architect })).body);
    expect(stored).toMatchObject({ reference: 'evc-1', items, before, considered });
  });

  test('scope all also names what is not claimed; the limit is kept and said', async () => {
    const profile = { educationLevel: 'mbo-3', functions: ['function:medewerker-ict'] };
    const { body } = await post('assessment-agendas', {
      profile,
      to: 'function:ict-infrastructuur-technicus',
      agenda: { scope: 'all', limit: 3 },
    });
    const { items, notes } = agendaAnswer.parse(body);
    expect(items).toHaveLength(3);
    // analytisch, which is not held: recognising it proves a sixth and closes the one gap
    expect(items.map((item) => [item.id, item.grade])).toContainEqual(['competence:analytisch', null]);
    expect(notes.map((note) => note.code)).toContain('agenda-cut');
  });

  test('without a path the agenda says which recognition makes one', async () => {
    const { body } = await post('assessment-agendas', {
      profile: {},
      to: 'function:ict-infrastructuur-operator',
      constraints: { minEntryOverlap: 0.1 },
      agenda: { scope: 'all' },
    });
    const { items, before } = agendaAnswer.parse(body);
    expect(before.found).toBe(false);
    // the operator asks six behaviours: one of them recognised is an overlap of 1/6, above 0.1
    const competences = items.filter((item) => item.kind === 'competence');
    expect(competences.map((item) => [item.after.found, item.after.weakest])).toEqual(Array(6).fill([true, 0.1667]));
    // work processes help too: B1-K1-W1 requires what matches two of them
    expect(items.every((item) => item.after.found)).toBe(true);
    expect(items[0]?.wording.en).toContain('There is a path to the goal');
  });

  test('a goal already held is judged by its own requirements', async () => {
    const { body } = await post('assessment-agendas', {
      profile: { functions: ['function:ict-infrastructuur-operator'] },
      to: 'function:ict-infrastructuur-operator',
    });
    const { before, items } = agendaAnswer.parse(body);
    expect(before).toMatchObject({ found: true, weakestProven: 0 });
    // six behaviours, each a sixth; then the seven work processes and three core tasks
    expect(items.filter((item) => item.kind === 'competence').map((item) => item.rise.weakestProven)).toEqual(Array(6).fill(0.1667));
  });

  test('what if: one competence more, and what it changes', async () => {
    const { status, body } = await post('what-ifs', {
      profile: developer,
      to: architect,
      include: ['plan'],
      add: { competences: [{ id: 'competence:oplossingsgericht', evidence: 'certified' }] },
    });
    expect(status).toBe(200);
    const { changes, before, after } = whatIfAnswer.parse(body);
    expect(changes).toMatchObject({ bestPath: 'same', noLongerMissing: [{ id: 'competence:oplossingsgericht' }], newlyMissing: [] });
    // 4 of 5 becomes 5 of 5, none certified becomes one of five; the master closed the gap and is counted all the same
    expect([before.paths[0]?.weakest, after.paths[0]?.weakest]).toEqual([0.8, 1]);
    expect([changes.before.weakestProven, changes.after.weakestProven]).toEqual([0, 0.2]);
    expect([changes.before.load, changes.after.load]).toEqual([
      { min: 1680, max: 3360 },
      { min: 1680, max: 3360 },
    ]);
  });

  const operator = 'function:ict-infrastructuur-operator';
  const goal = 'function:ict-infrastructuur-technicus';

  test('what if: what recognition of work changes, in figures and in words; a bare id is a recognition', async () => {
    const profile = { educationLevel: 'mbo-3', functions: [operator], workProcesses: ['work-process:23405-b1-k1-w1'] };
    const asked = { profile, to: goal, include: ['plan'] };
    const works = ['work-process:23405-b1-k1-w1', 'work-process:23405-b1-k1-w2'];
    const answers = await Promise.all(
      [works, works.map((id) => ({ id, evidence: 'certified' }))].map((workProcesses) =>
        post('what-ifs', { ...asked, add: { workProcesses } }),
      ),
    );
    const [{ changes }, second] = answers.map(({ body }) => whatIfAnswer.parse(body)) as [WhatIfAnswer, WhatIfAnswer];
    expect(second.changes).toEqual(changes);
    // the technicus has 12 work processes documented: none certified before, these two after
    const share = second.after.paths[0]?.steps[0]?.workProven ?? 0;
    expect([changes.before.workProven, changes.after.workProven, changes.rise.workProven]).toEqual([0, share, share]);
    expect(share).toBeGreaterThan(0);
    const [was, is] = [changes.before.load, changes.after.load];
    expect(changes.rise.hoursMin).toBeCloseTo((was?.min ?? 0) - (is?.min ?? 0), 2);
    expect(changes.wording.en).toContain(`work proven 0% → ${Math.round(share * 100)}%`);
    expect(changes.wording.nl).not.toContain('hetzelfde');
    const { body } = await post('what-ifs', { ...asked, add: { workProcesses: [{ id: works[0], evidence: 'claimed' }] } });
    const nothing = whatIfAnswer.parse(body).changes;
    expect(nothing.wording.en).toBe('The best path stays the same in everything.');
    expect(nothing.rise).toMatchObject({ weakestProven: 0, workProven: 0, hoursMin: 0 });
  });

  test('what if the goal itself is held then', async () => {
    const { body } = await post('what-ifs', { profile: { functions: [operator] }, to: goal, add: { functions: [goal] } });
    expect(whatIfAnswer.parse(body).changes.wording).toEqual({
      nl: 'De kandidaat heeft het doel dan: er is geen stap meer nodig.',
      en: 'The candidate holds the goal then: no step is needed any more.',
    });
  });

  test('hours have two decimals, wherever they stand', async () => {
    const workProcesses = ['1', '2', '3'].map((n) => ({ id: `work-process:23405-b1-k1-w${n}`, evidence: 'certified' }));
    const profile = { educationLevel: 'mbo-2', functions: ['function:ict-servicedesk-medewerker'], workProcesses };
    const { text } = await post('path-searches', { profile, to: operator, include: ['plan', 'agenda'], planning: { hoursPerWeek: 16 } });
    const hours = [...text.matchAll(/"(?:min|max|hoursM\w+)":([\d.]+)/g)].map(([, number]) => number ?? '');
    expect(hours.length).toBeGreaterThan(5);
    expect(hours.some((one) => one.includes('.'))).toBe(true);
    expect(hours.filter((one) => (one.split('.')[1] ?? '').length > 2)).toEqual([]);
  });

  test.each([
    [
      { functions: [{ id: operator, from: '2024-05-01', until: '2023-05-01' }] },
      '/profile/functions/0/until',
      ['2024-05-01', '2023-05-01'],
    ],
    [{ competences: [{ id: 'competence:creatief', date: '2999-01-01' }] }, '/profile/competences/0/date', ['2999-01-01', today]],
    [{ functions: [{ id: operator, from: '2999-01-01' }] }, '/profile/functions/0/from', ['2999-01-01', today]],
  ])('impossible days are refused, both named: %j', async (profile, pointer, days) => {
    for (const answered of [
      await post('path-searches', { profile, to: goal }),
      await post('coverages', { profile, qualification: 'course:27015' }),
      await post('passports', { profile }),
      await ask.put('/v1/candidates/days').set('Accept-Language', 'en').send({ profile }),
    ]) {
      const { code, errors } = answered.body as { code: string; errors: { pointer: string; detail: string }[] };
      expect([answered.status, code, errors[0]?.pointer]).toEqual([422, 'input-invalid', pointer]);
      for (const day of days) expect(errors[0]?.detail).toContain(day);
    }
    expect((await ask.get('/v1/candidates/days')).status).toBe(404);
  });

  test.each([
    ['assessment-agendas', { profile: {} }, 'input-invalid', '/to'],
    ['assessment-agendas', { to: architect }, 'input-invalid', '/profile'],
    ['assessment-agendas', { profile: {}, candidate: 'evc-1', to: architect }, 'input-invalid', '/candidate'],
    ['assessment-agendas', { profile: {}, to: architect, agenda: { scope: 'everything' } }, 'input-invalid', '/agenda/scope'],
    ['assessment-agendas', { profile: {}, to: architect, include: ['plan'] }, 'input-invalid', '/include'],
    ['assessment-agendas', { candidate: 'nobody-here', to: architect }, 'candidate-unknown', '/candidate'],
    [
      'assessment-agendas',
      { profile: { unresolved: [{ text: 'bel 06 12345678' }] }, to: architect },
      'personal-data',
      '/profile/unresolved/0/text',
    ],
    ['what-ifs', { profile: {}, to: architect, add: {} }, 'input-invalid', '/add'],
    ['what-ifs', { profile: {}, to: architect }, 'input-invalid', '/add'],
    [
      'what-ifs',
      { profile: { competences: ['competence:analytisch'] }, to: architect, add: { competences: ['competence:creatif'] } },
      'id-unknown',
      '/add/competences/0/id',
    ],
    [
      'path-searches',
      { profile: {}, to: architect, include: ['plan'], planning: { hoursPerWeek: 0 } },
      'input-invalid',
      '/planning/hoursPerWeek',
    ],
    ['path-searches', { profile: {}, to: architect, planning: { qualification: 'some' } }, 'input-invalid', '/planning/qualification'],
  ])('%s %j is refused as %s at %s', async (path, body, code, pointer) => {
    const { body: problem } = await post(path, body);
    expect(problem).toMatchObject({ code });
    expect((problem as { errors: { pointer: string }[] }).errors.map((one) => one.pointer)).toContain(pointer);
    expect(JSON.stringify(problem)).not.toContain('12345678');
  });
});
