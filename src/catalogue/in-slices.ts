/** Functions per statement: bounds the rows one statement holds at a time, 100 of ESCO derive from 150,000. */
const slice = 100;

/** Runs a statement for so many ids at a time. */
export async function inSlices<T>(
  ids: readonly string[],
  run: (some: string[]) => Promise<T>,
  after: (answer: T, done: number) => void = () => undefined,
): Promise<void> {
  for (let at = 0; at < ids.length; at += slice) after(await run(ids.slice(at, at + slice)), Math.min(at + slice, ids.length));
}
