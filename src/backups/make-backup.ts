import { chmod, rename, rm, stat, writeFile } from 'node:fs/promises';
import { PadwijzerError } from '../errors.js';
import { refuseExisting } from '../files/refuse-existing.js';
import { unwritable } from '../files/write-file.js';
import type { Graph } from '../graph/graph.js';
import { programVersion } from '../program-version.js';
import { manifestFileOf, settle, sha256Of, type Manifest } from './manifest.js';
import { readState } from './state.js';

/**
 * Writes the whole graph as it is at one moment to `target`, with its manifest beside it; questions and writers go on meanwhile, but for
 * the copying itself. The manifest comes last: without it a file is no backup. Throws `file-exists`, `file-unwritable`, `backup-elsewhere`.
 */
export async function makeBackup(graph: Graph, target: string, now: () => Date): Promise<Manifest> {
  for (const path of [target, manifestFileOf(target)]) refuseExisting(path);
  const partial = `${target}.partial`;
  try {
    await rm(partial, { force: true });
    const madeAt = now().toISOString();
    const state = await graph.engine.copy(partial, () => readState(graph));
    // candidates are in it
    await chmod(partial, 0o600);
    await settle(partial);
    const { version: engine } = await graph.engine.health();
    const { size: bytes } = await stat(partial);
    const sha256 = await sha256Of(partial);
    const made: Manifest = {
      format: 'padwijzer-backup',
      formatVersion: 1,
      madeAt,
      program: programVersion(),
      engine,
      ...state,
      bytes,
      sha256,
    };
    await rename(partial, target);
    await writeFile(manifestFileOf(target), `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    await settle(manifestFileOf(target));
    return made;
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    if (error instanceof PadwijzerError) throw error;
    throw unwritable(target, error);
  }
}
