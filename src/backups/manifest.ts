import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { PadwijzerError } from '../errors.js';

const counts = z.record(z.string(), z.int().min(0));

/** What stands beside a backup: enough to know a damaged or foreign file, and nothing of anybody. */
export const manifest = z.strictObject({
  format: z.literal('padwijzer-backup'),
  formatVersion: z.literal(1),
  madeAt: z.iso.datetime(),
  /** version of the program that made it */
  program: z.string(),
  engine: z.string(),
  catalogueVersion: z.string().nullable(),
  bytes: z.int(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  counts: z.strictObject({ nodes: counts, edges: counts }),
});
export type Manifest = z.output<typeof manifest>;

/** What one state of a graph is known by. */
export type State = Pick<Manifest, 'catalogueVersion' | 'counts'>;

export const manifestFileOf = (file: string): string => `${file}.manifest.json`;

/** Throws `backup-invalid` when there is none, or another thing. */
export async function readManifest(file: string): Promise<Manifest> {
  const beside = manifestFileOf(file);
  const text = await readFile(beside, 'utf8').catch((cause: unknown) => {
    throw invalid(
      `${beside} cannot be read: a backup is two files, and this one says what is in the other`,
      `${beside} is niet te lezen: een back-up is twee bestanden, en dit zegt wat er in het andere zit`,
      cause,
    );
  });
  const read = manifest.safeParse(jsonOf(text));
  if (read.success) return read.data;
  throw invalid(`${beside} does not describe a backup of this program`, `${beside} beschrijft geen back-up van dit programma`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Throws `backup-invalid` unless the file is the one the manifest was written for, byte for byte. */
export async function checkBytes(file: string, { bytes, sha256 }: Manifest): Promise<void> {
  const size = await stat(file).then(
    (found) => found.size,
    () => undefined,
  );
  if (size === undefined) throw invalid(`${file} is not there`, `${file} is er niet`);
  if (size !== bytes)
    throw invalid(`${file} has ${size} bytes, ${bytes} were written`, `${file} telt ${size} bytes, er zijn er ${bytes} geschreven`);
  if ((await sha256Of(file)) === sha256) return;
  throw invalid(
    `${file} is not as it was written: its SHA-256 is another`,
    `${file} is niet zoals het geschreven is: de SHA-256 is een andere`,
  );
}

export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** On the disk itself, and not only on its way there. */
export async function settle(path: string): Promise<void> {
  const handle = await open(path, 'r');
  // a folder cannot be opened for this everywhere; the file in it can
  await handle.sync().finally(() => handle.close());
}

export const invalid = (message: string, messageNl: string, cause?: unknown): PadwijzerError =>
  new PadwijzerError('backup-invalid', message, { messageNl, cause });
