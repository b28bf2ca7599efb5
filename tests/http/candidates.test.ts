import { candidate, candidateExport } from '../../src/candidates/candidate.js';
import { answer, type Answer } from '../../src/paths/answer.js';
import { at, example, openDoor, whole, type Door } from '../candidates/door.js';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
}, 120_000);
beforeEach(() => {
  door.clock.now = new Date('2026-03-01T12:00:00.000Z');
});
afterAll(() => door.services.close());

describe('storing', () => {
  it('keeps a profile whole and in its order, for four weeks', async () => {
    const made = await door.put('whole-1', { profile: whole });
    expect([made.status, made.headers['location']]).toEqual([201, 'https://padwijzer.example/v1/candidates/whole-1']);
    expect(made.headers).toMatchObject({ etag: expect.stringMatching(/^"1-[\w-]{12}"$/), 'cache-control': 'no-store' });
    const got = await door.ask.get(at('whole-1'));
    expect(got.headers).toMatchObject({ etag: made.headers['etag'], 'cache-control': 'no-store' });
    expect(got.body).toEqual(made.body);
    expect(candidate.parse(got.body)).toEqual({
      reference: 'whole-1',
      version: 1,
      createdAt: '2026-03-01T12:00:00.000Z',
      updatedAt: '2026-03-01T12:00:00.000Z',
      expiresAt: '2026-03-29T12:00:00.000Z',
      profile: { reference: 'whole-1', ...whole },
    });
  });

  it('takes the reference in the profile when it is the same, and bare ids', async () => {
    expect((await door.put('service-desk-worker', { profile: example, keepDays: 365 })).status).toBe(201);
    const { body } = await door.ask.get(at('service-desk-worker'));
    expect(body).toMatchObject({ expiresAt: '2027-03-01T12:00:00.000Z', profile: { ...example, competences: expect.anything() } });
    expect(body.profile.competences[3]).toEqual({ id: 'competence:samenwerken', evidence: 'claimed' });
  });

  it('replaces all of it, counts versions and begins the time anew', async () => {
    const made = await door.put('again', { profile: whole });
    door.clock.now = new Date('2026-03-02T12:00:00.000Z');
    const answered = await door.put(
      'again',
      { profile: { competences: ['competence:creatief'] }, keepDays: 1 },
      { 'If-Match': made.headers['etag']! },
    );
    expect([answered.status, answered.headers['location']]).toEqual([200, undefined]);
    expect(answered.headers['etag']).toMatch(/^"2-/);
    expect((await door.ask.get(at('again'))).body).toEqual({
      reference: 'again',
      version: 2,
      createdAt: '2026-03-01T12:00:00.000Z',
      updatedAt: '2026-03-02T12:00:00.000Z',
      expiresAt: '2026-03-03T12:00:00.000Z',
      profile: {
        reference: 'again',
        functions: [],
        competences: [{ id: 'competence:creatief', evidence: 'claimed' }],
        workProcesses: [],
        courses: [],
        criteria: [],
        unresolved: [],
      },
    });
  });

  it('2,000 competences are stored and read quickly, in their order', async () => {
    const ids = ['competence:samenwerken', 'competence:analytisch', 'competence:creatief'];
    const competences = Array.from({ length: 2_000 }, (_, index) => ({ id: ids[index % 3], evidence: 'claimed', note: `nr ${index}` }));
    const began = performance.now();
    expect((await door.put('many', { profile: { competences } })).status).toBe(201);
    const stored = performance.now() - began;
    expect((await door.ask.get(at('many'))).body.profile.competences).toEqual(competences);
    // about 0.4 s on the embedded engine; room for a machine that does more
    expect(stored).toBeLessThan(10_000);
  });
});

describe('deleting', () => {
  it('takes all that was held, and only the version named', async () => {
    const before = await door.count();
    const { headers } = await door.put('leaving', { profile: whole });
    expect((await door.ask.delete(at('leaving')).set('If-Match', '"9-x"')).body.code).toBe('precondition-failed');
    const gone = await door.ask.delete(at('leaving')).set('If-Match', headers['etag']!);
    expect([gone.status, gone.text]).toEqual([204, '']);
    expect(await door.count()).toEqual(before);
    expect((await door.ask.get(at('leaving'))).status).toBe(404);
    expect((await door.ask.delete(at('leaving'))).body).toMatchObject({ status: 404, code: 'candidate-unknown' });
  });

  it('needs no condition; who comes again is another', async () => {
    const first = await door.put('returning', { profile: {} });
    expect((await door.ask.delete(at('returning'))).status).toBe(204);
    const second = await door.put('returning', { profile: {} });
    expect(second.body.version).toBe(1);
    expect(second.headers['etag']).not.toBe(first.headers['etag']);
  });
});

describe('expiry', () => {
  it('an expired candidate is gone before anybody purged, and may be stored anew', async () => {
    const { headers } = await door.put('short', { profile: whole, keepDays: 1 });
    door.clock.now = new Date('2026-03-02T11:59:59.999Z');
    expect((await door.ask.get(at('short'))).status).toBe(200);
    door.clock.now = new Date('2026-03-02T12:00:00.000Z');
    for (const path of [at('short'), `${at('short')}/export`]) expect((await door.ask.get(path)).body.code).toBe('candidate-unknown');
    expect((await door.ask.delete(at('short'))).status).toBe(404);
    const searched = await door.ask.post('/v1/path-searches').send({ candidate: 'short', to: 'function:software-engineer' });
    expect(searched.body.code).toBe('candidate-unknown');
    expect((await door.put('short', { profile: {} }, { 'If-Match': headers['etag']! })).body.code).toBe('precondition-failed');
    const anew = await door.put('short', { profile: {} });
    expect([anew.status, anew.body.version, anew.body.createdAt]).toEqual([201, 1, '2026-03-02T12:00:00.000Z']);
    expect((await door.ask.get(at('short'))).body.profile.functions).toEqual([]);
  });
});

describe('the export', () => {
  it('is one file with everything, and the names of it', async () => {
    await door.put('export-me', { profile: whole });
    const { status, headers, body } = await door.ask.get(`${at('export-me')}/export`);
    expect([status, headers['content-disposition']]).toEqual([200, 'attachment; filename=candidate-export-me.json']);
    expect(headers).toMatchObject({ 'content-type': expect.stringContaining('application/json'), 'cache-control': 'no-store' });
    const file = candidateExport.parse(body);
    expect(file).toMatchObject({ format: 'padwijzer-candidate', tenant: 'default', reference: 'export-me', version: 1, educationLevel: 4 });
    expect(file.unresolved).toEqual(whole.unresolved);
    expect(file.holdings).toHaveLength(8);
    expect(file.holdings).toContainEqual({
      list: 'competences',
      position: 0,
      name: 'Samenwerken',
      nameEn: 'Collaboration',
      from: null,
      until: null,
      status: null,
      ...whole.competences[0],
    });
  });
});

describe('searching', () => {
  const to = 'function:software-engineer';
  it('a stored candidate answers as the profile sent along does', async () => {
    await door.put('searcher', { profile: whole });
    const stored = await door.ask.post('/v1/path-searches').send({ candidate: 'searcher', to });
    const inline = await door.ask.post('/v1/path-searches').send({ profile: { ...whole, reference: 'searcher' }, to });
    expect(answer.parse(stored.body).reference).toBe('searcher');
    const [{ request, ...asStored }, { request: _sent, ...asSent }] = [stored.body, inline.body] as [Answer, Answer];
    expect(asStored).toEqual(asSent);
    // who is stored is asked again by reference: the answer repeats nothing of what is stored
    expect(request?.asked).toMatchObject({ candidate: 'searcher' });
    expect(request?.asked).not.toHaveProperty('profile');
  });

  it('a profile sent along leaves nothing behind', async () => {
    const before = await door.count();
    expect((await door.ask.post('/v1/path-searches').send({ profile: { ...whole, reference: 'passer-by' }, to })).status).toBe(200);
    expect(await door.count()).toEqual(before);
    expect((await door.ask.get(at('passer-by'))).status).toBe(404);
  });

  it('an unknown candidate is named at its place', async () => {
    const { status, body } = await door.ask.post('/v1/path-searches').set('Accept-Language', 'en').send({ candidate: 'nobody-here', to });
    expect([status, body.code]).toEqual([404, 'candidate-unknown']);
    expect(body.errors).toEqual([{ pointer: '/candidate', detail: 'no candidate "nobody-here" is stored' }]);
  });
});

test('the address tells its methods', async () => {
  const { status, headers } = await door.ask.post(at('x'));
  expect([status, headers['allow']]).toEqual([405, 'GET, HEAD, PUT, DELETE, OPTIONS']);
  expect((await door.ask.put(`${at('x')}/export`)).headers['allow']).toBe('GET, HEAD, OPTIONS');
});
