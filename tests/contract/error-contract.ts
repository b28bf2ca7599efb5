import { jest } from '@jest/globals';
import { sharedEngine, slowStatement, type Open } from './shared-engine.js';

export function errorContract(open: Open): void {
  describe('errors', () => {
    const engine = sharedEngine(open);

    test.each<[string, string]>([
      ['a misspelt clause', 'RETRUN 1 AS one'],
      ['a missing parameter', 'RETURN $missing AS value'],
      ['an unknown variable', 'RETURN nobody AS value'],
      ['an unknown function', 'RETURN nobodyKnows(1) AS value'],
      ['division of whole numbers by zero', 'RETURN 1 / 0 AS value'],
      ['an empty statement', ''],
    ])('%s is graph-statement-invalid', async (_, text) => {
      await expect(engine().read(text, {})).rejects.toMatchObject({ name: 'PadwijzerError', code: 'graph-statement-invalid' });
      await expect(engine().write((transaction) => transaction.run(text, {}))).rejects.toMatchObject({ code: 'graph-statement-invalid' });
      // and the engine goes on
      expect(await engine().read('RETURN 1 AS one', {})).toStrictEqual([{ one: 1 }]);
    });

    test('a statement that writes is refused by read and writes nothing', async () => {
      await expect(engine().read('CREATE (:Sneaked {id: 1})', {})).rejects.toMatchObject({ code: 'graph-statement-invalid' });
      expect(await engine().read('MATCH (node:Sneaked) RETURN count(node) AS count', {})).toStrictEqual([{ count: 0 }]);
    });

    test('a statement over its time is graph-timeout, and the engine goes on', async () => {
      const start = performance.now();
      await expect(engine().read(slowStatement, {}, { timeoutMs: 30 })).rejects.toMatchObject({
        code: 'graph-timeout',
        message: expect.stringContaining('30 ms'),
      });
      expect(performance.now() - start).toBeLessThan(2_000);
      expect(await engine().read('RETURN 1 AS one', {})).toStrictEqual([{ one: 1 }]);
    });

    test('a write over its time leaves nothing behind', async () => {
      const late = engine().write(
        async (transaction) => {
          await transaction.run('CREATE (:Late)', {});
          await transaction.run(slowStatement, {});
        },
        { timeoutMs: 80 },
      );
      await expect(late).rejects.toMatchObject({ code: 'graph-timeout' });
      expect(await engine().write((transaction) => transaction.run('MATCH (node:Late) RETURN count(node) AS count', {}))).toStrictEqual([
        { count: 0 },
      ]);
    });

    test('an abort signal ends a running read', async () => {
      const abort = new AbortController();
      const reading = engine().read(slowStatement, {}, { signal: abort.signal });
      setTimeout(() => abort.abort(), 20);
      await expect(reading).rejects.toMatchObject({ code: 'request-cancelled' });
    });

    test('an abort signal ends a write, which leaves nothing behind', async () => {
      const abort = new AbortController();
      const writing = engine().write(
        async (transaction) => {
          await transaction.run('CREATE (:Aborted)', {});
          abort.abort();
          await transaction.run('CREATE (:Aborted)', {});
        },
        { signal: abort.signal },
      );
      await expect(writing).rejects.toMatchObject({ code: 'request-cancelled' });
      expect(await engine().read('MATCH (node:Aborted) RETURN count(node) AS count', {})).toStrictEqual([{ count: 0 }]);
    });

    test('a signal that fired before keeps anything from running', async () => {
      const work = jest.fn(async () => undefined);
      await expect(engine().write(work, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'request-cancelled' });
      await expect(engine().read('RETURN 1 AS one', {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({
        code: 'request-cancelled',
      });
      expect(work).not.toHaveBeenCalled();
    });
  });
}
