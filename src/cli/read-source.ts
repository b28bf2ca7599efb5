import { readFile } from 'node:fs/promises';
import { PadwijzerError } from '../errors.js';
import { readJsonText, type JsonText } from '../validation/json-text.js';
import type { World } from './world.js';

const reasons: Record<string, readonly [nl: string, en: string]> = {
  ENOENT: ['dit bestand bestaat niet', 'this file does not exist'],
  EACCES: ['geen recht om dit bestand te lezen', 'no right to read this file'],
  EISDIR: ['dit is een map, geen bestand', 'this is a folder, not a file'],
};

/** JSON of a file, or of standard input for `-`. */
export async function readJsonSource(file: string, world: World): Promise<JsonText> {
  return readJsonText(await readTextSource(file, world), file === '-' ? '(stdin)' : file);
}

/** Text of a file, or of standard input for `-`. */
export async function readTextSource(file: string, world: World): Promise<string> {
  if (file === '-') {
    const parts: Buffer[] = [];
    for await (const part of world.stdin) parts.push(Buffer.from(part));
    return Buffer.concat(parts).toString('utf8');
  }
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    const [nl, en] = reasons[code] ?? [code, code];
    throw new PadwijzerError('file-unreadable', `${file}: ${en}`, { messageNl: `${file}: ${nl}`, cause });
  }
}
