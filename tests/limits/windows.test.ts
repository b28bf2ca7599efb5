import { Graph } from '../../src/graph/graph.js';
import type { GraphEngine } from '../../src/graph/graph-engine.js';
import { forgetLimits } from '../../src/limits/forget.js';
import { Windows } from '../../src/limits/windows.js';
import { engineUnderTest } from '../support/engines.js';

describe('requests counted in windows of a minute', () => {
  let engine: GraphEngine;
  let graph: Graph;
  let moment: Date;
  const now = () => moment;
  beforeEach(async () => {
    moment = new Date('2026-03-01T12:00:30.000Z');
    engine = await engineUnderTest();
    await engine.prepareSchema();
    graph = new Graph(engine);
  });
  afterEach(() => engine.close());
  const ask = async (windows: Windows, times: number, limit: number, asker = 'a') => {
    const counted = await Promise.all(Array.from({ length: times }, () => windows.count(asker, limit)));
    return counted.filter(({ hits }) => hits <= limit).length;
  };

  test('let through the limit and no more, all at once or one by one, and again in the next minute', async () => {
    const windows = new Windows(graph, now);
    expect(await ask(windows, 30, 50)).toBe(30);
    expect(await ask(windows, 30, 50)).toBe(20);
    expect(await ask(windows, 5, 50)).toBe(0);
    expect(await ask(windows, 5, 50, 'b')).toBe(5);
    expect((await windows.count('a', 50)).resetTime.toISOString()).toBe('2026-03-01T12:01:00.000Z');
    moment = new Date('2026-03-01T12:01:00.000Z');
    expect(await ask(windows, 60, 50)).toBe(50);
  });

  test('are shared by machines: together never more than the limit, and nearly all of it', async () => {
    const machines = [new Windows(graph, now), new Windows(graph, now), new Windows(graph, now)];
    const through = await Promise.all(machines.map((windows) => ask(windows, 100, 100)));
    const together = through.reduce((sum, one) => sum + one, 0);
    expect(together).toBe(100);
  });

  test('ask the graph for parts, and nothing more once none is left', async () => {
    let writes = 0;
    const counting = new Graph({
      ...engine,
      write: (work: never, options: never) => ((writes += 1), engine.write(work, options)),
    });
    const windows = new Windows(counting, now);
    await ask(windows, 200, 100);
    await ask(windows, 200, 100);
    expect(writes).toBe(20);
  });

  test('are counted by this machine alone while the graph cannot', async () => {
    const away = new Graph({ ...engine, write: () => Promise.reject(new Error('away')) });
    expect(await ask(new Windows(away, now), 150, 100)).toBe(100);
  });

  test('hold no address, and go when they are over', async () => {
    await ask(new Windows(graph, now), 1, 10, '203.0.113.7');
    const kept = await engine.read('MATCH (window:RateWindow) RETURN window.id AS id, window.until AS until, window.used AS used', {});
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain('203.0.113.7');
    await forgetLimits(graph, now);
    expect(await engine.read('MATCH (window:RateWindow) RETURN count(window) AS count', {})).toEqual([{ count: 1 }]);
    moment = new Date('2026-03-01T12:01:00.000Z');
    await forgetLimits(graph, now);
    expect(await engine.read('MATCH (window:RateWindow) RETURN count(window) AS count', {})).toEqual([{ count: 0 }]);
  });
});
