import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs a program of `bench/children` in a process of its own, whose memory is its own; answers what it writes as JSON. */
export async function inChild<T>(name: string, given: readonly string[], env: Readonly<Record<string, string>>): Promise<T> {
  const script = fileURLToPath(new URL(`../children/${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...given], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, told] = ['', ''];
  child.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (told += piece.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`bench/children/${name}.ts ${given.join(' ')} ended with ${code}: ${told.trim().slice(-2_000)}`);
  return JSON.parse(out) as T;
}

/** Most memory this process ever had, in MB. */
export const mostMemory = (): number => process.resourceUsage().maxRSS / 1_024;
