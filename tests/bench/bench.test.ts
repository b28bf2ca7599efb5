import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { reached, targetsOf } from '../../bench/lib/targets.js';
import type { Report } from '../../bench/lib/report.js';
import { baseline, found, imported } from '../../bench/lib/names.js';

const run = promisify(execFile);
const bench = (...given: string[]) => run(process.execPath, ['--import', 'tsx', 'bench/run.ts', ...given], { timeout: 110_000 });

describe('npm run bench', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'padwijzer-bench-test-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('measures the parts asked for, as tables and as JSON', async () => {
    const file = join(folder, 'figures.json');
    const { stdout } = await bench('--quick', '--engine', 'embedded', '--only', 'load,point-read,projecting', '--json', file);
    const report = JSON.parse(await readFile(file, 'utf8')) as Report;
    expect(report).toMatchObject({ quick: true, targets: [], engines: [expect.stringMatching(/^grafeo /)] });
    expect(report.machine).toMatchObject({ cores: expect.any(Number), node: process.version });
    expect(report.notes.join()).toContain('Seeds alone');
    expect([...new Set(report.figures.map(({ part }) => part))]).toEqual(['load', 'point-read', 'projecting']);
    for (const figure of report.figures) {
      expect(figure).toMatchObject({ engine: 'embedded', catalogue: 'seeds', what: expect.any(String) });
      expect(figure.runs).toBeGreaterThan(0);
      // memory kept for thirty functions drowns in what the collector does
      if (figure.unit === 'ms') expect(figure.p50).toBeGreaterThan(0);
      expect(figure.p95).toBeGreaterThanOrEqual(figure.p50);
      expect(figure.p99).toBeGreaterThanOrEqual(figure.p95);
      expect(stdout).toContain(figure.what);
    }
  }, 120_000);

  it('says which parts there are when asked for another', async () => {
    await expect(bench('--only', 'speed')).rejects.toMatchObject({
      stderr: expect.stringMatching(/not known: speed; expected of load, derive/),
    });
  });

  it('holds each target against the two figures it comes from', () => {
    const figure = (part: string, what: string, p50: number) => ({
      ...{ part, what, p50, p95: 2 * p50, p99: 3 * p50, runs: 10 },
      ...{ engine: 'embedded', catalogue: 'ESCO' as const, unit: 'ms' as const },
    });
    const targets = targetsOf(
      [
        figure('load', imported.facts, 190),
        figure('load', imported.whole, 210),
        figure('load', imported.bare, 100),
        figure('paths', baseline('networkx', 3), 10),
        figure('paths', found('Cypher', 'overlap', 3), 4),
        figure('paths', found('projection', 'overlap', 3), 0.5),
      ],
      'embedded',
      true,
    );
    const outcome = (what: string) => targets.filter((one) => one.what.startsWith(what)).map((one) => [one.measured, reached(one)]);
    expect(outcome('import without')).toEqual([[1.9, true]]);
    expect(outcome('import with all')).toEqual([[2.1, false]]);
    expect(outcome('Cypher road, K = 3, p50')).toEqual([[2.5, true]]);
    expect(outcome('projection road, K = 3')).toEqual([[20, false]]);
    expect(outcome('projection road, K = 4')).toEqual([[null, null]]);
  });
});
