import { Turns } from '../../src/paths/let-others-in.js';

test('after ten milliseconds of work others get their turn', async () => {
  const turns = new Turns(undefined);
  expect(turns.due).toBe(false);
  const until = performance.now() + 11;
  while (performance.now() < until);
  expect(turns.due).toBe(true);
  let others = false;
  setImmediate(() => (others = true));
  await turns.pass();
  expect([others, turns.due]).toEqual([true, false]);
});

test('an asker who has gone ends the work', async () => {
  const gone = new AbortController();
  const turns = new Turns(gone.signal);
  await turns.pass();
  gone.abort();
  await expect(turns.pass()).rejects.toMatchObject({ code: 'request-cancelled' });
});
