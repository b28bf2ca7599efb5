import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { composeServices } from '../../src/app.js';
import { cohortResult, type CohortResult } from '../../src/cohorts/result.js';
import { cohortSummary, type CohortSummary } from '../../src/cohorts/summary-shape.js';
import { createHttpApp } from '../../src/http/create-app.js';
import { listen, type Listening } from '../../src/http/listen.js';
import type { Services } from '../../src/services.js';
import { trust } from '../support/trusted.js';
import { engineUnderTest } from '../support/engines.js';

const example = (name: string) => JSON.parse(readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8')) as object;
const technician = 'function:ict-infrastructuur-technicus';
const architect = 'function:software-architect';
type Sent = CohortResult & { problem?: { code: string; errors?: { pointer: string; suggestions?: string[] }[] } };
interface Document {
  results: Sent[];
  summary: CohortSummary;
}

/** The whole road, over a real connection, on the engine of this run. */
describe('cohorts over HTTP', () => {
  let services: Services;
  let server: Listening;
  const logged: string[] = [];

  beforeAll(async () => {
    services = composeServices(await engineUnderTest(), trust);
    await services.load();
    const log = pino({ level: 'info' }, { write: (line: string) => void logged.push(line) });
    server = await listen(createHttpApp(services, { log }), { host: '127.0.0.1', port: 0 });
  }, 180_000);
  afterAll(async () => {
    await server.stop(100);
    await services.close();
  });

  const post = (body: object, accept = 'application/json') =>
    fetch(`${server.url}/v1/cohort-searches`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': 'en', Accept: accept },
      body: JSON.stringify(body),
    });
  const ask = async (body: object): Promise<Document> => {
    const response = await post(body);
    expect(response.status).toBe(200);
    return (await response.json()) as Document;
  };
  const worker = (reference: string) => ({ ...example('service-desk-worker'), reference });
  const many = (count: number) => Array.from({ length: count }, (_, at) => ({ ...worker(`r${at}`), unresolved: [{ text: `no. ${at}` }] }));

  const five = {
    candidates: [worker('a'), example('ex-police-officer'), example('developer'), worker('b'), { reference: 'nobody' }],
    to: [technician, architect],
    targetGroup: 'target-group:zij-instromers',
    include: ['plan'],
  };

  test('the examples, checked by hand: equal profiles once, the best goal, the summary', async () => {
    const { results, summary } = await ask(five);
    for (const { problem: _problem, ...result } of results) cohortResult.parse(result);
    cohortSummary.parse(summary);
    expect(
      results.map(({ candidates, count, start, best }) => ({ who: candidates.map((one) => one.reference), count, start, best })),
    ).toEqual([
      // the step from medewerker ICT is derived at 5 of 6; to the architect it takes two
      { who: ['a', 'b'], count: 2, start: 'function', best: technician },
      // 4 of 6 behaviours of the technician; the architect is out of reach in one step
      { who: ['ex-police-officer'], count: 1, start: 'overlap', best: technician },
      // one step to both: the one to the architect is documented, the other derived
      { who: ['developer'], count: 1, start: 'function', best: architect },
      { who: ['nobody'], count: 1, start: 'none', best: null },
    ]);
    const [first] = results[0]?.goals ?? [];
    expect(first?.path).toMatchObject({ stepCount: 1, weakest: 0.8333, mean: 0.8333, load: { min: 4800, max: 4800 } });
    expect(first?.path?.steps[0]).toMatchObject({ basis: 'derived', missing: [{ id: 'competence:analytisch', name: 'Analytisch' }] });
    expect(summary).toMatchObject({
      computedBy: 'projection',
      targetGroup: { id: 'target-group:zij-instromers', nameEn: 'Career switchers' },
      candidates: 5,
      profiles: 4,
      problems: 0,
      canStart: 4,
      start: { goalHeld: 0, function: 3, overlap: 1, course: 0, blockedByLevel: 0, unknown: 0, none: 1 },
      goals: [
        { id: technician, reached: 4, best: 3 },
        { id: architect, reached: 4, best: 1 },
      ],
      steps: { counts: [{ steps: 1, candidates: 4 }], spread: { least: 1, median: 1, most: 1 } },
      // three times ICT system engineer, 4,800 hours, and Software Engineering once, 1,680 to 3,360
      hours: {
        unknown: 0,
        min: { least: 1680, median: 4800, most: 4800 },
        max: { least: 3360, median: 4800, most: 4800 },
        total: { min: 3 * 4800 + 1680, max: 3 * 4800 + 3360 },
      },
      courses: [
        { id: 'course:27016', candidates: 3, closesGaps: 3 },
        { id: 'course:60228', candidates: 1, closesGaps: 1 },
      ],
      missing: [
        { id: 'competence:analytisch', candidates: 3 },
        { id: 'competence:klantgericht', candidates: 1 },
        { id: 'competence:oplossingsgericht', candidates: 1 },
      ],
      // who holds nothing has overlap 0 with everything
      noPath: {
        count: 1,
        candidates: [{ index: 4, reference: 'nobody' }],
        best: { constraint: 'minEntryOverlap', from: 0.5, to: 0, helps: 1 },
      },
    });
    expect(summary.hours?.counts.filter((band) => band.candidates > 0)).toEqual([{ upTo: 4800, candidates: 4 }]);
  });

  test('without plans no hours and no courses are told, rather than none', async () => {
    const { summary, results } = await ask({ ...five, include: [] });
    expect([summary.hours, summary.courses]).toEqual([null, null]);
    expect(results[0]?.goals[0]?.path).not.toHaveProperty('load');
  });

  test('a goal held, a level in between, a level unknown', async () => {
    const competences = [
      'competence:communicatief',
      'competence:oplossingsgericht',
      'competence:samenwerken',
      'competence:analytisch',
      'competence:creatief',
    ];
    const { results, summary } = await ask({
      candidates: [{ functions: [architect] }, { educationLevel: 3, competences }, { competences }],
      to: architect,
      constraints: { basis: ['entry'] },
    });
    // the architect is of level 7: who has all five behaviours still is at most at level 4
    expect(results.map((one) => one.start)).toEqual(['goal-held', 'blocked-by-level', 'unknown']);
    expect(results[0]?.goals).toMatchObject([{ outcome: 'goal-held', path: { stepCount: 0, start: architect } }]);
    expect(summary).toMatchObject({ canStart: 1, start: { goalHeld: 1, blockedByLevel: 1, unknown: 1 } });
    // by way of a function that may be entered: its documented step to the architect
    expect(summary.noPath).toMatchObject({ count: 2, best: { constraint: 'basis', to: ['entry', 'documented'], helps: 2 } });
  });

  test('the relaxation that would help most, with the least change that helps all it helps', async () => {
    const behaviours = ['communicatief', 'zorgvuldig', 'doorzettingsvermogen'].map((name) => `competence:${name}`);
    // three, two and one of the six behaviours of the operator: 0.5, 0.3333 and 0.1667
    const people = (more: object) => [3, 2, 1].map((held) => ({ ...more, competences: behaviours.slice(0, held) }));
    const operator = { to: 'function:ict-infrastructuur-operator', constraints: { minEntryOverlap: 0.9, basis: ['entry'], maxSteps: 1 } };
    const { summary } = await ask({ ...operator, candidates: people({}) });
    expect(summary.noPath).toMatchObject({
      count: 3,
      relaxations: [{ constraint: 'minEntryOverlap', to: 0, helps: 3 }],
      // at four decimals downwards: 0.1667 would be more than a sixth
      best: { constraint: 'minEntryOverlap', from: 0.9, to: 0.1666, helps: 3 },
    });
    // a diploma of level 3 opens the operator by a course, whatever the overlap; then minOverlap binds two of them
    const bound = await ask({
      ...operator,
      constraints: { ...operator.constraints, minOverlap: 0.4 },
      candidates: people({ educationLevel: 3 }),
    });
    expect(bound.summary.start).toMatchObject({ course: 1, none: 2 });
    expect(bound.summary.noPath).toMatchObject({ count: 2, best: { constraint: 'minOverlap', from: 0.4, to: 0.1666, helps: 2 } });
  });

  test('a bad profile is told in its place and stops nobody', async () => {
    const { results, summary } = await ask({
      candidates: [
        { reference: 'one', functions: ['function:software-devloper'] },
        { functions: [7] },
        { reference: 'jan@example.org', functions: ['function:software-developer'] },
        { candidate: 'not-stored' },
        { educationLevel: 'mbo-9' },
        'text',
        worker('fine'),
      ],
      to: technician,
    });
    const told = results.map(({ candidates, problem }) => [candidates[0], problem?.code, problem?.errors?.map((one) => one.pointer)]);
    expect(told).toEqual([
      [{ index: 0, reference: 'one' }, 'id-unknown', ['/candidates/0/functions/0/id']],
      [{ index: 1 }, 'input-invalid', ['/candidates/1/functions/0']],
      [{ index: 2 }, 'personal-data', ['/candidates/2/reference']],
      [{ index: 3, reference: 'not-stored' }, 'candidate-unknown', ['/candidates/3/candidate']],
      [{ index: 4 }, 'input-invalid', ['/candidates/4/educationLevel']],
      [{ index: 5 }, 'input-invalid', ['/candidates/5']],
      [{ index: 6, reference: 'fine' }, undefined, undefined],
    ]);
    expect(results[0]?.problem?.errors?.[0]?.suggestions).toContain('function:software-developer');
    expect(summary).toMatchObject({ candidates: 7, problems: 6, profiles: 1, canStart: 1 });
    expect(JSON.stringify(results)).not.toContain('jan@example.org');
  });

  test('a stored candidate counts as the profile it is, and equals one sent along', async () => {
    const { reference: _reference, ...anonymous } = worker('x');
    const put = await fetch(`${server.url}/v1/candidates/evc-9`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ profile: anonymous }),
    });
    expect(put.status).toBe(201);
    const { results } = await ask({ candidates: [worker('sent'), { candidate: 'evc-9' }], to: technician });
    expect(results.map((one) => one.candidates)).toEqual([
      [
        { index: 0, reference: 'sent' },
        { index: 1, reference: 'evc-9' },
      ],
    ]);
  });

  test('what is wrong with the whole is one problem document', async () => {
    const problem = async (body: object, accept?: string) => {
      const response = await post(body, accept);
      const { code, errors } = (await response.json()) as { code: string; errors?: { pointer: string }[] };
      return [response.status, code, errors?.map((one) => one.pointer)];
    };
    const candidates = [worker('a')];
    expect(await problem({ candidates, to: 'function:nowhere' }, 'application/x-ndjson')).toEqual([422, 'id-unknown', ['/to']]);
    expect(await problem({ candidates, to: [] })).toEqual([422, 'input-invalid', ['/to']]);
    expect(await problem({ candidates, to: Array.from({ length: 11 }, () => technician) })).toEqual([422, 'input-invalid', ['/to']]);
    expect(await problem({ candidates, to: technician, objective: 'pareto' })).toEqual([422, 'input-invalid', ['/objective']]);
    expect(await problem({ candidates, to: technician, targetGroup: 'jan@example.org' })).toEqual([422, 'personal-data', ['/targetGroup']]);
    expect(await problem({ candidates, to: technician, targetGroup: 'branch:ict-support' })).toEqual([422, 'id-unknown', ['/targetGroup']]);
    expect(await problem({ candidates: [], to: technician })).toEqual([422, 'input-invalid', ['/candidates']]);
    expect(await problem({ candidates: many(1_001), to: technician })).toEqual([422, 'input-invalid', ['/candidates']]);
    expect(await problem({ to: technician })).toEqual([422, 'input-invalid', ['/candidates']]);
  });

  test('nothing of a person is logged', () => {
    expect(logged.length).toBeGreaterThan(5);
    expect(logged.filter((line) => /service-desk|police|nobody|medewerker|jan@/.test(line))).toEqual([]);
  });
});
