import { setTimeout as sleep } from 'node:timers/promises';
import { checkVersion } from '../../src/graph/engines/neo4j-version.js';
import { openNeo4j, type Neo4jOptions } from '../../src/graph/engines/neo4j.js';
import { engineUnderTest, neo4jUnderTest, testLimits } from '../support/engines.js';
import { engineContract } from './engine-contract.js';

engineContract('neo4j', engineUnderTest);

describe('the Neo4j server', () => {
  const open = (other: Partial<Neo4jOptions>): Promise<unknown> =>
    openNeo4j({ ...neo4jUnderTest(), ...testLimits, deadlineMs: 2_000, ...other });

  test('that does not answer is graph-unreachable, and a password in the address stays out of the message', async () => {
    const error = await open({ url: 'bolt://someone:secret@127.0.0.1:1' }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'graph-unreachable', message: expect.stringContaining('bolt://127.0.0.1:1') });
    expect((error as Error).message).not.toContain('secret');
  });

  test('with a name nobody knows is graph-unreachable', async () => {
    await expect(open({ url: 'bolt://nowhere.invalid:7687' })).rejects.toMatchObject({ code: 'graph-unreachable' });
  });

  test('refusing the password is graph-unauthorised', async () => {
    await expect(open({ password: 'not-the-password' })).rejects.toMatchObject({ code: 'graph-unauthorised' });
  });

  test('without the database is graph-database-unknown', async () => {
    await expect(open({ database: 'nowhere' })).rejects.toMatchObject({
      code: 'graph-database-unknown',
      message: expect.stringContaining('nowhere'),
    });
  });

  test.each(['Neo4j/5.25.1', 'Neo4j/4.4.40', 'Neo4j/2025.09.0', undefined])('of version %s is refused by name', (agent) => {
    expect(() => checkVersion(agent, 'bolt://here')).toThrow(
      expect.objectContaining({ code: 'graph-unsupported', message: expect.stringContaining(agent ?? 'unknown') }),
    );
  });

  test.each(['Neo4j/5.26.0', 'Neo4j/5.26.30', 'Neo4j/5.27-aura'])('of version %s is taken', (agent) => {
    expect(() => checkVersion(agent, 'bolt://here')).not.toThrow();
  });

  test('stops a statement that was given up', async () => {
    const engine = await engineUnderTest();
    const endless = 'UNWIND range(1, 10000000000) AS endless RETURN count(endless) AS count';
    await expect(engine.read(endless, {}, { timeoutMs: 200 })).rejects.toMatchObject({ code: 'graph-timeout' });
    let running: unknown;
    for (let turn = 0; turn < 40 && running !== 0; turn += 1) {
      const rows = await engine.read(
        'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH $start RETURN count(*) AS count',
        {
          start: 'UNWIND range(1, 10000000000)',
        },
      );
      running = rows[0]?.['count'];
      await sleep(50);
    }
    await engine.close();
    expect(running).toBe(0);
  });

  test.each([
    ['a date', "RETURN date('2020-01-01') AS found"],
    ['a duration', "RETURN [duration('P1D')] AS found"],
    ['a point', 'RETURN point({x: 1, y: 2}) AS found'],
  ])('keeps %s to itself', async (_, text) => {
    const engine = await engineUnderTest();
    await expect(engine.read(text, {})).rejects.toMatchObject({ code: 'graph-value-unsupported' });
    await engine.close();
  });
});
