import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PadwijzerError } from '../errors.js';
import type { GraphEngine } from '../graph/graph-engine.js';
import { Graph } from '../graph/graph.js';
import { refuseExisting } from '../files/refuse-existing.js';
import { checkBytes, readManifest, settle, type Manifest } from './manifest.js';
import { readState, sameState } from './state.js';

/** Opens the graph in a file. */
export type OpenFile = (file: string, mode: 'read' | 'write') => Promise<GraphEngine>;

export interface Restored {
  readonly manifest: Manifest;
  /** where what stood there before is now */
  readonly kept: string | null;
}

/** Throws `backup-invalid` unless `file` is a whole, undamaged backup that opens and holds what was counted when it was made. */
export async function checkBackup(open: OpenFile, file: string): Promise<Manifest> {
  const expected = await readManifest(file);
  await checkBytes(file, expected);
  await checkOpened(open, file, expected);
  return expected;
}

/**
 * Puts a backup where the service will look for its graph. Everything is checked before anything is touched; what stands there is
 * refused (`file-exists`), or with `force` kept beside it. Throws `backup-invalid`, `graph-locked` while a process has it open.
 */
export async function restoreBackup(open: OpenFile, file: string, target: string, force: boolean, now: () => Date): Promise<Restored> {
  const expected = await checkBackup(open, file);
  const log = `${target}.wal`;
  if (!force) for (const path of [target, log]) refuseExisting(path);
  if (existsSync(target)) await closeAnd(open, target);
  const partial = `${target}.partial`;
  await mkdir(dirname(target), { recursive: true });
  await rm(partial, { force: true });
  await copyFile(file, partial);
  await checkBytes(partial, expected);
  await settle(partial);
  const kept = existsSync(target) ? `${target}.before-${now().toISOString().replace(/[:.]/g, '-')}` : null;
  if (kept !== null) await rename(target, kept);
  // a log of writes belongs to the file it was written for
  if (existsSync(log)) await rename(log, `${kept ?? `${target}.before`}.wal`);
  await rename(partial, target);
  await checkOpened(open, target, expected);
  return { manifest: expected, kept };
}

async function checkOpened(open: OpenFile, file: string, expected: Manifest): Promise<void> {
  const engine = await open(file, 'read');
  try {
    sameState(file, await readState(new Graph(engine)), expected);
  } finally {
    await engine.close();
  }
}

/** Nobody may have it open, and its log is worked into it; one that is damaged is moved as it is. */
async function closeAnd(open: OpenFile, target: string): Promise<void> {
  try {
    await (await open(target, 'write')).close();
  } catch (error) {
    if (!(error instanceof PadwijzerError) || error.code !== 'graph-file-invalid') throw error;
  }
}
