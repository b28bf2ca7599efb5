import { at, openDoor, type Door } from './door.js';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
}, 120_000);
afterAll(() => door.services.close());

describe('what looks like personal data is repeated in no answer', () => {
  const secret = /jan@example|06-?12345678|123456782/;

  it.each([
    ['/v1/functions/jan@example.nl', 404, 'resource-unknown'],
    ['/v1/functions/jan%40example.nl', 404, 'resource-unknown'],
    ['/v1/courses/course:123456782', 404, 'resource-unknown'],
    ['/v1/123456782', 404, 'route-unknown'],
    ['/v1/%6aan%40example.nl', 404, 'route-unknown'],
    ['/v1/functions?q=06-12345678', 422, 'personal-data'],
    ['/v1/functions?branch=branch:0612345678', 422, 'personal-data'],
    ['/v1/functions?jan@example.nl=1', 422, 'personal-data'],
    ['/v1/health/live?jan@example.nl=1', 422, 'input-invalid'],
  ])('%s', async (address, status, code) => {
    for (const language of ['nl', 'en']) {
      const { body, headers, ...answer } = await door.ask.get(address).set('Accept-Language', language);
      expect([answer.status, body.code]).toEqual([status, code]);
      expect(JSON.stringify([body, headers])).not.toMatch(secret);
    }
  });

  it('conditions: what is no tag, and a tag of another version', async () => {
    const { headers } = await door.put('known', { profile: {} });
    for (const [tag, status] of [
      ['jan@example.nl', 422],
      ['"jan@example.nl"', 412],
      ['"06-12345678"', 412],
    ] as const) {
      const { body, ...answer } = await door.put('known', { profile: {} }, { 'If-Match': tag });
      expect([answer.status, body.errors[0].pointer]).toEqual([status, 'If-Match']);
      expect(JSON.stringify(body)).not.toMatch(secret);
    }
    const { body } = await door.put('known', { profile: {} });
    expect([body.status, body.errors]).toEqual([428, [{ pointer: 'If-Match', detail: expect.stringContaining('ETag') }]]);
    expect((await door.ask.get(at('known'))).headers['etag']).toBe(headers['etag']);
  });

  it('an unknown id of the catalogue with a number in it; a known one with digits is what it is', async () => {
    const { body } = await door.put('other', {
      profile: { courses: ['course:123456782', 'course:27015'], workProcesses: ['course:27015'] },
    });
    expect([body.status, body.code]).toEqual([422, 'id-unknown']);
    expect(JSON.stringify(body)).not.toMatch(secret);
    expect(JSON.stringify(body.errors)).toContain('course:27015\\" is a Course');
  });

  it('the form of an id does not open free text', async () => {
    for (const profile of [
      { unresolved: [{ text: 'source:123456782' }] },
      { competences: [{ id: 'competence:creatief', note: 'esco:0612345678' }] },
    ])
      expect((await door.put('other', { profile })).body).toMatchObject({ status: 422, code: 'personal-data' });
  });

  it('characters that turn text around are written out', async () => {
    const { text, body } = await door.put('other', { profile: { functions: ['function:\u202egnp.exe'] } });
    expect(body.code).toBe('id-unknown');
    expect(text).not.toContain('\u202e');
    expect(body.errors[0].detail).toContain('\\u202e');
  });
});
