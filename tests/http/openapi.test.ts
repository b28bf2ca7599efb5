import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { openapiDocument } from '../../src/http/openapi/document.js';
import { answerExample, searchExample } from '../../src/http/openapi/examples.js';
import { appWith } from './support.js';

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
type Operation = { responses: Record<string, { content?: Record<string, unknown> }>; parameters?: { name?: string; in?: string }[] };
const document = openapiDocument() as {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
};

const ajv = new Ajv2020({ strict: false, allErrors: true });
(formats as unknown as (on: Ajv2020) => void)(ajv);
ajv.addSchema({ $id: 'openapi', ...document });
const errorsOf = (name: string, value: unknown): string => {
  const check = ajv.compile({ $ref: `openapi#/components/schemas/${name}` });
  return check(value) ? '' : ajv.errorsText(check.errors);
};

describe('the OpenAPI document', () => {
  it('keeps the NLGov API Design Rules: no error, no warning', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'padwijzer-'));
    try {
      const path = join(folder, 'openapi.json');
      await writeFile(path, JSON.stringify(document));
      const lint = promisify(execFile)(
        process.execPath,
        [
          file('node_modules/@stoplight/spectral-cli/dist/index.js'),
          'lint',
          '-r',
          file('standards/nlgov-adr-linter.yaml'),
          '--fail-severity=hint',
          path,
        ],
        {
          // the test runner's module flags are not the linter's
          env: { ...process.env, NODE_OPTIONS: '' },
        },
      );
      await expect(lint).resolves.toMatchObject({ stdout: expect.stringContaining('No results') });
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 120_000);

  it('is served, with a tag, to pages of other hosts too', async () => {
    const { ask } = appWith();
    const { status, body, headers } = await ask.get('/v1/openapi.json');
    expect([status, body.openapi, headers['access-control-allow-origin']]).toEqual([200, '3.1.0', '*']);
    expect((await ask.get('/v1/openapi.json').set('If-None-Match', headers['etag'] as string)).status).toBe(304);
  });

  it('names every address of the door, and no other', () => {
    const { app } = appWith();
    const layers = (app as unknown as { router: { stack: { route?: { path: string } }[] } }).router.stack;
    const served = new Set(
      layers.flatMap(({ route }) => (route?.path.startsWith('/v1/') ? [route.path.slice(3).replace(/:(\w+)/g, '{$1}')] : [])),
    );
    expect(Object.keys(document.paths).sort()).toEqual([...served].sort());
  });

  it('promises the headers it names, so that an answer without one is not as described', async () => {
    const { headers } = (document as unknown as { components: { headers: Record<string, { required?: boolean }> } }).components;
    expect(Object.entries(headers).filter(([, { required }]) => required !== true)).toEqual([]);
    const { ask } = appWith();
    const known = await ask.get('/v1/health/live');
    const refused = await ask.delete('/v1/health/live');
    expect(known.headers).toMatchObject({ 'api-version': expect.any(String), 'x-request-id': expect.any(String) });
    expect(refused.headers).toMatchObject({ 'api-version': expect.any(String), 'content-language': 'nl', allow: 'GET, HEAD, OPTIONS' });
  });

  it('gives every problem as problem+json and every parameter of a list', () => {
    for (const operation of Object.values(document.paths).flatMap((path) => Object.values(path))) {
      const failing = Object.entries(operation.responses).filter(([status]) => Number(status) >= 400);
      expect(failing.length).toBeGreaterThan(2);
      for (const [, response] of failing) expect(Object.keys(response.content ?? {})).toEqual(['application/problem+json']);
    }
    const query = document.paths['/courses']?.['get']?.parameters?.filter((one) => one.in === 'query').map(({ name }) => name);
    expect(query).toEqual(['q', 'page', 'pageSize', 'kind', 'level', 'status', 'function', 'source']);
  });

  it('has schemas that fit its examples and real answers', async () => {
    const { ask } = appWith();
    expect(errorsOf('PathSearch', searchExample)).toBe('');
    expect(errorsOf('PathSearch', { profile: { functions: [7] } })).not.toBe('');
    expect(errorsOf('PathAnswer', answerExample)).toBe('');
    expect(errorsOf('Problem', (await ask.get('/v1/functions?x=1')).body)).toBe('');
    expect(errorsOf('Ready', (await ask.get('/v1/health/ready')).body)).toBe('');
  });

  it('shows the public address as server', () => {
    expect(openapiDocument('https://padwijzer.example')['servers']).toMatchObject([{ url: 'https://padwijzer.example/v1' }]);
  });
});

describe('the documentation page', () => {
  it('comes wholly from this server, without inline script', async () => {
    const { ask } = appWith();
    const { text } = await ask.get('/docs/api');
    expect(text).not.toMatch(/<script(?![^>]*src=)|style=|https?:\/\//);
    for (const [, path] of text.matchAll(/(?:src|href)="([^"]+)"/g)) {
      const { status, headers } = await ask.get(path as string);
      expect([path, status]).toEqual([path, 200]);
      expect(headers['content-type']).toMatch(/css|javascript|png|html|json/);
    }
  });

  it('is where the root leads when the page was not built', async () => {
    const { status, headers } = await appWith().ask.get('/');
    expect([status, headers['location']]).toEqual([302, '/docs']);
  });
});
