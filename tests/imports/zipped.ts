import { createWriteStream, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';

/** The files of a folder as they are offered for download: one zip per language, named after the version, with a folder inside. */
export async function zipped(from: string, to: string): Promise<string> {
  mkdirSync(to);
  for (const [zip, wanted] of [
    ['ESCO dataset - v1.1.1 - classification - nl - csv.zip', /_nl\.csv$/],
    ['ESCO dataset - v1.1.1 - classification - en - csv.zip', /(_en|Pillar|Relations)\.csv$/],
  ] as const) {
    const file = new yazl.ZipFile();
    for (const name of readdirSync(from).filter((one) => wanted.test(one))) file.addFile(join(from, name), `csv/${name}`);
    file.end();
    await pipeline(file.outputStream, createWriteStream(join(to, zip)));
  }
  return to;
}
