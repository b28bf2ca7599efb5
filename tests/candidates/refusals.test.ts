import { at, openDoor, whole, type Door } from './door.js';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
}, 120_000);
beforeEach(() => {
  door.clock.now = new Date('2026-03-01T12:00:00.000Z');
});
afterAll(() => door.services.close());

describe('what is refused stores nothing', () => {
  const bsn = '111222333';
  const [mail, phone] = ['jan.jansen@voorbeeld.nl', '06-12345678'];
  const noted = (note: unknown) => ({ profile: { competences: [{ id: 'competence:creatief', note }] } });
  const cases: [string, unknown, string, string][] = [
    ['a BSN in a note', noted(`BSN ${bsn}`), 'personal-data', '/profile/competences/0/note'],
    ['an e-mail address in a note', noted(mail), 'personal-data', '/profile/competences/0/note'],
    [
      'a telephone number in unresolved',
      { profile: { unresolved: [{ text: `bel ${phone}` }] } },
      'personal-data',
      '/profile/unresolved/0/text',
    ],
    ['a BSN as a number', { profile: { educationLevel: Number(bsn) } }, 'personal-data', '/profile/educationLevel'],
    ['an e-mail address as a name', { profile: { [mail]: 1 } }, 'personal-data', '/profile'],
    ['an unknown id', { profile: { functions: ['function:software-devloper'] } }, 'id-unknown', '/profile/functions/0/id'],
    ['an id of another kind', { profile: { competences: ['function:software-developer'] } }, 'id-unknown', '/profile/competences/0/id'],
    ['an unknown diploma', { profile: { educationLevel: 'mbo-9' } }, 'input-invalid', '/profile/educationLevel'],
    ['a note of 501 characters', noted('x'.repeat(501)), 'input-invalid', '/profile/competences/0/note'],
    ['no days', { profile: {}, keepDays: 0 }, 'input-invalid', '/keepDays'],
    ['too many days', { profile: {}, keepDays: 366 }, 'input-invalid', '/keepDays'],
    ['half a day', { profile: {}, keepDays: 0.5 }, 'input-invalid', '/keepDays'],
    ['another reference inside', { profile: { reference: 'another' } }, 'input-invalid', '/profile/reference'],
    ['no profile', {}, 'input-invalid', '/profile'],
    ['a list', [], 'input-invalid', ''],
    ['a text', 'profile', 'input-invalid', ''],
    ['nothing', null, 'input-invalid', ''],
    ['a name nobody knows', { profile: {}, tenant: 'other' }, 'input-invalid', '/tenant'],
  ];
  let etag: string;
  beforeAll(async () => {
    door.clock.now = new Date('2026-03-01T12:00:00.000Z');
    etag = (await door.put('untouched', { profile: whole })).headers['etag']!;
  });

  it.each(cases)('%s', async (_what, body, code, pointer) => {
    const before = await door.count();
    for (const [reference, headers] of [
      ['refused', {}],
      ['untouched', { 'If-Match': etag }],
    ] as const) {
      const answered = await door.put(reference, body, headers);
      expect([answered.status, answered.body.code, answered.body.errors[0].pointer]).toEqual([422, code, pointer]);
      expect(JSON.stringify([answered.body, answered.headers])).not.toMatch(/111222333|jan\.jansen|12345678/);
    }
    expect(await door.count()).toEqual(before);
    expect((await door.ask.get(at('refused'))).status).toBe(404);
    expect((await door.ask.get(at('untouched'))).headers['etag']).toBe(etag);
  });

  it.each([bsn, 'kandidaat-111222333', encodeURIComponent(mail), '0612345678'])(
    'the reference %s, which is not repeated',
    async (reference) => {
      for (const language of ['nl', 'en']) {
        const answers = [
          await door.put(reference, { profile: {} }, { 'Accept-Language': language }),
          await door.ask.get(at(reference)).set('Accept-Language', language),
          await door.ask.get(`${at(reference)}/export`).set('Accept-Language', language),
          await door.ask.delete(at(reference)).set('Accept-Language', language),
        ];
        for (const { status, body, headers } of answers) {
          expect([status, body.code]).toEqual([422, 'personal-data']);
          expect(JSON.stringify([body, headers])).not.toMatch(/111222333|jan\.jansen|12345678/);
        }
      }
    },
  );

  it.each(['a%20b', '-x', 'x'.repeat(101), 'é'])('the reference %s has not the form of one', async (reference) => {
    const { status, body } = await door.put(reference, { profile: {} });
    expect([status, body.code, body.errors[0].pointer]).toEqual([422, 'input-invalid', 'reference']);
  });

  it('an address below that does not exist does not repeat what was typed', async () => {
    const { status, body } = await door.ask.get(`${at(bsn)}/`);
    expect([status, body.code]).toEqual([404, 'route-unknown']);
    expect(JSON.stringify(body)).not.toContain(bsn);
  });

  it('nothing of a person is in the log', () => {
    expect(door.logged.length).toBeGreaterThan(100);
    expect(door.logged.filter((line) => /111222333|jan\.jansen|12345678|untouched|whole-1|politiemedewerker|creatief/.test(line))).toEqual(
      [],
    );
  });
});
