import { Turns } from '../../src/paths/turns.js';

test('after ten milliseconds of work others get their turn', async () => {
  const turns = new Turns();
  expect(turns.due).toBe(false);
  const until = performance.now() + 11;
  while (performance.now() < until);
  expect(turns.due).toBe(true);
  let others = false;
  setImmediate(() => (others = true));
  await turns.next({});
  expect([others, turns.due]).toEqual([true, false]);
});

test('an asker who has gone ends the work', async () => {
  const gone = new AbortController();
  const turns = new Turns();
  await turns.next({ signal: gone.signal });
  gone.abort();
  await expect(turns.next({ signal: gone.signal })).rejects.toMatchObject({ code: 'request-cancelled' });
});
