import { readFileSync } from 'node:fs';

/** Version of this program, from package.json: the same two folders up from `src/cli` and from `dist/cli`. */
export function programVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  return version;
}
