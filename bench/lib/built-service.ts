import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
/** As `npm start` has it: settings of the allocator, and what the program itself is run with. */
const [, arenas = '', flags = ''] =
  /MALLOC_ARENA_MAX=(\d+) node (.*?)\s*dist\/main\.js/.exec(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) ?? [];

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

export interface BuiltService {
  readonly url: string;
  /** what it holds in memory now, in MB */
  readonly resident: () => number;
}

/** Whether `npm run build` has made the service. */
export const isBuilt = (): boolean => existsSync(program);

/** The service as it is built and started by `npm start`, in a process of its own for as long as the work takes. */
export async function withBuiltService<T>(env: Readonly<Record<string, string>>, work: (service: BuiltService) => Promise<T>): Promise<T> {
  const settings = { ...process.env, MALLOC_ARENA_MAX: arenas, ...env, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'silent' };
  const service = spawn(process.execPath, [...flags.split(' '), program], { env: settings, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => service.once('exit', resolve));
  try {
    return await work({ url: await started(service), resident: () => residentOf(service.pid ?? 0) });
  } finally {
    service.kill('SIGTERM');
    await ended;
  }
}
