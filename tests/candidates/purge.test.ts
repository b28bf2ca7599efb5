import { setTimeout as sleep } from 'node:timers/promises';
import { candidatesOf, type Candidates } from '../../src/candidates/candidates.js';
import { purgeCandidates } from '../../src/candidates/delete-candidate.js';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { Graph } from '../../src/graph/graph.js';
import { candidateProfile } from '../../src/profiles/profile.js';
import { purgeHourly } from '../../src/purge-hourly.js';
import { small } from '../catalogue/small-catalogue.js';
import { engineUnderTest } from '../support/engines.js';
import { levels } from '../support/oracle/levels.js';

const profile = candidateProfile.parse({ functions: ['function:a'] });
const start = new Date('2026-03-01T00:00:00.000Z');

describe('candidates of two tenants', () => {
  let graph: Graph;
  let clock: Date;
  let purge: () => Promise<number>;
  let [one, other]: Candidates[] = [];
  beforeAll(async () => {
    graph = new Graph(await engineUnderTest());
    await loadCatalogue(graph, small);
    const room = { graph, levels, nearest: async () => [], keepDays: 28, now: () => clock, today: () => '2026-11-25' };
    purge = () => purgeCandidates(room);
    [one, other] = ['one', 'other'].map((tenant) => candidatesOf(room, () => ({ tenant, actor: 'test' })));
  }, 120_000);
  beforeEach(() => {
    clock = start;
  });
  afterAll(() => graph.engine.close());

  it('never meet, whatever the reference', async () => {
    await one!.put('x', { profile });
    await expect(other!.get('x')).rejects.toMatchObject({ code: 'candidate-unknown' });
    await expect(other!.export('x')).rejects.toMatchObject({ code: 'candidate-unknown' });
    await expect(other!.delete('x')).rejects.toMatchObject({ code: 'candidate-unknown' });
    const { candidate } = await other!.put('x', { profile: { ...profile, functions: [] } });
    expect(candidate.version).toBe(1);
    await other!.delete('x');
    expect((await one!.get('x')).candidate.profile.functions).toHaveLength(1);
    expect((await one!.export('x')).tenant).toBe('one');
    await one!.delete('x');
  });

  it('go when their time is over, of both, and only those', async () => {
    for (let index = 0; index < 3; index += 1) await one!.put(`short-${index}`, { profile, keepDays: 1 });
    await other!.put('short', { profile, keepDays: 1 });
    await other!.put('long', { profile, keepDays: 2 });
    expect(await purge()).toBe(0);
    clock = new Date('2026-03-02T00:00:00.000Z');
    expect(await purge()).toBe(4);
    expect(await purge()).toBe(0);
    const left = 'MATCH (candidate:Candidate) OPTIONAL MATCH (candidate)-[holds:HOLDS]->() RETURN candidate.id AS id, count(holds) AS held';
    expect(await graph.engine.read(left, {})).toEqual([{ id: 'other/long', held: 1 }]);
    clock = start;
    await expect(one!.get('short-0')).rejects.toMatchObject({ code: 'candidate-unknown' });
  });
});

describe('the hourly purge', () => {
  type Line = [level: string, what: object, message: string];
  const logOf = (lines: Line[]) => ({
    info: (what: object, message: string) => void lines.push(['info', what, message]),
    error: (what: object, message: string) => void lines.push(['error', what, message]),
  });

  it('begins at once, goes on after a failure, logs the number alone, and stops', async () => {
    const lines: Line[] = [];
    let turn = 0;
    const failure = new Error('down');
    const purge = async () => {
      turn += 1;
      if (turn === 2) throw failure;
      return 7;
    };
    const stop = purgeHourly({ purge }, logOf(lines) as never, 5);
    while (lines.length < 3) await sleep(5);
    stop();
    await sleep(10);
    const turns = turn;
    await sleep(30);
    expect(turn).toBe(turns);
    expect(lines.slice(0, 3)).toEqual([
      ['info', { purged: 7 }, 'expired candidates removed'],
      ['error', { err: failure }, 'expired candidates not removed'],
      ['info', { purged: 7 }, 'expired candidates removed'],
    ]);
  });

  it('says nothing of a graph that closes under it when the service stops', async () => {
    const lines: Line[] = [];
    const stop = purgeHourly({ purge: async () => sleep(5).then(() => Promise.reject(new Error('closed'))) }, logOf(lines) as never);
    stop();
    await sleep(20);
    expect(lines).toEqual([]);
  });
});
