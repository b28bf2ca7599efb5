import { sharedEngine, type Open } from './shared-engine.js';

export function transactionContract(open: Open): void {
  describe('transactions', () => {
    const engine = sharedEngine(open);
    const count = async (label: string): Promise<unknown> =>
      (await engine().read(`MATCH (node:${label}) RETURN count(node) AS count`, {}))[0]?.['count'];

    test('write answers with what work answers', async () => {
      expect(await engine().write(async () => 'done')).toBe('done');
    });

    test('a transaction sees what it wrote, others only after it ended', async () => {
      await engine().write(async (transaction) => {
        await transaction.run('CREATE (:Seen)', {});
        expect(await transaction.run('MATCH (node:Seen) RETURN count(node) AS count', {})).toStrictEqual([{ count: 1 }]);
        expect(await count('Seen')).toBe(0);
      });
      expect(await count('Seen')).toBe(1);
    });

    test('when work throws, its error comes back as it is and nothing is kept', async () => {
      const error = new RangeError('of the caller');
      const failing = engine().write(async (transaction) => {
        await transaction.run('CREATE (:Undone)', {});
        throw error;
      });
      await expect(failing).rejects.toBe(error);
      expect(await count('Undone')).toBe(0);
    });

    test('when a statement fails and work goes on regardless, nothing is kept', async () => {
      const failing = engine().write(async (transaction) => {
        await transaction.run('CREATE (:Half)', {});
        await transaction.run('RETRUN', {}).catch(() => undefined);
        return 'looks well';
      });
      await expect(failing).rejects.toMatchObject({ code: 'graph-statement-invalid' });
      expect(await count('Half')).toBe(0);
    });

    test('20 writers at once on one counter are all counted', async () => {
      await engine().write((transaction) => transaction.run('CREATE (:Counter {id: 1, count: 0})', {}));
      await Promise.all(
        Array.from({ length: 20 }, () =>
          engine().write((transaction) => transaction.run('MATCH (counter:Counter {id: 1}) SET counter.count = counter.count + 1', {})),
        ),
      );
      expect(await engine().read('MATCH (counter:Counter) RETURN counter.count AS count', {})).toStrictEqual([{ count: 20 }]);
    });

    test('writers that take the same nodes in opposite order all end well', async () => {
      await engine().write((transaction) => transaction.run('UNWIND [1, 2] AS id CREATE (:Crossed {id: id, count: 0})', {}));
      const touch = (ids: number[]): Promise<void> =>
        engine().write(async (transaction) => {
          for (const id of ids) await transaction.run('MATCH (node:Crossed {id: $id}) SET node.count = node.count + 1', { id });
        });
      await Promise.all(Array.from({ length: 10 }, (_, turn) => touch(turn % 2 === 0 ? [1, 2] : [2, 1])));
      expect(await engine().read('MATCH (node:Crossed) RETURN node.id AS id, node.count AS count ORDER BY id', {})).toStrictEqual([
        { id: 1, count: 10 },
        { id: 2, count: 10 },
      ]);
    });

    test('readers go on beside a writer', async () => {
      await engine().write((transaction) => transaction.run('UNWIND range(1, 50) AS id CREATE (:Pair {id: id, turn: 0})', {}));
      const writing = { on: true };
      const writer = (async () => {
        for (let turn = 1; turn <= 10; turn += 1) {
          await engine().write(async (transaction) => {
            await transaction.run('MATCH (node:Pair) WHERE node.id <= 25 SET node.turn = $turn', { turn });
            await transaction.run('MATCH (node:Pair) WHERE node.id > 25 SET node.turn = $turn', { turn });
          });
        }
        writing.on = false;
      })();
      let reads = 0;
      while (writing.on) {
        const [row] = await engine().read('MATCH (node:Pair) RETURN count(node) AS count', {});
        expect(row).toStrictEqual({ count: 50 });
        reads += 1;
      }
      await writer;
      expect(reads).toBeGreaterThan(0);
      expect(await engine().read('MATCH (node:Pair) RETURN DISTINCT node.turn AS turn ORDER BY turn', {})).toStrictEqual([{ turn: 10 }]);
    });
  });
}
