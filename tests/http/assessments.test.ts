import { pino } from 'pino';
import supertest from 'supertest';
import { composeServices } from '../../src/app.js';
import { classification } from '../../src/assessments/classification-shapes.js';
import { coverage } from '../../src/assessments/coverage-answer.js';
import { tShape } from '../../src/assessments/t-shape-shapes.js';
import { createHttpApp } from '../../src/http/create-app.js';
import type { Services } from '../../src/services.js';
import { suggestions } from '../../src/suggestions/shapes.js';
import { administrator, operator, policeOfficer, technician, work } from '../assessments/somebody.js';
import { brokenInput } from '../assessments/broken-input.js';
import { trust } from '../support/trusted.js';
import { engineUnderTest } from '../support/engines.js';

/** Worked out by hand from the lists of the dossier, the Ontwikkelpad and function profile 0403, and docs/rules.md. */
describe('assessments on the seeds', () => {
  let services: Services;
  let ask: ReturnType<typeof supertest>;
  const logged: string[] = [];
  beforeAll(async () => {
    services = composeServices(await engineUnderTest(), trust);
    await services.load();
    const log = pino({ level: 'info' }, { write: (line: string) => void logged.push(line) });
    ask = supertest(createHttpApp(services, { log }));
  }, 120_000);
  afterAll(() => services.close());

  const post = (path: string, body: object, language = 'en') => ask.post(`/v1/${path}`).set('Accept-Language', language).send(body);
  const coverageOf = async (body: object) => coverage.parse((await post('coverages', body)).body);
  const classified = async (body: object) => classification.parse((await post('classifications', body)).body);
  const tShapeOf = async (body: object) => tShape.parse((await post('t-shapes', body)).body);
  const suggested = async (body: object) => suggestions.parse((await post('competence-suggestions', body)).body);

  describe('coverage', () => {
    test('an operator, four of seven recognised, against 27015: one task recognised, one partly, one claimed', async () => {
      const { summary, coreTasks, workProcesses, documented, others } = await coverageOf({
        profile: operator,
        qualification: 'course:27015',
      });
      expect(documented).toBe(true);
      expect(summary).toEqual({
        workProcesses: 7,
        candidate: {
          recognised: 4,
          claimed: 3,
          absent: 0,
          recognisedShare: 0.5714,
          heldShare: 1,
          coreTasks: { recognised: 1, partly: 1, claimed: 1, absent: 0 },
        },
        workplace: null,
        together: null,
      });
      expect(coreTasks.map(({ code, status, workplace }) => [code, status, workplace])).toEqual([
        ['B1-K1', 'recognised', null],
        ['B1-K2', 'partly', null],
        ['B1-K3', 'claimed', null],
      ]);
      expect(workProcesses.find((one) => one.code === 'B1-K2-W2')).toMatchObject({
        status: 'claimed',
        grade: 'claimed',
        through: { kind: 'function', id: 'function:ict-infrastructuur-operator', name: 'ICT-infrastructuur operator' },
        atWorkplace: null,
        sources: [{ line: 114 }, { line: 443 }],
      });
      expect(others).toBeNull();
    });

    test('the same against 27016 with a workplace: five more are absent, and the workplace leaves nine open', async () => {
      const workplace = [...work('b1-k1-w1', 'b1-k1-w2', 'p2-k1-w3'), 'work-process:0403-ra9'];
      const { summary, coreTasks, others, units, notes } = await coverageOf({
        profile: operator,
        qualification: 'course:27016',
        workplace,
      });
      expect(summary).toEqual({
        workProcesses: 12,
        candidate: {
          recognised: 4,
          claimed: 3,
          absent: 5,
          recognisedShare: 0.3333,
          heldShare: 0.5833,
          coreTasks: { recognised: 1, partly: 1, claimed: 1, absent: 2 },
        },
        workplace: { covered: 3, uncovered: 9, coveredShare: 0.25, others: 1 },
        together: { openAtWorkplace: 1, openElsewhere: 7 },
      });
      expect(coreTasks.map(({ workplace: covers, counts }) => [covers, counts.atWorkplace])).toEqual([
        ['some', 2],
        ['none', 0],
        ['none', 0],
        ['some', 1],
        ['none', 0],
      ]);
      expect(others).toMatchObject([{ id: 'work-process:0403-ra9', code: '0403-RA9', status: 'absent' }]);
      expect(units.map(({ id, status }) => [id, status])).toEqual([
        ['course:23405-engels', 'absent'],
        ['course:23405-loopbaan-en-burgerschap', 'absent'],
        ['course:23405-nederlandse-taal', 'absent'],
        ['course:23405-rekenen', 'recognised'],
        ['course:c0187', 'absent'],
      ]);
      expect(notes.find((note) => note.code === 'workplace-leaves-open')).toMatchObject({
        en: expect.stringContaining('9 of the 12'),
        sources: expect.arrayContaining([{ source: 'source:mbo-ict-position-paper', line: 272, term: 'géén 100% dekking' }]),
      });
    });

    test('claims do not count from evidenced on, and show as what they are', async () => {
      const { summary, coreTasks, workProcesses } = await coverageOf({
        profile: operator,
        qualification: 'course:27015',
        constraints: { minEvidence: 'evidenced' },
      });
      expect(summary.candidate).toMatchObject({ recognised: 4, claimed: 0, absent: 3, heldShare: 0.5714 });
      expect(coreTasks.map((task) => task.status)).toEqual(['recognised', 'partly', 'absent']);
      expect(workProcesses.find((one) => one.code === 'B1-K3-W1')).toMatchObject({ status: 'absent', grade: 'claimed' });
    });

    test('the diploma itself, seen: all of it recognised through the course', async () => {
      const profile = { courses: [{ id: 'course:27016', evidence: 'certified' }] };
      const { summary, workProcesses, units } = await coverageOf({ profile, qualification: 'course:27015' });
      expect(summary.candidate).toMatchObject({ recognised: 7, recognisedShare: 1, coreTasks: { recognised: 3 } });
      expect(workProcesses[0]?.through).toMatchObject({ kind: 'course', id: 'course:27016' });
      // 27016 is not 27015: its generic units are not taken over
      expect(units.map((unit) => unit.status)).toEqual(['absent', 'absent', 'absent']);
      const itself = await coverageOf({ profile, qualification: 'course:27016' });
      expect(new Set(itself.units.map((unit) => unit.status))).toEqual(new Set(['recognised']));
    });

    test('a workplace alone is enough', async () => {
      const { summary, workProcesses, units } = await coverageOf({
        qualification: 'course:27015',
        workplace: work('b1-k3-w1', 'b1-k3-w2'),
      });
      expect(summary).toMatchObject({ candidate: null, workplace: { covered: 2, uncovered: 5, coveredShare: 0.2857 }, together: null });
      expect(workProcesses.map((one) => one.status)).toEqual(Array(7).fill(null));
      expect(units[0]?.status).toBeNull();
    });

    test('a qualification without documented work is unknown, not 0', async () => {
      const { documented, summary, notes, others } = await coverageOf({
        profile: operator,
        qualification: 'course:80130',
        workplace: work('b1-k1-w1'),
      });
      expect([documented, others]).toEqual([false, null]);
      expect(summary).toEqual({ workProcesses: null, candidate: null, workplace: null, together: null });
      expect(notes.map((note) => note.code)).toEqual(['advice', 'work-not-documented']);
    });

    test('a stored candidate counts like the same profile', async () => {
      await ask.put('/v1/candidates/coverage-1').send({ profile: operator }).expect(201);
      const { summary } = await coverageOf({ candidate: 'coverage-1', qualification: 'course:27015' });
      expect(summary.candidate).toMatchObject({ recognised: 4, claimed: 3, absent: 0 });
      const { body } = await post('coverages', { candidate: 'nobody', qualification: 'course:27015' });
      expect(body).toMatchObject({ status: 404, code: 'candidate-unknown' });
    });
  });

  describe('classification', () => {
    test('all of rung 3, two of rung 2 missing: rung 3 applies, and why not 2 is told to the line', async () => {
      const { applies, because, rungs } = await classified({ profile: administrator });
      expect([applies.id, because]).toEqual(['function:0403-3', 'all-criteria-met']);
      expect(rungs.map(({ rung, place, counts }) => [rung, place, counts.met, counts.of])).toEqual([
        [1, 'heavier', 1, 11],
        [2, 'heavier', 6, 8],
        [3, 'applies', 8, 8],
        [4, 'lighter', 4, 9],
      ]);
      expect(rungs[1]?.missing).toMatchObject([
        {
          id: 'criterion:0403-26-ontwikkeling-deelproducten',
          category: 'Ontwikkeling en onderzoek',
          grade: null,
          sources: [{ line: 674 }],
        },
        { id: 'criterion:0403-27-onderzoek-onderdelen', nameEn: 'Parts of research', sources: [{ line: 685 }] },
      ]);
      expect(rungs[2]?.met.at(-1)).toMatchObject({ id: 'criterion:0403-29-verbetermogelijkheden', refersTo: 'Zie Beheerder ICT 4' });
    });

    test('from evidenced on a claimed criterion is missing, and says it is only claimed', async () => {
      const { rungs } = await classified({ profile: administrator, minEvidence: 'evidenced', functionProfile: 'function:0403' });
      expect(rungs[1]?.counts).toEqual({ met: 5, of: 8 });
      expect(rungs[1]?.missing[0]).toMatchObject({
        id: 'criterion:0403-2-complexere-problemen',
        grade: 'claimed',
        through: { kind: 'own' },
      });
    });

    test('one short of rung 3: the lightest applies, which needs none', async () => {
      const { applies, because, rungs } = await classified({ profile: { criteria: administrator.criteria.slice(1) } });
      expect([applies.rung, because]).toEqual([4, 'default']);
      expect(rungs[2]).toMatchObject({ place: 'heavier', missing: [{ id: 'criterion:0403-3-problemen' }] });
      expect(rungs[3]).toMatchObject({ place: 'applies', byDefault: true, allMet: false });
    });

    test('all of rung 2 and nothing else of rung 3: rungs are not cumulative', async () => {
      const { rungs } = await classified({ profile: {} });
      const second = rungs[1]?.missing.map((one) => one.id) ?? [];
      expect(second).toHaveLength(8);
      expect(await classified({ profile: { criteria: second } })).toMatchObject({ applies: { rung: 2 }, because: 'all-criteria-met' });
    });

    test('a function without rungs is refused, with the one that has them', async () => {
      const { status, body } = await post('classifications', { profile: {}, functionProfile: 'function:software-developer' }, 'nl');
      expect([status, body.code]).toEqual([422, 'input-invalid']);
      expect(body.errors).toMatchObject([
        { pointer: '/functionProfile', detail: expect.stringContaining('heeft geen treden'), suggestions: ['function:0403'] },
      ]);
    });
  });

  describe('T-shape', () => {
    const figures = ({ of, held, certified: proven, share }: { of: number; held: number; certified: number; share: number | null }) => [
      of,
      held,
      proven,
      share,
    ];

    test('an operator: seven of twelve work processes deep, four of them certified; seven of nine behaviours broad', async () => {
      const { depth, breadth, notes } = await tShapeOf({ profile: operator });
      expect(depth.map((one) => one.branch.id)).toEqual(['branch:ict-infrastructuur']);
      expect(figures(depth[0]!.work)).toEqual([12, 7, 4, 0.5833]);
      expect(figures(depth[0]!.whole)).toEqual([12, 7, 4, 0.5833]);
      expect(figures(depth[0]!.knowledge)).toEqual([0, 0, 0, null]);
      expect(depth[0]!.work.proven).toBe(0.3333);
      // six of the function, and samenwerken by the match of a certified work process
      expect(figures(breadth)).toEqual([9, 7, 0, 0.7778]);
      expect(breadth.missing.map((one) => one.id)).toEqual(['competence:analytisch', 'competence:creatief']);
      expect(notes.map((note) => note.code)).toEqual(['advice', 'depth-is-work-only']);
    });

    test('a technician by function: the whole depth, nothing of it certified; without matches six behaviours', async () => {
      const { depth, breadth } = await tShapeOf({ profile: technician });
      expect([depth[0]?.whole.share, depth[0]?.whole.proven]).toEqual([1, 0]);
      expect(figures(breadth)).toEqual([9, 8, 0, 0.8889]);
      expect(breadth.missing).toMatchObject([
        { id: 'competence:creatief', branches: ['branch:ict-support', 'branch:software-ontwikkeling'] },
      ]);
      const strict = await tShapeOf({ profile: technician, matching: 'none' });
      expect(figures(strict.breadth)).toEqual([9, 6, 0, 0.6667]);
      expect(figures((await tShapeOf({ profile: technician, minEvidence: 'evidenced' })).breadth)).toEqual([9, 0, 0, 0]);
    });

    test('no branch known, or nothing documented on it: unknown', async () => {
      const police = await tShapeOf({ profile: policeOfficer });
      expect([police.depth, police.breadth.held]).toEqual([[], 6]);
      expect(police.notes.map((note) => note.code)).toContain('own-branch-unknown');
      const { depth, notes } = await tShapeOf({ profile: {}, branch: 'branch:software-ontwikkeling' });
      expect(depth[0]?.whole).toEqual({ of: 0, held: 0, certified: 0, share: null, proven: null });
      expect(notes.map((note) => note.code)).toContain('depth-not-documented');
    });
  });

  test('suggestions: typing errors, a joint alias, English, and of functions when asked', async () => {
    const texts = ['klantgerigt', 'Klantgericht en dienstverlenend', 'customer oriented', 'vrachtwagen'];
    const { results, notes } = await suggested({ texts });
    expect(results.map((one) => one.suggestions.map(({ id, score, how }) => [id, score, how]))).toEqual([
      [['competence:klantgericht', 0.7917, 'fuzzy']],
      [
        ['competence:dienstverlenend', 0.98, 'alias'],
        ['competence:klantgericht', 0.98, 'alias'],
      ],
      [['competence:klantgericht', 1, 'exact']],
      [],
    ]);
    expect(notes.map((note) => note.code)).toEqual(['suggestions-only', 'nothing-resembles']);
    const functions = await suggested({ texts: ['netwerkbeheerder'], of: ['function'], limit: 1 });
    expect(functions.results[0]?.suggestions).toMatchObject([
      { id: 'function:netwerk-operator', kind: 'function', matched: { as: 'alias' } },
    ]);
  });

  test.each(brokenInput)('broken input to %s %j is named in both languages', async (path, body, pointer, en, nl) => {
    for (const [language, said] of [
      ['en', en],
      ['nl', nl],
    ] as const) {
      const { status, body: problem } = await post(path, body, language);
      expect(status).toBe(422);
      const named = (problem as { errors: { pointer: string; detail: string }[] }).errors.find((one) => one.pointer === pointer);
      expect(named?.detail).toContain(said);
      expect(JSON.stringify(problem)).not.toContain('12345678');
    }
  });

  test('nothing of a profile or a text is logged or kept', async () => {
    const { headers } = await post('competence-suggestions', { texts: ['a-secret-text'] });
    expect(headers['cache-control']).toBe('no-store');
    expect(logged.filter((line) => /a-secret-text|ict-infrastructuur-operator|23405-b1/.test(line))).toEqual([]);
  });
});
