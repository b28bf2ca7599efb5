import { readFileSync } from 'node:fs';
import { answer as pathAnswer } from '../../src/paths/answer.js';
import { recommendations, type Recommendations } from '../../src/recommendations/shapes.js';
import { doorOn, type Door } from '../support/door.js';

const example = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8')) as Record<string, unknown>;

describe('recommendations on the seeds, through the door', () => {
  let door: Door;
  beforeAll(async () => {
    door = await doorOn();
  }, 180_000);
  afterAll(() => door.services.close());
  const developer = example('developer');
  const ask = async (body: object): Promise<Recommendations> => {
    const { status, body: answer, headers } = await door.post('recommendations', body);
    expect([status, headers['cache-control'], answer.errors]).toEqual([200, 'no-store', undefined]);
    return recommendations.parse(answer);
  };

  test('a developer: the best first, and what stands for others', async () => {
    const { items, reachable, candidate } = await ask({ profile: developer, limit: 4 });
    expect([reachable, candidate.level]).toEqual([18, 4]);
    // 18 in the pool, so that each place costs 1/18 of relevance. The three specialisations ask the same six: likeness 1
    expect(items.map(({ function: { id }, place }) => [id.replace('function:', ''), place])).toEqual([
      ['backend-developer', 1],
      // engineer: Creatief Samenwerken Analytisch of the developer's six, 3 of 8 together: (15/18 - 3/8) / 2 = 0.2292
      ['software-engineer', 4],
      // medewerker: Klantgericht Dienstverlenend Zorgvuldig of the developer's, 3 of 9; of the engineer's 2 of 9: (9/18 - 1/3) / 2 = 0.0833
      ['medewerker-ict', 10],
      // beheerder: 4 of 8 with the developer, 4 of 7 with the engineer: (13/18 - 4/7) / 2 = 0.0754
      ['applicatie-beheerder', 6],
    ]);
    expect(items[0]?.similar.map(({ id, similarity }) => [id, similarity])).toEqual([
      ['function:frontend-developer', 1],
      ['function:fullstack-developer', 1],
    ]);
    // Communicatief is claimed, so four of the engineer's five are held
    expect(items[1]).toMatchObject({ overlap: 0.8, requirements: { held: 4, of: 5 }, weakest: 0.8 });
    expect(items[1]?.reason.en).toBe(
      'You hold 4 of the 5 requirements, among them Creative, Collaboration and Communicative; the path is 1 step, 80% covered, 1 missing in all.',
    );
  });

  test.each(['developer', 'ex-police-officer', 'service-desk-worker'])(
    '%s: without variety it is the search without goal, item by item',
    async (name) => {
      const profile = example(name);
      for (const objective of ['shortest', 'overlap']) {
        const plain = await ask({ profile, objective, variety: 0, limit: 50 });
        const { body } = await door.post('path-searches', { profile, objective });
        const { paths } = pathAnswer.parse(body);
        expect(plain.items.map(({ path }) => path)).toEqual(
          paths.map(({ start, functions, steps, stepCount, weakest, mean, highestLevel }) => ({
            start,
            functions,
            bases: steps.map(({ basis }) => basis),
            overlaps: steps.map(({ overlap }) => overlap),
            stepCount,
            weakest,
            mean,
            highestLevel,
          })),
        );
        expect(plain.items.map(({ missing }) => missing)).toEqual(paths.map(({ steps }) => steps.flatMap(({ missing }) => missing)));
        expect(plain.items.map(({ place }) => place)).toEqual(plain.items.map(({ rank }) => rank));
        expect((await ask({ profile, objective, variety: 1, limit: 1 })).items).toEqual(
          plain.items.slice(0, 1).map((one) => ({ ...one, similar: [] })),
        );
      }
    },
  );

  test('a stored candidate gets what its profile gets', async () => {
    const { reference: _reference, ...anonymous } = developer;
    expect((await door.ask.put('/v1/candidates/evc-7').send({ profile: anonymous })).status).toBe(201);
    const { items } = await ask({ profile: developer });
    expect(await ask({ candidate: 'evc-7' })).toMatchObject({ reference: 'evc-7', items });
  });

  test('broken input gets an answer that mends it, in both languages', async () => {
    const wrong: [object, string, string, string][] = [
      [{}, '/profile', 'expected a profile', 'verwacht: een profiel'],
      [{ profile: {}, candidate: 'a' }, '/candidate', 'not both', 'niet allebei'],
      [{ profile: {}, limit: 0 }, '/limit', 'at least 1; found 0', 'ten minste 1; gevonden: 0'],
      [{ profile: {}, limit: 51 }, '/limit', 'at most 50; found 51', 'ten hoogste 50; gevonden: 51'],
      [{ profile: {}, variety: 2 }, '/variety', 'at most 1; found 2', 'ten hoogste 1; gevonden: 2'],
      [{ profile: {}, objective: 'pareto' }, '/objective', 'expected one of "shortest", "overlap"; found "pareto"', 'een van'],
      [{ profile: {}, exclude: { functions: ['function:x'] } }, '/exclude/functions/0', 'not in the catalogue', 'staat niet in'],
      [
        { profile: {}, exclude: { branches: ['function:0403'] } },
        '/exclude/branches/0',
        'is a Function; expected the id of a Branch',
        'is een Function',
      ],
      [{ profile: { functions: ['function:x'] } }, '/profile/functions/0/id', 'not in the catalogue', 'staat niet in'],
      [
        { profile: {}, constraints: { without: ['x'] } },
        '/constraints/without/0',
        'no fact of the catalogue',
        'geen feit uit de catalogus',
      ],
      [{ profile: {}, to: 'function:0403' }, '/to', 'unknown name "to"', 'onbekende naam "to"'],
    ];
    for (const [body, pointer, en, nl] of wrong) {
      for (const [language, words] of [
        ['en', en],
        ['nl', nl],
      ] as const) {
        const answer = await door.post('recommendations', body, language);
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer, detail: expect.stringContaining(words) }));
      }
    }
    expect((await door.post('recommendations', { candidate: 'nobody' })).body.code).toBe('candidate-unknown');
    expect((await door.post('recommendations', { profile: { unresolved: [{ text: 'mail jan@example.nl' }] } })).body.code).toBe(
      'personal-data',
    );
  });
});
