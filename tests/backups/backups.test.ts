import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { composeServices, createBackups } from '../../src/app.js';
import type { Backups } from '../../src/backups/backups.js';
import { manifestFileOf, type Manifest } from '../../src/backups/manifest.js';
import { readConfig } from '../../src/config.js';
import { openEmbedded } from '../../src/graph/engines/embedded.js';
import { testLimits } from '../support/engines.js';
import { readStored } from '../faults/found-after.js';
import { heldAtOnce, heldBy, Writer } from '../faults/writing.js';
import { build, ServiceProcess, type Build } from '../support/service-process.js';

/** The embedded store, whatever the engine of this run: backups of a server are its own. */
describe('backups of the graph file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'padwijzer-backups-'));
  const at = (name: string): string => join(folder, name);
  const backupsAt = (name: string): Promise<Backups> => createBackups(readConfig({ GRAPH_URL: at(name) }));
  let built: Build;
  let service: ServiceProcess | undefined;
  let key: string;
  let competences: string[];

  beforeAll(async () => {
    built = await build();
    const services = composeServices(await openEmbedded({ location: at('graph'), ...testLimits }));
    await services.prepare();
    await services.load();
    ({ key } = await services.keys.make({ label: 'writer', roles: ['assessor'] }));
    const { items } = await services.browse.list('competences', { filters: {}, page: 1, pageSize: 100 });
    competences = items.map(({ id }) => id);
    await services.close();
  }, 120_000);
  afterAll(async () => {
    await service?.kill();
    built.remove();
    rmSync(folder, { recursive: true });
  });

  test('made by the command line while a service writes, and restored: one moment, whole', async () => {
    service = new ServiceProcess(built, { GRAPH_URL: at('graph'), ACCESS: 'keys', RATE_LIMIT: '0' });
    service.go();
    const address = await service.address();
    if (process.platform !== 'win32') expect(statSync(at('graph.socket')).mode & 0o777).toBe(0o600);
    const writer = new Writer(1, competences, key, Math.random);
    let heard!: () => void;
    const first = new Promise<void>((resolve) => (heard = resolve));
    const writing = writer.write(address, heard);
    await first;

    const before = writer.acknowledged;
    const { stdout } = await promisify(execFile)(process.execPath, [built.cli, 'backup', at('copy'), '--json'], {
      env: { ...process.env, NODE_OPTIONS: '', GRAPH_URL: at('graph') },
    });
    const made = JSON.parse(stdout) as { file: string; counts: { nodes: Record<string, number> } };
    const after = writer.acknowledged + 1;
    await service.kill();
    await writing;
    expect(made.file).toBe(at('copy'));
    expect(after).toBeGreaterThan(before);
    expect(statSync(at('copy')).mode & 0o777).toBe(0o600);

    const { kept } = await (await backupsAt('restored')).restore(at('copy'), false);
    expect(kept).toBeNull();
    const engine = await openEmbedded({ location: at('restored'), ...testLimits });
    try {
      const services = composeServices(engine);
      const { ok, entries } = await services.audit.verify();
      expect(ok).toBe(true);
      expect(entries).toBe(made.counts.nodes['AuditEntry']);
      expect(entries).toBeGreaterThanOrEqual(before);
      expect(entries).toBeLessThanOrEqual(after);
      const { rows, counts } = await readStored(engine);
      for (const row of rows) {
        const [mark] = row['unresolved'] as string[];
        const write = Number(/^write (\d+)$/.exec((JSON.parse(mark!) as { text: string }).text)?.[1]);
        expect(row['held']).toEqual(heldBy(write, competences));
      }
      expect(rows.length).toBeGreaterThan(0);
      expect(counts).toEqual({ done: entries, audited: entries, holdings: rows.length * heldAtOnce });
    } finally {
      await engine.close();
    }
  }, 120_000);

  test('refuses what is not as it was written, and what is there already; --force keeps what was there', async () => {
    const backups = await backupsAt('target');
    await (await backupsAt('graph')).make(at('second'));
    await expect((await backupsAt('graph')).make(at('second'))).rejects.toMatchObject({ code: 'file-exists' });
    const bytes = readFileSync(at('second'));

    const damaged = (change: (copy: Buffer) => Buffer): void => {
      writeFileSync(at('bad'), change(Buffer.from(bytes)));
      copyFileSync(manifestFileOf(at('second')), manifestFileOf(at('bad')));
    };
    for (const place of [20, 5_000, bytes.length >> 1, bytes.length - 1]) {
      damaged((copy) => {
        copy[place]! ^= 1;
        return copy;
      });
      await expect(backups.restore(at('bad'), true)).rejects.toMatchObject({ code: 'backup-invalid' });
    }
    damaged((copy) => copy.subarray(0, -100));
    await expect(backups.restore(at('bad'), true)).rejects.toMatchObject({ code: 'backup-invalid' });
    writeFileSync(at('bad'), bytes);
    const told = JSON.parse(readFileSync(manifestFileOf(at('second')), 'utf8')) as Manifest;
    writeFileSync(manifestFileOf(at('bad')), JSON.stringify({ ...told, counts: { ...told.counts, nodes: { Function: 1 } } }));
    await expect(backups.restore(at('bad'), true)).rejects.toMatchObject({ code: 'backup-invalid' });
    writeFileSync(manifestFileOf(at('bad')), '{"format":"another"}');
    await expect(backups.restore(at('bad'), true)).rejects.toMatchObject({ code: 'backup-invalid' });
    rmSync(manifestFileOf(at('bad')));
    await expect(backups.restore(at('bad'), true)).rejects.toMatchObject({ code: 'backup-invalid' });
    expect(existsSync(at('target'))).toBe(false);

    await backups.restore(at('second'), false);
    await expect(backups.restore(at('second'), false)).rejects.toMatchObject({ code: 'file-exists' });
    const busy = await openEmbedded({ location: at('target'), ...testLimits });
    await expect(backups.restore(at('second'), true)).rejects.toMatchObject({ code: 'graph-locked' });
    // open in a process that is no service: nobody answers, and the reason stays what it is
    await expect(backups.make(at('third'))).rejects.toMatchObject({ code: 'graph-locked' });
    await busy.write((transaction) => transaction.run('CREATE (:Mark {id: 1}) RETURN 1 AS one', {}));
    await busy.close();
    const { kept } = await backups.restore(at('second'), true);
    const old = await openEmbedded({ location: kept!, ...testLimits, readOnly: true });
    expect(await old.read('MATCH (mark:Mark) RETURN mark.id AS id', {})).toEqual([{ id: 1 }]);
    await old.close();
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
  }, 120_000);

  test('no graph, and no folder to write in: said so', async () => {
    await expect((await backupsAt('nothing')).make(at('copy-of-nothing'))).rejects.toMatchObject({ code: 'file-unreadable' });
    await expect((await backupsAt('graph')).make(at('graph/below-a-file'))).rejects.toMatchObject({ code: 'file-unwritable' });
    await expect(createBackups(readConfig({ GRAPH_URL: 'memory:' }))).rejects.toMatchObject({ code: 'config-invalid' });
  });
});
