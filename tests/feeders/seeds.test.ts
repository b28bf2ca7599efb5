import { feeders, type Feeders } from '../../src/feeders/shapes.js';
import { doorOn, type Door } from '../support/door.js';

/**
 * Worked out by hand from the lists printed in the Ontwikkelpad. Every weight is 1.
 *   software engineer, architect, configurator  Creatief Samenwerken Communicatief Analytisch Oplossingsgericht
 *   applicatie beheerder  Communicatief Oplossingsgericht Samenwerken Analytisch Klantgericht Dienstverlenend
 *   operator, medewerker  Klantgericht Dienstverlenend Communicatief Zorgvuldig Oplossingsgericht Doorzettingsvermogen
 *   technicus             Analytisch Oplossingsgericht Zorgvuldig Doorzettingsvermogen Klantgericht Dienstverlenend
 */
describe('feeders on the seeds, through the door', () => {
  let door: Door;
  beforeAll(async () => {
    door = await doorOn();
  }, 180_000);
  afterAll(() => door.services.close());
  const engineer = 'function:software-engineer';
  const search = async (body: object): Promise<Feeders> => {
    const { status, body: answer, headers } = await door.post('feeder-searches', body);
    expect([status, headers['cache-control'], answer.errors]).toEqual([200, 'no-store', undefined]);
    return feeders.parse(answer);
  };
  const drawn = ({ items }: Feeders) =>
    items.map(({ function: { id }, path, weakest }) => [
      id.replace('function:', ''),
      path.functions.map((one) => one.id.replace('function:', '')).join(' > '),
      weakest,
    ]);

  test('software engineer: the best first, each by its best path', async () => {
    const answer = await search({ to: engineer });
    expect(answer).toMatchObject({ outcome: 'found', considered: 24, total: 18, page: 1, pageSize: 20 });
    expect(drawn(answer).slice(0, 7)).toEqual([
      // 5 of 5, one step; the architect is a neighbour in the document, the step of the configurator is derived
      ['software-architect', 'software-architect > software-engineer', 1],
      ['applicatie-configurator', 'applicatie-configurator > software-engineer', 1],
      // all but Creatief: 4 of 5; one derived step each, all of highest level 6, so by id
      ['applicatie-beheerder', 'applicatie-beheerder > software-engineer', 0.8],
      ['ict-infrastructuur-architect', 'ict-infrastructuur-architect > software-engineer', 0.8],
      ['ict-infrastructuur-engineer', 'ict-infrastructuur-engineer > software-engineer', 0.8],
      // the technicus lists no Samenwerken and no Communicatief: both come with work processes of the dossier, by close matches
      ['ict-infrastructuur-technicus', 'ict-infrastructuur-technicus > software-engineer', 0.8],
      // operator to technicus 5/6, which brings Analytisch; then 4/5. In one step it would be 3/5
      ['ict-infrastructuur-operator', 'ict-infrastructuur-operator > ict-infrastructuur-technicus > software-engineer', 0.8],
    ]);
    // a specialisation may start from its function: by the same path as that, behind it by id
    expect(drawn(answer)).toContainEqual([
      'frontend-developer',
      'software-developer > applicatie-beheerder > software-engineer',
      // 4 of 6 of the beheerder (Samenwerken Analytisch Klantgericht Dienstverlenend), then 5 of 5
      0.6667,
    ]);
    expect(answer.items.map(({ rank }) => rank)).toEqual(answer.items.map((_, at) => at + 1));
    // entries are left out, and said so
    expect(answer.constraints.basis).toEqual(['documented', 'specialisation', 'ladder', 'derived']);
  });

  test('what is shared stands most telling first, and what is missing in total', async () => {
    const { items } = await search({ to: engineer });
    const beheerder = items.find(({ function: { id } }) => id === 'function:applicatie-beheerder');
    // of the 24 functions 10 ask for Samenwerken, 12 Communicatief, 13 Analytisch, 15 Oplossingsgericht, specialisations included
    expect(beheerder?.shared.map(({ id, weight, requiredBy }) => [id, weight, requiredBy])).toEqual([
      ['competence:samenwerken', 1, 10],
      ['competence:communicatief', 1, 12],
      ['competence:analytisch', 1, 13],
      ['competence:oplossingsgericht', 1, 15],
    ]);
    expect(beheerder).toMatchObject({ overlap: 0.8, requirements: { held: 4, of: 5 }, function: { level: 5 } });
    expect(beheerder?.missing.map(({ id }) => id)).toEqual(['competence:creatief']);
    expect(beheerder?.reason).toEqual({
      nl: 'Brengt 4 van de 5 eisen van het doel mee, waaronder Samenwerken, Communicatief en Analytisch; het pad is 1 stap, voor 80% gedekt, er ontbreekt er in totaal 1.',
      en: 'Brings 4 of the 5 requirements of the goal, among them Collaboration, Communicative and Analytical; the path is 1 step, 80% covered, 1 missing in all.',
    });
    // over two steps: Analytisch is missing for the technicus, Creatief for the engineer; each once
    const operator = items.find(({ function: { id } }) => id === 'function:ict-infrastructuur-operator');
    expect(operator?.missing.map(({ id }) => id)).toEqual(['competence:analytisch', 'competence:creatief']);
  });

  test('the shortest first when that is asked for', async () => {
    const { items } = await search({ to: engineer, objective: 'shortest', pageSize: 100 });
    const steps = items.map(({ path }) => path.stepCount);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    // developer and architect are the neighbours the document names: before every derived step. The architect covers 5 of 5, the
    // developer 3 of 5; a specialisation of the developer starts from the developer, and so goes by the same path: then by id
    expect(items.slice(0, 5).map(({ function: { id }, path }) => [id, path.bases])).toEqual([
      ['function:software-architect', ['documented']],
      ['function:backend-developer', ['documented']],
      ['function:frontend-developer', ['documented']],
      ['function:fullstack-developer', ['documented']],
      ['function:software-developer', ['documented']],
    ]);
  });

  test('from some branches or functions only; pages add up to the whole', async () => {
    const support = await search({ to: engineer, from: { branches: ['branch:ict-support'] } });
    expect(support.items.every(({ function: { branches } }) => branches.some(({ id }) => id === 'branch:ict-support'))).toBe(true);
    const two = ['function:software-developer', 'function:applicatie-beheerder', engineer];
    // the goal feeds not itself
    expect(await search({ to: engineer, from: { functions: two } })).toMatchObject({ considered: 2, total: 2 });
    const whole = await search({ to: engineer, pageSize: 100 });
    const pages = await Promise.all([1, 2, 3, 4].map((page) => search({ to: engineer, page, pageSize: 5 })));
    expect(pages.flatMap(({ items }) => items)).toEqual(whole.items);
    expect(await search({ to: engineer, page: 9, pageSize: 5 })).toMatchObject({ outcome: 'found', total: 18, items: [] });
  });

  test('a goal without feeders says why', async () => {
    const none = async (body: object) => {
      const { outcome, noFeeders, items, total, notes } = await search(body);
      expect([outcome, items, total]).toEqual(['no-feeders', [], 0]);
      expect(notes.map(({ code }) => code)).toContain(noFeeders);
      return noFeeders;
    };
    expect(await none({ to: engineer, constraints: { avoid: [engineer] } })).toBe('goal-not-permitted');
    expect(await none({ to: engineer, constraints: { branches: ['branch:ict-support'] } })).toBe('goal-not-permitted');
    // the rungs of 0403 go up to 1; nothing goes to the profile itself
    expect(await none({ to: 'function:0403' })).toBe('no-steps');
    expect(await none({ to: engineer, constraints: { basis: ['ladder'] } })).toBe('no-steps');
    expect(await none({ to: engineer, from: { functions: ['function:0403-1'] } })).toBe('none-permitted');
  });

  test('broken input gets an answer that mends it, in both languages', async () => {
    const wrong: [object, string, string, string][] = [
      [{}, '/to', 'expected text; found nothing', 'verwacht: tekst; gevonden: niets'],
      [
        { to: 'function:software-enginer' },
        '/to',
        'not in the catalogue; expected the id of a Function (nearest: function:software-engineer',
        'lijkt op: function:software-engineer',
      ],
      [{ to: 'competence:analytisch' }, '/to', 'is a Competence; expected the id of a Function', 'is een Competence'],
      [{ to: engineer, pageSize: 0 }, '/pageSize', 'at least 1; found 0', 'ten minste 1; gevonden: 0'],
      [{ to: engineer, objective: 'effort' }, '/objective', 'expected one of "shortest", "overlap"; found "effort"', 'een van'],
      [{ to: engineer, from: { branches: ['branch:x'] } }, '/from/branches/0', 'not in the catalogue', 'staat niet in de catalogus'],
      [{ to: engineer, from: { functions: [] } }, '/from/functions', 'at least 1 in the list', 'ten minste 1 in de lijst'],
      [
        { to: engineer, constraints: { basis: ['entry'] } },
        '/constraints/basis',
        'another basis than entry',
        'andere soort stap dan entry',
      ],
      [
        { to: engineer, constraints: { without: ['x'] } },
        '/constraints/without/0',
        'no fact of the catalogue',
        'geen feit uit de catalogus',
      ],
      [{ to: engineer, profile: {} }, '/profile', 'unknown name "profile"', 'onbekende naam "profile"'],
    ];
    for (const [body, pointer, en, nl] of wrong) {
      for (const [language, words] of [
        ['en', en],
        ['nl', nl],
      ] as const) {
        const answer = await door.post('feeder-searches', body, language);
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer, detail: expect.stringContaining(words) }));
      }
    }
    // everything unknown at once
    const { body } = await door.post('feeder-searches', { to: 'function:x', from: { branches: ['branch:x'], functions: ['function:y'] } });
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/to', '/from/branches/0', '/from/functions/0']);
  });
});
