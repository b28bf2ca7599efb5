import { PadwijzerError, errorTable, type ErrorCode } from '../../src/errors.js';
import { toProblem } from '../../src/http/problem.js';
import { remediesNl } from '../../src/http/remedies-nl.js';
import { appWith } from './support.js';

describe('addresses', () => {
  it.each(['/v1/nothing', '/v1', '/v1/functions/', '/V1/functions', '/../etc/passwd', '/docs/swagger-ui.css.map', '/docs/../package.json'])(
    '%s does not exist',
    async (path) => {
      const { status, body, headers } = await appWith().ask.get(path);
      expect([status, body.code]).toEqual([404, 'route-unknown']);
      expect(headers['content-type']).toContain('application/problem+json');
    },
  );

  it.each([
    ['delete', '/v1/functions', 'GET, HEAD, OPTIONS'],
    ['post', '/v1/functions/function:a', 'GET, HEAD, OPTIONS'],
    ['get', '/v1/path-searches', 'POST, OPTIONS'],
    ['put', '/docs', 'GET, HEAD, OPTIONS'],
  ] as const)('%s %s is not allowed', async (method, path, allow) => {
    const { status, body, headers } = await appWith().ask[method](path);
    expect([status, body.code, headers['allow']]).toEqual([405, 'method-not-allowed', allow]);
  });

  it('tell their methods', async () => {
    const { status, headers } = await appWith().ask.options('/v1/path-searches');
    expect([status, headers['allow']]).toEqual([204, 'POST, OPTIONS']);
  });

  it('answer HEAD without a body', async () => {
    const { status, text } = await appWith().ask.head('/v1/functions');
    expect([status, text]).toEqual([200, undefined]);
  });

  it('say so when they have no acceptable form', async () => {
    const { status, body } = await appWith().ask.get('/v1/functions').set('Accept', 'text/csv');
    expect([status, body.code]).toEqual([406, 'not-acceptable']);
  });
});

describe('health', () => {
  it('is live whatever the graph does', async () => {
    const { status, body } = await appWith({ health: () => Promise.reject(new Error('down')) }).ask.get('/v1/health/live');
    expect([status, body]).toEqual([200, { status: 'live' }]);
  });

  it('is ready with a graph and a catalogue', async () => {
    expect((await appWith().ask.get('/v1/health/ready')).body).toEqual({ status: 'ready', catalogueVersion: 'v1' });
  });

  it.each([
    ['graph-unreachable', { health: async () => ({ ok: false, version: '', roundTripMs: 0, problem: 'bolt://secret-host is down' }) }],
    ['graph-unreachable', { health: async () => Promise.reject(new PadwijzerError('graph-unreachable', 'bolt://secret-host')) }],
    ['catalogue-empty', { catalogueVersion: async () => null }],
  ])('is not ready: %s', async (code, over) => {
    const { status, body } = await appWith(over).ask.get('/v1/health/ready');
    expect([status, body.code]).toEqual([503, code]);
    expect(JSON.stringify(body)).not.toContain('secret-host');
  });
});

describe('an unexpected error', () => {
  const fails = (error: unknown) => appWith({ catalogueVersion: () => Promise.reject(error) });

  it.each([
    new Error('secret cause'),
    new PadwijzerError('graph-statement-invalid', 'secret cause'),
    'secret cause',
    undefined,
    null,
    { status: 'x' },
  ])('shows nothing of its inside: %p', async (error) => {
    const { ask, lines } = fails(error);
    const { status, body, headers } = await ask.get('/v1/functions').set('Accept-Language', 'en');
    expect(status).toBe(500);
    expect(JSON.stringify([body, headers])).not.toContain('secret');
    expect(body.instance).toBe(`urn:uuid:${headers['x-request-id']}`);
    expect(lines.find(({ msg }) => msg === 'request failed')).toMatchObject({ requestId: headers['x-request-id'] });
  });

  it('cannot break the formatter', () => {
    const hostile = new PadwijzerError('input-invalid', 'x', {
      errors: {
        map: () => {
          throw new Error('no');
        },
      } as never,
    });
    expect(toProblem(hostile, { language: 'nl', requestId: 'r' })).toMatchObject({ code: 'internal', status: 500 });
  });
});

describe('every error code', () => {
  const codes = Object.keys(errorTable) as ErrorCode[];
  it.each(codes)('%s has a text in both languages and a place in the documentation', async (code) => {
    for (const language of ['nl', 'en'] as const) {
      const problem = toProblem(new PadwijzerError(code, 'x'), { language, requestId: 'r' });
      expect(problem).toMatchObject({
        code,
        status: errorTable[code].status,
        title: expect.stringMatching(/\w/),
        detail: expect.stringMatching(/\w/),
        remedy: expect.stringMatching(/\w/),
      });
    }
    expect(remediesNl[code]).not.toBe(errorTable[code].remedy);
    expect((await appWith().ask.get('/docs/errors')).text).toContain(`id="${code}"`);
  });
});

describe('the log', () => {
  it('names the pattern and nothing a person typed', async () => {
    const { ask, lines } = appWith();
    const asks = [
      ask.get('/v1/functions?q=jan.jansen'),
      ask.get('/v1/functions/jan.jansen'),
      ask.get('/jan.jansen?x=jan.jansen'),
      ask.post('/v1/path-searches').send({ profile: { reference: 'jan.jansen' } }),
    ];
    for (const one of asks) await one.set({ 'User-Agent': 'jan.jansen', 'X-Request-Id': 'jan.jansen' });
    expect(JSON.stringify(lines)).not.toContain('jan.jansen');
    expect(lines.map(({ method, route, status }) => [method, route, status])).toEqual([
      ['GET', '/v1/functions', 200],
      ['GET', '/v1/functions/:id', 404],
      ['GET', 'unmatched', 404],
      ['POST', '/v1/path-searches', 200],
    ]);
    expect(lines[0]).toMatchObject({ ms: expect.any(Number), requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  });
});

describe('every answer', () => {
  it.each(['/docs', '/v1/functions', '/nothing'])('carries the security headers: %s', async (path) => {
    const { headers } = await appWith().ask.get(path);
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer' });
    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
  });
});
