import fc from 'fast-check';
import { CutOff, linesOf } from '../../src/web/api/lines.js';

/** A stream of these pieces, and whether its reader let go of it. */
function streamOf(pieces: readonly Uint8Array[]): { readonly body: ReadableStream<Uint8Array>; readonly left: () => boolean } {
  let left = false;
  let at = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces[at++];
      if (piece === undefined) controller.close();
      else controller.enqueue(piece);
    },
    cancel() {
      left = true;
    },
  });
  return { body, left: () => left };
}
const read = async (pieces: readonly Uint8Array[]): Promise<unknown[]> => {
  const values: unknown[] = [];
  for await (const value of linesOf(streamOf(pieces).body)) values.push(value);
  return values;
};

test('lines come out whole, wherever the stream was cut into pieces, letters of more bytes too', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ text: fc.string({ unit: 'grapheme' }) })), fc.array(fc.nat(400)), async (values, cuts) => {
      const bytes = new TextEncoder().encode(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
      const places = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
      const pieces = places.slice(1).map((end, at) => bytes.slice(places[at], end));
      expect(await read(pieces)).toEqual(JSON.parse(JSON.stringify(values)));
    }),
  );
});

test('a stream that ends inside a line was cut off', async () => {
  await expect(read([new TextEncoder().encode('{"a":1}\n{"b"')])).rejects.toBeInstanceOf(CutOff);
});

test('who stops reading lets go of the answer', async () => {
  const { body, left } = streamOf(Array.from({ length: 9 }, () => new TextEncoder().encode('1\n')));
  for await (const value of linesOf(body)) if (value === 1) break;
  expect(left()).toBe(true);
});
