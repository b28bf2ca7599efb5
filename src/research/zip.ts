import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

export interface Entry {
  readonly name: string;
  /** begun when its turn comes */
  readonly content: () => AsyncIterable<string | Uint8Array>;
  /** false for what is compressed already */
  readonly compress?: boolean;
}

/** The same content is the same file: no entry has a moment of its own. */
const mtime = new Date(1980, 0, 1);

/** Entries one after another as one zip, no faster than its reader. */
export async function* zip(entries: readonly Entry[]): AsyncGenerator<Uint8Array> {
  const file = new ZipFile();
  const output = file.outputStream as Readable;
  (file as unknown as NodeJS.EventEmitter).on('error', (error: Error) => output.destroy(error));
  for (const { name, content, compress = true } of entries) {
    file.addReadStreamLazy(name, { mtime, mode: 0o100644, compress }, (take) =>
      take(null, Readable.from(content(), { objectMode: false })),
    );
  }
  file.end();
  yield* output as AsyncIterable<Uint8Array>;
}
