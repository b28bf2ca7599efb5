import type { CohortLine } from '../../src/cohorts/summary-shape.js';
import { PadwijzerError } from '../../src/errors.js';
import { appWith } from './support.js';

const result = (index: number): CohortLine => ({
  kind: 'result',
  candidates: [{ index, reference: 'secret-reference' }],
  count: 1,
  level: null,
  start: 'none',
  best: null,
  goals: [],
});
const body = { candidates: [{}], to: 'function:software-architect' };

describe('a cohort that fails after its start', () => {
  const failing = (error: Error) =>
    appWith({
      searchCohort: async function* () {
        yield result(0);
        throw error;
      },
    });

  test('ends in an error line, so that a finished stream and a cut one can be told apart', async () => {
    const { ask } = failing(new PadwijzerError('catalogue-changed', 'a load came in between', { messageNl: 'er is intussen geladen' }));
    const { status, text } = await ask.post('/v1/cohort-searches').set('Accept', 'application/x-ndjson').send(body);
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string });
    expect([status, lines.map((line) => line.kind)]).toEqual([200, ['result', 'error']]);
    expect(lines[1]).toMatchObject({ problem: { code: 'catalogue-changed', status: 503, detail: 'er is intussen geladen' } });
  });

  test('masks what is inside, and logs it without the person', async () => {
    const { ask, lines } = failing(new Error('bolt://inside'));
    const { text } = await ask.post('/v1/cohort-searches').set('Accept', 'application/x-ndjson').send(body);
    expect(text).not.toContain('inside');
    expect(JSON.parse(text.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({ kind: 'error', problem: { code: 'internal' } });
    expect(JSON.stringify(lines)).toContain('bolt://inside');
    expect(JSON.stringify(lines)).not.toContain('secret-reference');
  });

  test('as one document it is a problem like any other', async () => {
    const { ask } = failing(new PadwijzerError('catalogue-changed', 'a load came in between'));
    const { status, body: problem } = await ask.post('/v1/cohort-searches').send(body);
    expect([status, (problem as { code: string }).code]).toEqual([503, 'catalogue-changed']);
  });
});

test('an address that makes no other type says which', async () => {
  const { status, body: problem } = await appWith().ask.post('/v1/cohort-searches').set('Accept', 'text/csv').send(body);
  expect([status, (problem as { code: string }).code]).toEqual([406, 'not-acceptable']);
});
