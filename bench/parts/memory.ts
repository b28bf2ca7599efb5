import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ask } from '../lib/door.js';
import type { Recorder } from '../lib/figures.js';
import { resident } from '../lib/names.js';
import type { Part, Stage } from '../lib/part.js';

const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** What this process holds in memory now, in MB. */
function residentOf(pid: number): number {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status)
    ? (/^VmRSS:\s+(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1] ?? '')
    : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(kilobytes) / 1_024;
}

async function started(service: ChildProcess): Promise<string> {
  let told = '';
  return new Promise((resolve, reject) => {
    service.stderr?.on('data', (piece: Buffer) => {
      told += piece.toString();
      const url = /^Padwijzer\s+(\S+?)\/$/m.exec(told)?.[1];
      if (url !== undefined) resolve(url);
    });
    service.once('exit', (code) => reject(new Error(`the service ended with ${code}: ${told.slice(-1_000)}`)));
  });
}

async function run(stage: Stage, record: Recorder): Promise<void> {
  const { env, catalogue, effort } = stage;
  if (!existsSync(program)) {
    record.remark(`The memory of the service on ${stage.engineName} was not measured: \`npm run build\` makes the service.`);
    return;
  }
  const settings = { ...process.env, ...env, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'silent' };
  const service = spawn(process.execPath, [program], { env: settings, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => service.once('exit', resolve));
  try {
    const url = await started(service);
    const add = (what: string, note?: string): void => {
      const value = residentOf(service.pid ?? 0);
      record.add({ what, unit: 'MB', p50: value, p95: value, p99: value, runs: 1, ...(note === undefined ? {} : { note }) });
    };
    await ask({ url }, '/v1/health/ready');
    add('resident memory after start');
    const list = await fetch(`${url}/v1/functions?pageSize=100${catalogue === 'ESCO' ? '&kind=occupation' : ''}`);
    const { items } = (await list.json()) as { items: { id: string }[] };
    const rounds = effort.of(300, 20);
    for (let round = 0; round < rounds; round += 1) {
      const [from, to] = [items[round % items.length]?.id, items[(round * 13 + 7) % items.length]?.id];
      const profile = { functions: [from] };
      const constraints = { minDerivedOverlap: 0, maxSteps: 3 + (round % 3) };
      await ask({ url }, '/v1/path-searches', { profile, to, constraints });
      if (round % 10 === 0) await ask({ url }, '/v1/recommendations', { profile });
      if (round % 10 === 1) await ask({ url }, '/v1/feeder-searches', { to });
      if (round % 10 === 2) await ask({ url }, '/v1/competence-suggestions', { texts: ['project management'] });
      await ask({ url }, '/v1/functions?q=developer');
    }
    add(resident, `${rounds} rounds of path searches of 3 to 5 steps, lists, recommendations, feeders, suggestions`);
  } finally {
    service.kill('SIGTERM');
    await ended;
  }
}

export const memory: Part = {
  name: 'memory',
  about: 'resident memory of the service as it is built, after start and after use',
  at: 'closed',
  run,
};
