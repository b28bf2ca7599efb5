import supertest from 'supertest';
import { appWith } from './support.js';

const path = '/v1/path-searches';
const send = (body: string, type = 'application/json', limit?: number) =>
  appWith({}, { bodyLimit: limit }).ask.post(path).set('Content-Type', type).set('Accept-Language', 'en').send(body);

describe('a body', () => {
  it.each([
    ['{"profile": {},\n "to": }', 'line 2, column 8'],
    ['{"profile": {}', 'line 1, column 15'],
    ['geheim', 'line 1, column 1'],
  ])('that is broken JSON gets the place: %j', async (text, place) => {
    const { status, body } = await send(text);
    expect([status, body.code]).toEqual([400, 'body-malformed']);
    expect(body.detail).toContain(place);
    expect(JSON.stringify(body)).not.toContain('geheim');
  });

  it('that is empty is malformed', async () => {
    expect((await send('')).body).toMatchObject({ status: 400, code: 'body-malformed', detail: 'the body is empty' });
  });

  it('of 5 MB is too large', async () => {
    const { status, body } = await send(JSON.stringify({ x: 'x'.repeat(5 * 1024 ** 2) }));
    expect([status, body.code]).toEqual([413, 'body-too-large']);
    expect(body.detail).toContain('4194304 bytes');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json-ish'])('of type %s is not supported', async (type) => {
    const { status, body, headers } = await send('{}', type);
    expect([status, body.code, headers['accept']]).toEqual([415, 'media-type-unsupported', 'application/json']);
    expect(body.detail).toContain(type);
  });

  it('in a charset nobody knows is not supported', async () => {
    expect((await send('{}', 'application/json; charset=klingon')).status).toBe(415);
  });

  it('nested a hundred thousand deep is refused', async () => {
    const { status, body } = await send(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect([status, body.code]).toEqual([422, 'input-invalid']);
  });

  it.each(['[', '{"profile":', '[1, {"a": "[[[["}, '])(
    'that is broken and endlessly deep is malformed, wherever it is sent: %s',
    async (part) => {
      const text = part.repeat(50_000);
      for (const [method, address] of [
        ['post', path],
        ['post', '/v1/passport-readings'],
        ['put', '/v1/candidates/deep'],
      ] as const) {
        const { status, body, headers } = await appWith().ask[method](address).set('Content-Type', 'application/json').send(text);
        expect([status, body.code, headers['content-type']]).toEqual([400, 'body-malformed', expect.stringContaining('problem+json')]);
        expect(body.detail).toContain('dieper genest dan 32 niveaus');
      }
    },
  );

  it('that breaks the handling of errors itself is still a problem document', async () => {
    const { app } = appWith({
      searchPaths: () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- what a defect could throw
        throw new Proxy(
          {},
          {
            get: () => {
              throw new Error('secret');
            },
            getPrototypeOf: () => {
              throw new Error('secret');
            },
          },
        );
      },
    });
    const { status, body, text } = await supertest(app).post(path).send({ profile: {} });
    expect([status, body.code]).toEqual([500, 'internal']);
    expect(text).not.toMatch(/secret|<html|at /);
  });

  it.each(['null', '"text"', '[]', '7', '{}', '{"__proto__": {"profile": {}}}'])('that is no search is refused: %s', async (text) => {
    expect((await send(text)).body).toMatchObject({ status: 422, code: 'input-invalid' });
  });

  it('in compressed form that is broken is malformed', async () => {
    const { status } = await appWith()
      .ask.post(path)
      .set({ 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' })
      .send('not gzip');
    expect(status).toBe(400);
  });
});
