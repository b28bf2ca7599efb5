import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { PadwijzerError } from '../errors.js';
import { unwritable } from './write-file.js';

/** Writes a file as it comes; it has its name only once it is whole. Throws `file-unwritable` with the reason in words. */
export async function writeStream(file: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const partial = `${file}.partial`;
  try {
    await pipeline(Readable.from(bytes, { objectMode: false }), createWriteStream(partial, { mode: 0o644 }));
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    if (error instanceof PadwijzerError || (error as NodeJS.ErrnoException).syscall === undefined) throw error;
    throw unwritable(file, error);
  }
}
