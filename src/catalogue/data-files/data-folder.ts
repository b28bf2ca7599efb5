import { createReadStream, type Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { PadwijzerError } from '../../errors.js';
import { listZip, openZipEntry } from './zip-files.js';

/** One CSV file, on its own or inside a zip. */
export interface DataFile {
  readonly name: string;
  /** bytes of the CSV itself */
  readonly size: number;
  readonly open: () => Promise<Readable>;
}

export interface DataFolder {
  /** as it was given */
  readonly path: string;
  readonly files: ReadonlyMap<string, DataFile>;
  /** names that may tell a version: the folder and its zips */
  readonly names: readonly string[];
}

/**
 * The CSV files of a folder and of the zips in it. A file that lies there both ways is read as CSV; in two zips it is an error.
 * Throws `file-unreadable` when the folder or a zip cannot be read, `import-invalid` when a file is in two zips.
 */
export async function openDataFolder(path: string): Promise<DataFolder> {
  const names = await namesIn(path);
  const files = new Map<string, DataFile>();
  const zipOf = new Map<string, string>();
  for (const name of names.filter((one) => /\.zip$/i.test(one))) {
    for (const { name: entry, size } of await listZip(join(path, name))) {
      const other = zipOf.get(entry);
      if (other !== undefined)
        throw new PadwijzerError('import-invalid', `${entry} is in ${other} and in ${name}; keep one of them in ${path}`, {
          messageNl: `${entry} staat in ${other} en in ${name}; laat een van beide in ${path}`,
        });
      zipOf.set(entry, name);
      files.set(entry, { name: entry, size, open: () => openZipEntry(join(path, name), entry) });
    }
  }
  for (const name of names.filter((one) => /\.csv$/i.test(one))) {
    const file = join(path, name);
    files.set(name, { name, size: (await stat(file)).size, open: async () => createReadStream(file, { highWaterMark: 1 << 18 }) });
  }
  return { path, files, names: [basename(resolve(path)), ...names.filter((one) => /\.zip$/i.test(one))] };
}

async function namesIn(path: string): Promise<string[]> {
  try {
    const entries: Dirent[] = await readdir(path, { withFileTypes: true });
    return entries
      .filter((one) => !one.isDirectory())
      .map((one) => one.name)
      .sort();
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    const why: Record<string, readonly [nl: string, en: string]> = {
      ENOENT: ['deze map is er niet', 'there is no such folder'],
      ENOTDIR: [
        'dit is een bestand; verwacht: een map met CSV-bestanden of zips',
        'this is a file; expected a folder with CSV files or zips',
      ],
    };
    const [nl, en] = why[code] ?? [`kan niet worden gelezen (${code})`, `cannot be read (${code})`];
    throw new PadwijzerError('file-unreadable', `${path}: ${en}`, { messageNl: `${path}: ${nl}`, cause });
  }
}
