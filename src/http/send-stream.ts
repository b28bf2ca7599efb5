import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';

/** Milliseconds: a reader that takes nothing for so long is cut, since it would keep a place that others wait for. */
const stalledMs = 60_000;

/** Sends pieces as they are made, no faster than the reader takes them. A reader who goes away is nothing wrong. */
export async function sendStream(pieces: Readable, response: Response): Promise<void> {
  response.setTimeout(stalledMs, () => {
    if (response.writableNeedDrain) response.destroy();
  });
  try {
    await pipeline(pieces, response);
  } catch (error) {
    // the log of the request says that it was cut off
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  } finally {
    response.setTimeout(0);
  }
}
