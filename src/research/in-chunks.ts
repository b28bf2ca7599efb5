/** Least bytes handed on at once: a page of small texts is no packet of its own. */
const least = 64 * 1024;

/** Text and bytes as bytes, in pieces worth sending. */
export async function* inChunks(parts: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for await (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'utf8') : part;
    waiting.push(bytes);
    size += bytes.byteLength;
    if (size < least) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(waiting);
}
