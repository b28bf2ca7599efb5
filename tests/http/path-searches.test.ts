import { answer } from '../../src/paths/answer.js';
import { PadwijzerError } from '../../src/errors.js';
import { listen } from '../../src/http/listen.js';
import { answerExample, searchExample } from '../../src/http/openapi/examples.js';
import { appWith } from './support.js';

const path = '/v1/path-searches';
const post = (body: unknown, over = {}) =>
  appWith(over)
    .ask.post(path)
    .send(body as object);

describe('a path search', () => {
  it('answers and may not be kept', async () => {
    const { status, headers, body } = await post(searchExample);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'api-version': '1.0.0',
      'content-type': expect.stringContaining('application/json'),
    });
    expect(body).toEqual(answerExample);
  });

  it('documents an answer that is one', () => {
    expect(answer.parse(answerExample)).toEqual(answerExample);
  });

  it('hands the use case a full search with defaults', async () => {
    let seen: unknown;
    await post({ profile: { functions: ['function:a'] } }, { searchPaths: async (search: unknown) => ((seen = search), answerExample) });
    expect(seen).toMatchObject({
      objective: 'shortest',
      alternatives: 3,
      constraints: { maxSteps: 4 },
      profile: { functions: [{ id: 'function:a', evidence: 'claimed' }] },
    });
  });

  it('names every wrong field at once, with place, value and what was expected', async () => {
    const wrong = {
      profile: { functions: [{ id: 7 }, { id: 'function:a', from: '31-01-2025' }], competences: 'all', skills: [] },
      objective: 'snelst',
      constraints: { maxSteps: 9, minOverlop: 0.5 },
      alternatives: 1.5,
      to: [],
    };
    const { status, body } = await post(wrong).set('Accept-Language', 'en');
    expect(status).toBe(422);
    expect(body).toMatchObject({
      code: 'input-invalid',
      status: 422,
      type: '/docs/errors#input-invalid',
      title: 'Input not valid',
      instance: expect.stringMatching(/^urn:uuid:/),
    });
    const at = Object.fromEntries(body.errors.map((one: { pointer: string }) => [one.pointer, one]));
    expect(at['/profile/functions/0/id'].detail).toBe('expected text; found 7');
    expect(at['/profile/functions/1/from'].detail).toBe('expected a date such as 2025-01-31; found "31-01-2025"');
    expect(at['/profile/competences'].detail).toBe('expected a list; found "all"');
    expect(at['/objective'].detail).toBe('expected one of "shortest", "overlap", "effort", "pareto"; found "snelst"');
    expect(at['/constraints/maxSteps'].detail).toBe('expected at most 6; found 9');
    expect(at['/constraints/minOverlop']).toMatchObject({ suggestions: ['minOverlap'] });
    expect(at['/alternatives'].detail).toBe('expected a whole number; found 1.5');
    expect(at['/profile/skills'].detail).toContain('known here: reference, educationLevel, functions');
    expect(Object.keys(at)).toContain('/to');
  });

  it('says what is wrong in Dutch when nothing else is asked', async () => {
    const { headers, body } = await post({ profile: {}, objective: 5 });
    expect(headers['content-language']).toBe('nl');
    expect(headers['vary']).toContain('Accept-Language');
    expect(body).toMatchObject({ title: 'Invoer niet geldig', remedy: expect.stringContaining('Verbeter') });
    expect(body.errors[0].detail).toMatch(/^verwacht: een van .*; gevonden: 5$/);
  });

  it('tells what alternatives a union has', async () => {
    const { body } = await post({ profile: { educationLevel: true }, to: 7 }).set('Accept-Language', 'en-GB');
    expect(body.errors.map(({ detail }: { detail: string }) => detail)).toEqual([
      'expected a number or text; found true',
      'expected text or a list; found 7',
    ]);
  });

  it('shortens what it shows', async () => {
    const { body } = await post({ profile: {}, objective: 'x'.repeat(5000) });
    expect(body.errors[0].detail.length).toBeLessThan(200);
  });

  it('passes on what the use case refuses', async () => {
    const searchPaths = async () => {
      throw new PadwijzerError('id-unknown', 'unknown', {
        errors: [{ pointer: '/to', message: 'unknown id', messageNl: 'onbekende id', suggestions: ['function:b'] }],
      });
    };
    const { status, body } = await post(searchExample, { searchPaths });
    expect(status).toBe(422);
    expect(body.errors).toEqual([{ pointer: '/to', detail: 'onbekende id', suggestions: ['function:b'] }]);
  });

  it('is given up when the client goes away', async () => {
    let stopped!: () => void;
    const done = new Promise<void>((resolve) => (stopped = resolve));
    const started: AbortController = new AbortController();
    const { app, lines } = appWith({
      searchPaths: (_search, options) =>
        new Promise((_resolve, reject) => {
          options?.signal?.addEventListener('abort', () => {
            reject(new PadwijzerError('request-cancelled', 'gone'));
            stopped();
          });
          started.abort();
        }),
    });
    const door = await listen(app, { host: '127.0.0.1', port: 0 });
    const request = fetch(`${door.url}${path}`, {
      method: 'POST',
      signal: started.signal,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(searchExample),
    });
    await expect(request).rejects.toThrow();
    await done;
    await door.stop(100);
    expect(lines.at(-1)).toMatchObject({ cancelled: true, route: path });
  });
});
