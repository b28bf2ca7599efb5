import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import yauzl, { type Entry, type Options, type ZipFile } from 'yauzl';
import { PadwijzerError } from '../../errors.js';

const open = promisify<string, Options, ZipFile>(yauzl.open);

/** The CSV files of a zip, by their name without folders. Throws `file-unreadable`. */
export async function listZip(path: string): Promise<{ name: string; size: number }[]> {
  const found: { name: string; size: number }[] = [];
  await walk(path, (entry) => {
    const name = basename(entry.fileName);
    // archives made on a Mac carry a shadow of each file
    if (/\.csv$/i.test(name) && !name.startsWith('._')) found.push({ name, size: entry.uncompressedSize });
    return true;
  });
  return found;
}

/** One file of a zip as a stream; only what is read is unpacked. Throws `file-unreadable`. */
export async function openZipEntry(path: string, name: string): Promise<Readable> {
  let stream: Readable | undefined;
  await walk(path, async (entry, zip) => {
    if (basename(entry.fileName) !== name) return true;
    stream = await promisify(zip.openReadStream.bind(zip) as (one: Entry, done: (e: Error | null, s: Readable) => void) => void)(entry);
    const close = (): void => zip.close();
    stream.once('close', close);
    return false;
  });
  if (stream === undefined) throw unreadable(path, new Error(`${name} is not in it any more`));
  return stream;
}

/** Calls back for each entry until that answers false; then the zip stays open. */
async function walk(path: string, each: (entry: Entry, zip: ZipFile) => boolean | Promise<boolean>): Promise<void> {
  try {
    const zip = await open(path, { lazyEntries: true, autoClose: false });
    await new Promise<void>((done, fail) => {
      zip.on('error', fail);
      zip.on('end', () => {
        zip.close();
        done();
      });
      zip.on('entry', (entry: Entry) => {
        void Promise.resolve(each(entry, zip)).then((more) => (more ? zip.readEntry() : done()), fail);
      });
      zip.readEntry();
    });
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

function unreadable(path: string, cause: unknown): PadwijzerError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new PadwijzerError('file-unreadable', `${path}: cannot be read as a zip (${why})`, {
    messageNl: `${path}: kan niet als zip worden gelezen (${why})`,
    cause,
  });
}
