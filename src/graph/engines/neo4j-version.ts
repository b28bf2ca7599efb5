import { PadwijzerError } from '../../errors.js';

/** Oldest minor version of series 5 that is tested here: the long-term one. */
const oldestMinor = 26;

/** Throws `graph-unsupported` naming the version found, for example of `Neo4j/5.25.1`. */
export function checkVersion(agent: string | undefined, server: string): void {
  const [, major, minor] = /(\d+)\.(\d+)/.exec(agent ?? '') ?? [];
  if (major === '5' && Number(minor) >= oldestMinor) return;
  throw new PadwijzerError(
    'graph-unsupported',
    `${server} is ${agent ?? 'of an unknown version'}; expected Neo4j 5.${oldestMinor} or later of the 5 series`,
  );
}
