import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Network } from '../lib/pairs.js';
import type { Answer, Case } from './simple-paths.js';

interface Asked {
  readonly network: Network;
  readonly cases: readonly Case[];
  readonly alternatives: number;
  readonly rounds: number;
}

/** Answers of a script of this folder; a text that says why there are none, where Python or the package is lacking. */
export async function byPython(python: string, script: string, asked: Asked): Promise<readonly Answer[] | string> {
  const child = spawn(python, [fileURLToPath(new URL(script, import.meta.url))], { stdio: ['pipe', 'pipe', 'pipe'] });
  let [out, told] = ['', ''];
  child.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (told += piece.toString()));
  // a script that ends before it has read everything says why itself
  child.stdin.on('error', () => undefined);
  child.stdin.end(JSON.stringify(asked));
  const code = await new Promise<number | null | string>((resolve) => {
    child.once('error', ({ message }) => resolve(message));
    child.once('close', resolve);
  });
  if (code === 0) return JSON.parse(out) as Answer[];
  return typeof code === 'string' ? code : (told.trim().split('\n').at(-1) ?? `ended with ${code}`);
}
