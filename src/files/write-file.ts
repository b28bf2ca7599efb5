import { writeFile } from 'node:fs/promises';
import { PadwijzerError } from '../errors.js';

const reasons: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  ENOENT: ['de map bestaat niet', 'the folder does not exist'],
  EACCES: ['geen recht om hier te schrijven', 'no right to write here'],
  EISDIR: ['dit is een map, geen bestand', 'this is a folder, not a file'],
};

/** Writes a file that only its owner may read: it is about a person. Throws `file-unwritable` with the reason in words. */
export const writePrivateFile = (file: string, text: string): Promise<void> => write(file, text, 0o600);

/** Writes a file about the catalogue. Throws `file-unwritable` with the reason in words. */
export const writeTextFile = (file: string, text: string): Promise<void> => write(file, text, 0o644);

async function write(file: string, text: string, mode: number): Promise<void> {
  try {
    await writeFile(file, text, { mode });
  } catch (cause) {
    throw unwritable(file, cause);
  }
}

/** Why a file could not be written, in words. */
export function unwritable(file: string, cause: unknown): PadwijzerError {
  const { code, message } = cause as NodeJS.ErrnoException;
  const [nl, en] = reasons[code ?? ''] ?? [message, message];
  return new PadwijzerError('file-unwritable', `${file}: ${en}`, { messageNl: `${file}: ${nl}`, cause });
}
