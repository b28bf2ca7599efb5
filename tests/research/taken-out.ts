import type { Express } from 'express';
import supertest from 'supertest';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { buffer } from 'node:stream/consumers';

/** A file as the door gives it, whole. */
export async function takenOut(app: Express, path: string): Promise<{ status: number; headers: Record<string, string>; body: Buffer }> {
  const { status, headers, body } = await supertest(app)
    .get(path)
    .buffer(true)
    .parse((response, done) => {
      void (async () => done(null, await buffer(response as never)))();
    });
  return { status, headers, body: body as Buffer };
}

/** The texts in a zip by name; what is no text stays bytes. */
export async function unzipped(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true }, (error, opened) => (error === null ? resolve(opened) : reject(error))),
  );
  const files = new Map<string, Buffer>();
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error !== null) return reject(error);
        buffer(stream).then((content) => {
          files.set(entry.fileName, content);
          zip.readEntry();
        }, reject);
      });
    });
    zip.on('end', () => resolve(files));
    zip.on('error', reject);
    zip.readEntry();
  });
}
