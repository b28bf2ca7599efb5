import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Network } from '../pairs.js';

export interface Case {
  readonly start: string;
  readonly goal: string;
  readonly steps: number;
}
export interface Answer {
  /** of the fastest round */
  readonly milliseconds: number;
  /** paths there are, idle detours included */
  readonly paths: number;
  /** best first; weakest in billionths, -1 when unknown */
  readonly best: readonly { readonly functions: readonly string[]; readonly weakest: number }[];
}

/** The same cases by networkx; null, with the reason on standard error, where Python lacks it. */
export function simplePaths(network: Network, cases: readonly Case[], alternatives: number, rounds: number): Answer[] | null {
  const script = fileURLToPath(new URL('simple_paths.py', import.meta.url));
  const { status, stdout, stderr, error } = spawnSync(process.env['PYTHON'] ?? 'python3', [script], {
    input: JSON.stringify({ network, cases, alternatives, rounds }),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status === 0) return JSON.parse(stdout) as Answer[];
  console.error(`no networkx to compare with: ${error?.message ?? stderr.trim().split('\n').at(-1)}`);
  return null;
}
