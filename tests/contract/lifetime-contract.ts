import { slowStatement, type Open } from './shared-engine.js';

export function lifetimeContract(name: string, open: Open): void {
  describe('lifetime', () => {
    test('health names engine and version', async () => {
      const engine = await open();
      const health = await engine.health();
      await engine.close();
      expect(health).toStrictEqual({
        ok: true,
        version: expect.stringMatching(/^(grafeo|neo4j) \d+\.\d+\.\d+/),
        roundTripMs: expect.any(Number),
      });
      expect(health.roundTripMs).toBeGreaterThan(0);
      expect(engine.name).toBe(name);
    });

    test('a closed engine says so, and closing twice is fine', async () => {
      const engine = await open();
      await engine.close();
      await engine.close();
      const closed = { code: 'graph-closed' };
      await expect(engine.read('RETURN 1 AS one', {})).rejects.toMatchObject(closed);
      await expect(engine.write(async () => 1)).rejects.toMatchObject(closed);
      await expect(engine.prepareSchema()).rejects.toMatchObject(closed);
      expect(await engine.health()).toMatchObject({ ok: false, problem: expect.stringContaining('closed') });
    });

    test('closing waits for a running read, which ends well', async () => {
      const engine = await open();
      let rows: unknown;
      const reading = engine.read(slowStatement, {}).then((answer) => (rows = answer));
      await engine.close();
      expect(rows).toStrictEqual([{ slow: expect.any(Number) }]);
      await reading;
    });

    test('closing waits for a write with statements still to come', async () => {
      const engine = await open();
      let statements = 0;
      const writing = engine.write(async (transaction) => {
        for (; statements < 5; statements += 1) await transaction.run('RETURN 1 AS one', {});
      });
      await engine.close();
      expect(statements).toBe(5);
      await writing;
    });

    test('closing waits for a statement that was given up', async () => {
      const engine = await open();
      await expect(engine.read(slowStatement, {}, { timeoutMs: 20 })).rejects.toMatchObject({ code: 'graph-timeout' });
      await expect(engine.close()).resolves.toBeUndefined();
    });

    test('a writer whose turn or lock does not come in time is told graph-conflict or graph-timeout', async () => {
      const engine = await open({ deadlineMs: 1_000 });
      await engine.write((transaction) => transaction.run('CREATE (:Held {id: 1, count: 0})', {}));
      const touch = 'MATCH (node:Held {id: 1}) SET node.count = node.count + 1';
      let release!: () => void;
      const held = new Promise<void>((resolve) => (release = resolve));
      let first!: Promise<void>;
      await new Promise<void>((touched) => {
        first = engine.write(async (transaction) => {
          await transaction.run(touch, {});
          touched();
          await held;
        });
      });
      const second = await engine.write((transaction) => transaction.run(touch, {}), { timeoutMs: 500 }).catch((error: unknown) => error);
      release();
      await first;
      await engine.close();
      expect(second).toMatchObject({ code: expect.stringMatching(/^graph-(conflict|timeout)$/) });
    });
  });
}
