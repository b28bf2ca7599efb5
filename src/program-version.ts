import { readFileSync } from 'node:fs';

/** Version of this program, from package.json: the same folder up from `src` and from `dist`. */
export function programVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  return version;
}
