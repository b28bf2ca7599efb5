import { recommendations, type Recommendations } from '../../src/recommendations/shapes.js';
import { doorOn, type Door } from '../support/door.js';
import { nearCopies } from './near-copies.js';

describe('variety among near-copies made by hand, through the door', () => {
  let door: Door;
  beforeAll(async () => {
    door = await doorOn(nearCopies);
  }, 180_000);
  afterAll(() => door.services.close());
  const profile = { functions: ['function:start'] };
  // entries would reach the copies in two ways; steps are enough here
  const constraints = { basis: ['documented'] };
  const ask = async (body: object): Promise<Recommendations> => {
    const { status, body: answer } = await door.post('recommendations', { profile, constraints, ...body });
    expect([status, answer.errors]).toEqual([200, undefined]);
    return recommendations.parse(answer);
  };
  const drawn = ({ items }: Recommendations) =>
    items.map(({ function: { id }, similar }) => [id, ...similar.map((one) => one.id)].join(' <- ').replaceAll('function:', ''));

  test('without variety: three copies of one thing', async () => {
    const answer = await ask({ limit: 3, variety: 0 });
    expect(drawn(answer)).toEqual(['copy1', 'copy2', 'copy3']);
    // lonely has no step into it; far is reached with an overlap of 0
    expect(answer).toMatchObject({ outcome: 'found', reachable: 6, considered: 6 });
    expect(answer.notes.map(({ code }) => code)).not.toContain('near-copies-left-out');
  });

  test('by default one stands for all three, and says so', async () => {
    // six in the pool: relevance 1, 5/6, 4/6, 3/6, 2/6, 1/6. After copy1, copy2 scores (5/6 - 1) / 2 < 0, other 3/12, third 2/12
    const answer = await ask({ limit: 3 });
    expect(answer.variety).toBe(0.5);
    expect(drawn(answer)).toEqual(['copy1 <- copy2 <- copy3', 'other', 'third']);
    expect(answer.items[0]?.similar).toEqual([
      { id: 'function:copy2', name: 'function:copy2', nameEn: 'function:copy2', similarity: 1, place: 2 },
      { id: 'function:copy3', name: 'function:copy3', nameEn: 'function:copy3', similarity: 1, place: 3 },
    ]);
    expect(answer.items.map(({ rank, place }) => [rank, place])).toEqual([
      [1, 1],
      [2, 4],
      [3, 5],
    ]);
    expect(answer.notes.find(({ code }) => code === 'near-copies-left-out')?.en).toContain('2 functions were passed over');
  });

  test('a little variety is not enough to pass over a copy', async () => {
    // copy2: 0.9 x 5/6 - 0.1 = 0.65, other: 0.9 x 3/6 = 0.45
    expect(drawn(await ask({ limit: 3, variety: 0.1 }))).toEqual(['copy1', 'copy2', 'copy3']);
  });

  test('what is excluded is not recommended, and no longer counted', async () => {
    const answer = await ask({ exclude: { functions: ['function:copy1'], branches: ['branch:net'] } });
    expect(drawn(answer)).toEqual(['copy2', 'far', 'copy3']);
    expect(answer.reachable).toBe(3);
  });

  test('the figures of one: held, missing, proven, and the reason', async () => {
    const { items } = await ask({
      profile: { ...profile, competences: [{ id: 'competence:c4', evidence: 'certified' }] },
      limit: 2,
    });
    const other = items.find(({ function: { id } }) => id === 'function:other');
    expect(other).toMatchObject({
      function: { id: 'function:other', level: null, branches: [{ id: 'branch:net' }] },
      // c4 and c5 of three, c4 certified
      overlap: 0.6667,
      proven: 0.3333,
      requirements: { held: 2, of: 3 },
      weakest: 0.6667,
      path: { start: 'function:start', bases: ['documented'], overlaps: [0.6667], stepCount: 1 },
    });
    // start and other ask for both, two of eight functions: by id
    expect(other?.held.map(({ id }) => id)).toEqual(['competence:c4', 'competence:c5']);
    expect(other?.missing.map(({ id }) => id)).toEqual(['competence:n1']);
    expect(other?.reason).toEqual({
      nl: 'U heeft 2 van de 3 eisen: competence:c4 en competence:c5; het pad is 1 stap, voor 67% gedekt, u mist er in totaal 1.',
      en: 'You hold 2 of the 3 requirements: competence:c4 and competence:c5; the path is 1 step, 67% covered, 1 missing in all.',
    });
  });

  test('nothing within reach says so', async () => {
    const answer = await ask({ profile: { functions: ['function:far'] } });
    expect(answer).toMatchObject({ outcome: 'nothing-reachable', reachable: 0, items: [] });
    expect(answer.notes.map(({ code }) => code)).toContain('nothing-reachable');
  });
});
