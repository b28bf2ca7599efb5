import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { open, type Entry, type ZipFile } from 'yauzl';

/** Files of a zip of ours, without folders, into a folder. */
export async function unpack(zip: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const opened = await new Promise<ZipFile>((resolve, reject) =>
    open(zip, { lazyEntries: true }, (error, file) => (error === null ? resolve(file) : reject(error))),
  );
  await new Promise<void>((resolve, reject) => {
    opened.on('entry', (entry: Entry) => {
      opened.openReadStream(entry, (error, stream) => {
        if (error !== null) return reject(error);
        pipeline(stream, createWriteStream(join(folder, entry.fileName))).then(() => opened.readEntry(), reject);
      });
    });
    opened.on('end', resolve);
    opened.on('error', reject);
    opened.readEntry();
  });
}
