import { at, openDoor, whole, type Door } from './door.js';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
}, 120_000);
beforeEach(() => {
  door.clock.now = new Date('2026-03-01T12:00:00.000Z');
});
afterAll(() => door.services.close());

describe('conditions', () => {
  const empty = { profile: {} };
  let etag: string;
  beforeAll(async () => {
    door.clock.now = new Date('2026-03-01T12:00:00.000Z');
    etag = (await door.put('conditions', empty)).headers['etag']!;
  });
  const unchanged = async () => expect((await door.ask.get(at('conditions'))).headers['etag']).toBe(etag);

  it.each<[number, string, Record<string, string>]>([
    [428, 'precondition-required', {}],
    [412, 'precondition-failed', { 'If-Match': '"1-somebodyelse"' }],
    [412, 'precondition-failed', { 'If-None-Match': '*' }],
    [422, 'input-invalid', { 'If-Match': '1-noquotes' }],
    [422, 'input-invalid', { 'If-Match': '' }],
    [422, 'input-invalid', { 'If-Match': '"a" "b"' }],
    [422, 'input-invalid', { 'If-None-Match': '**' }],
  ])('replacing answers %i %s to %j and changes nothing', async (status, code, headers) => {
    const answered = await door.put('conditions', { profile: whole }, headers);
    expect([answered.status, answered.body.code]).toEqual([status, code]);
    expect(answered.headers['etag']).toBeUndefined();
    await unchanged();
  });

  it('a weak tag replaces nothing: If-Match compares strongly', async () => {
    expect((await door.put('conditions', empty, { 'If-Match': `W/${etag}` })).status).toBe(412);
    await unchanged();
  });

  it('one tag of several, or *, will do', async () => {
    const listed = await door.put('conditions', empty, { 'If-Match': `"x", ${etag}` });
    expect(listed.status).toBe(200);
    const any = await door.put('conditions', empty, { 'If-Match': '*' });
    expect([any.status, any.body.version]).toEqual([200, 3]);
    etag = any.headers['etag']!;
  });

  it.each([{ 'If-Match': '*' }, { 'If-Match': '"1-x"' }])('there is nothing to replace under a new reference: %j', async (headers) => {
    expect((await door.put('not-there', empty, headers as Record<string, string>)).body.code).toBe('precondition-failed');
    expect((await door.ask.get(at('not-there'))).status).toBe(404);
  });

  it('If-None-Match: * stores what is new', async () => {
    expect((await door.put('new-one', empty, { 'If-None-Match': '*' })).status).toBe(201);
  });

  it('reading again what one has takes no body', async () => {
    const again = await door.ask.get(at('conditions')).set('If-None-Match', etag);
    expect([again.status, again.text, again.headers['cache-control']]).toEqual([304, '', 'no-store']);
    expect((await door.ask.get(at('conditions')).set('If-None-Match', '"other"')).status).toBe(200);
  });

  it('of writers at once who read the same version exactly one wins', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { etag: read, version } = await door.ask
        .get(at('conditions'))
        .then(({ headers, body }) => ({ etag: headers['etag']!, version: body.version as number }));
      const notes = Array.from({ length: 6 }, (_, index) => `schrijver ${index}`);
      const answers = await Promise.all(
        notes.map((note) =>
          door.put('conditions', { profile: { competences: [{ id: 'competence:creatief', note }] } }, { 'If-Match': read }),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412, 412]);
      const winner = notes[answers.findIndex(({ status }) => status === 200)];
      const { body } = await door.ask.get(at('conditions'));
      expect([body.version, body.profile.competences]).toEqual([
        version + 1,
        [{ id: 'competence:creatief', evidence: 'claimed', note: winner }],
      ]);
    }
  });

  it('of writers at once of a new reference exactly one stores', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => door.put('race', { profile: whole })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 428, 428, 428, 428, 428]);
    expect((await door.ask.get(at('race'))).body.profile.functions).toHaveLength(3);
  });
});
