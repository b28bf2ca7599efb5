import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { PadwijzerError } from '../errors.js';
import { Graph } from '../graph/graph.js';
import { askLocal } from './ask-local.js';
import { localAddressOf } from './local-address.js';
import { makeBackup } from './make-backup.js';
import type { Manifest } from './manifest.js';
import { checkBackup, restoreBackup, type OpenFile, type Restored } from './restore-backup.js';

export interface Backups {
  /** While the service runs or not; verified. Throws `file-exists`, `file-unwritable`, `graph-locked`, `backup-elsewhere`, `backup-invalid`. */
  make(target: string): Promise<Manifest & { readonly file: string }>;
  /** Throws `backup-invalid`, `file-exists`, `graph-locked`, `backup-elsewhere`. */
  restore(file: string, force: boolean): Promise<Restored & { readonly file: string }>;
}

/** Backups of the graph in `file`, by whoever may open it. */
export function backupsOf(file: string, open: OpenFile, now: () => Date = () => new Date()): Backups {
  const direct = async (target: string): Promise<void> => {
    const engine = await open(file, 'write');
    try {
      await makeBackup(new Graph(engine), target, now);
    } finally {
      await engine.close();
    }
  };
  const byService = async (target: string, locked: PadwijzerError): Promise<void> => {
    const address = localAddressOf(file);
    if (address === null || (await askLocal(address, target)) === undefined) throw locked;
  };
  return {
    async make(given) {
      const target = resolve(given);
      if (!existsSync(file))
        throw new PadwijzerError('file-unreadable', `${file}: there is no graph to back up`, {
          messageNl: `${file}: er is geen graaf om een back-up van te maken`,
        });
      try {
        await direct(target);
      } catch (error) {
        if (!(error instanceof PadwijzerError) || error.code !== 'graph-locked') throw error;
        await byService(target, error);
      }
      return { file: target, ...(await checkBackup(open, target)) };
    },
    async restore(given, force) {
      return { file, ...(await restoreBackup(open, resolve(given), file, force, now)) };
    },
  };
}
