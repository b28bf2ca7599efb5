import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../src/graph/engines/embedded.js';
import type { GraphEngine } from '../../src/graph/graph-engine.js';
import { engineUnderTest, testLimits } from '../support/engines.js';
import { engineContract } from './engine-contract.js';

engineContract('embedded', engineUnderTest);

describe('the embedded file', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'padwijzer-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const open = (location: string): Promise<GraphEngine> => openEmbedded({ location, ...testLimits });

  test('keeps its data when reopened, in a folder it makes itself', async () => {
    const location = join(folder, 'new', 'deep', 'graph.grafeo');
    const first = await open(location);
    expect(first.capabilities.durable).toBe(true);
    await first.prepareSchema();
    await first.write((transaction) => transaction.run("CREATE (:Source {id: 'één'})", {}));
    await first.close();
    const second = await open(location);
    await second.prepareSchema();
    expect(await second.read('MATCH (source:Source) RETURN source.id AS id', {})).toStrictEqual([{ id: 'één' }]);
    await expect(second.write((transaction) => transaction.run("CREATE (:Source {id: 'één'})", {}))).rejects.toMatchObject({
      code: 'graph-constraint',
    });
    await second.close();
  });

  test('that another process has open is graph-locked', async () => {
    const location = join(folder, 'graph.grafeo');
    const script = `import grafeo from '@grafeo-db/js'; grafeo.GrafeoDB.create(process.argv[1]); process.send('open'); setInterval(() => {}, 1000);`;
    const { fork } = await import('node:child_process');
    const entry = join(folder, 'holder.mjs');
    writeFileSync(
      entry,
      script.replace('@grafeo-db/js', import.meta.resolve('@grafeo-db/js')).replace('process.argv[1]', 'process.argv[2]'),
    );
    const holder = fork(entry, [location], { execArgv: [] });
    try {
      await new Promise((resolve) => holder.once('message', resolve));
      await expect(open(location)).rejects.toMatchObject({ code: 'graph-locked', message: expect.stringContaining(location) });
    } finally {
      holder.kill();
      await new Promise((resolve) => holder.once('exit', resolve));
    }
    const after = await open(location);
    await after.close();
  });

  test.each<[string, (path: string) => void]>([
    ['text', (path) => writeFileSync(path, 'no graph, only text')],
    ['nothing', (path) => writeFileSync(path, '')],
    ['a folder', (path) => spawnSync('mkdir', [path])],
    [
      'half a file',
      (path) => {
        const script = `import grafeo from '${import.meta.resolve('@grafeo-db/js')}'; grafeo.GrafeoDB.create(process.argv[1]).close();`;
        spawnSync(process.execPath, ['--input-type=module', '-e', script, path]);
        writeFileSync(path, readFileSync(path).subarray(0, 5_000));
      },
    ],
  ])('holding %s is graph-file-invalid', async (_, spoil) => {
    const location = join(folder, 'bad.grafeo');
    spoil(location);
    await expect(open(location)).rejects.toMatchObject({ code: 'graph-file-invalid', message: expect.stringContaining(location) });
  });

  test('below a file instead of a folder is graph-file-invalid', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(open(join(folder, 'file', 'graph.grafeo'))).rejects.toMatchObject({ code: 'graph-file-invalid' });
  });

  test('in memory is gone after closing', async () => {
    const first = await open('memory:');
    expect(first.capabilities.durable).toBe(false);
    await first.write((transaction) => transaction.run('CREATE (:Gone)', {}));
    await first.close();
    const second = await open('memory:');
    expect(await second.read('MATCH (node:Gone) RETURN count(node) AS count', {})).toStrictEqual([{ count: 0 }]);
    await second.close();
  });
});
