/** The stream ended in the middle of a line. */
export class CutOff extends Error {}

/** Values of a stream of JSON, one a line, as they come; throws `CutOff` when the last line has no end. */
export async function* linesOf<T>(body: ReadableStream<Uint8Array>): AsyncGenerator<T> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line !== '') yield JSON.parse(line) as T;
    }
    if (rest !== '') throw new CutOff();
  } finally {
    // who stops reading half way lets go of the answer too
    await reader.cancel().catch(() => undefined);
  }
}
