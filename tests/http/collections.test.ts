import { collections, type ListRequest } from '../../src/catalogue/browse.js';
import { appWith, plainServices } from './support.js';

const id = 'function:software-developer';

describe('a list', () => {
  it.each(collections)('of %s has items, paging and links', async (name) => {
    const { status, body, headers } = await appWith().ask.get(`/v1/${name}?page=2&pageSize=10`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ page: 2, pageSize: 10, total: 51, items: [{ id }] });
    const to = (page: number) => `/v1/${name}?page=${page}&pageSize=10`;
    expect(body.links).toEqual({ self: to(2), first: to(1), prev: to(1), next: to(3), last: to(6) });
    expect(headers['api-version']).toBe('1.0.0');
  });

  it('keeps words and filters in its links, on the public address', async () => {
    const { ask } = appWith({}, { publicUrl: 'https://padwijzer.example' });
    const { body } = await ask.get('/v1/functions?q=c%23%20dev&kind=function&level=4');
    expect(body.links.next).toBe('https://padwijzer.example/v1/functions?q=c%23+dev&kind=function&level=4&page=2&pageSize=25');
    expect(body.links.prev).toBeUndefined();
  });

  it('past its end is empty and leads back', async () => {
    const { status, body } = await appWith().ask.get('/v1/courses?page=9&pageSize=10');
    expect([status, body.items, body.links.prev, body.links.next]).toEqual([200, [], '/v1/courses?page=6&pageSize=10', undefined]);
  });

  it('hands on typed filters', async () => {
    let seen: ListRequest | undefined;
    const browse = {
      ...plainServices().browse,
      list: async (_: unknown, request: ListRequest) => ((seen = request), { items: [], page: 1, pageSize: 25, total: 0 }),
    };
    const { body } = await appWith({ browse }).ask.get('/v1/courses?kind=part&level=4&status=current&function=function%3Aa');
    expect(seen).toEqual({ page: 1, pageSize: 25, filters: { kind: 'part', level: 4, status: 'current', function: 'function:a' } });
    expect(body.links).toMatchObject({ last: expect.stringContaining('page=1'), self: expect.stringContaining('function=function%3Aa') });
  });

  it('names every wrong parameter and the known ones', async () => {
    const { status, body } = await appWith()
      .ask.get('/v1/functions?pageSize=101&page=0&kind=baan&sort=name&q=a&q=b')
      .set('Accept-Language', 'en');
    expect([status, body.code]).toEqual([422, 'input-invalid']);
    const at = Object.fromEntries(body.errors.map(({ pointer, detail }: { pointer: string; detail: string }) => [pointer, detail]));
    expect(Object.keys(at).sort()).toEqual(['kind', 'page', 'pageSize', 'q', 'sort']);
    expect(at.pageSize).toBe('expected at most 100; found 101');
    expect(at.q).toBe('expected text; found a list of 2');
    expect(at.sort).toBe('unknown name "sort"; known here: q, page, pageSize, kind, branch, level, source');
  });

  it('without a catalogue is not available', async () => {
    const { status, body, headers } = await appWith({ catalogueVersion: async () => null }).ask.get('/v1/functions');
    expect([status, body.code, headers['retry-after']]).toEqual([503, 'catalogue-empty', '5']);
  });
});

describe('an item', () => {
  it.each([id, encodeURIComponent(id), id.toUpperCase().toLowerCase()])('is found by %s', async (written) => {
    const { status, body } = await appWith().ask.get(`/v1/functions/${written}`);
    expect([status, body.id]).toEqual([200, id]);
  });

  it.each(['function:software-developper', 'a%2Fb', '%00', '%F0%9F%98%80', 'constructor'])(
    'that is unknown gets suggestions: %s',
    async (written) => {
      const { status, body } = await appWith().ask.get(`/v1/functions/${written}`);
      expect([status, body.code, body.errors[0].suggestions]).toEqual([404, 'resource-unknown', [id]]);
    },
  );

  it('takes no query', async () => {
    expect((await appWith().ask.get(`/v1/functions/${id}?page=1`)).status).toBe(422);
  });

  it('has requirements when it is a function', async () => {
    expect((await appWith().ask.get(`/v1/functions/${encodeURIComponent(id)}/requirements`)).body).toEqual({ id, competences: [] });
    expect((await appWith().ask.get('/v1/courses/course:27015/requirements')).status).toBe(404);
  });

  it('in a broken percent-encoding is a bad request', async () => {
    const { status, body } = await appWith().ask.get('/v1/functions/%E0%A4%A');
    expect([status, body.code, body.status]).toEqual([400, 'address-malformed', 400]);
    expect(body.errors).toEqual([{ pointer: 'address', detail: expect.stringContaining('gevonden: een % die') }]);
  });
});

describe('an answer the client already has', () => {
  it('is not sent again until the catalogue changes', async () => {
    let version = 'v1';
    const { ask } = appWith({ catalogueVersion: async () => version });
    const first = await ask.get('/v1/functions');
    const etag = first.headers['etag'] as string;
    expect(first.headers['cache-control']).toBe('no-cache');
    const again = await ask.get('/v1/functions').set('If-None-Match', etag);
    expect([again.status, again.text, again.headers['etag'], again.headers['api-version']]).toEqual([304, '', etag, '1.0.0']);
    version = 'v2';
    expect((await ask.get('/v1/functions').set('If-None-Match', etag)).status).toBe(200);
  });

  it('does not stand for another address', async () => {
    const { ask } = appWith();
    const etag = (await ask.get('/v1/functions')).headers['etag'] as string;
    expect((await ask.get('/v1/functions/function:none').set('If-None-Match', etag)).status).toBe(404);
    expect((await ask.get('/v1/functions/function:none')).headers['etag']).toBeUndefined();
  });
});
