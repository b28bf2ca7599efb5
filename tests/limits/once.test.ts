import { openDoor, type Door } from '../candidates/door.js';

describe('a write sent again with the same Idempotency-Key', () => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor();
  }, 120_000);
  afterAll(() => door.services.close());
  const body = { profile: { functions: ['function:software-developer'] } };
  const once = (key: string, more: Record<string, string> = {}) => ({ 'Idempotency-Key': key, ...more });

  test('is done once and answered as the first time, though a new one would need If-Match', async () => {
    const first = await door.put('once-1', body, once('k1'));
    const again = await door.put('once-1', body, once('k1'));
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect(again.headers['etag']).toBe(first.headers['etag']);
    expect((await door.put('once-1', body)).status).toBe(428);
    expect((await door.ask.get('/v1/candidates/once-1')).body.version).toBe(1);
  });

  test('ten at once are one write', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, () => door.put('once-2', body, once('k2'))));
    expect(new Set(all.map(({ status, headers }) => `${status} ${headers['etag']}`)).size).toBe(1);
    expect((await door.ask.get('/v1/candidates/once-2')).body.version).toBe(1);
  });

  test('with another body, reference or condition is refused', async () => {
    await door.put('once-3', body, once('k3')).expect(201);
    for (const other of [
      door.put('once-3', { profile: {} }, once('k3')),
      door.put('once-4', body, once('k3')),
      door.put('once-3', body, once('k3', { 'If-Match': '*' })),
    ]) {
      const { status, body: problem } = await other;
      expect([status, problem.code, problem.errors[0].pointer]).toEqual([422, 'idempotency-conflict', 'Idempotency-Key']);
    }
  });

  test('says so when what it stored has changed since', async () => {
    const { headers } = await door.put('once-5', body, once('k5'));
    await door.put('once-5', { profile: {} }, { 'If-Match': String(headers['etag']) }).expect(200);
    const { status, body: problem } = await door.put('once-5', body, once('k5'));
    expect([status, problem.code]).toEqual([409, 'write-repeated']);
  });

  test('deletes once; without the key the second finds nobody', async () => {
    await door.put('once-6', body).expect(201);
    const remove = () => door.ask.delete('/v1/candidates/once-6');
    await remove().set(once('k6')).expect(204);
    await remove().set(once('k6')).expect(204);
    await remove().expect(404);
  });

  test('makes one key, whose text is told once', async () => {
    const make = () =>
      door.ask
        .post('/v1/keys')
        .set(once('k7'))
        .set('Accept-Language', 'en')
        .send({ label: 'x', roles: ['assessor'] });
    const { body: made } = await make().expect(201);
    const { body: problem } = await make().expect(409);
    expect(problem.detail).toContain(made.id);
    expect((await door.ask.get('/v1/keys')).body.total).toBe(1);
  });

  test.each(['', 'two words', 'é', 'x'.repeat(201)])('a key %j is refused by name', async (key) => {
    const { status, body: problem } = await door.put('once-8', body, {
      'Idempotency-Key': encodeURI(key) === key ? key : encodeURI(key).replaceAll('%', ' '),
    });
    expect([status, problem.errors[0].pointer]).toEqual([422, 'Idempotency-Key']);
  });

  test('is known for a day, keeps nothing of the request, and is forgotten then', async () => {
    await door.put('once-9', body, once('a-very-personal-key')).expect(201);
    const kept = await door.engine.read(
      'MATCH (done:WriteDone) RETURN done.id AS id, done.request AS request, done.outcome AS outcome',
      {},
    );
    expect(JSON.stringify(kept)).not.toMatch(/once-9|personal|software/);
    door.clock.now = new Date('2026-03-02T12:00:00.000Z');
    await door.services.purge();
    expect(await door.engine.read('MATCH (done:WriteDone) RETURN count(done) AS count', {})).toEqual([{ count: 0 }]);
  });
});
