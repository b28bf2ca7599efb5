/** Ids per statement: the rows of more are checked in one go, and whoever else waits for this thread would notice. */
const batch = 1_000;

/** Reads rows for many ids, some at a time; the ids in order, so that the rows are too. One statement for as many as a profile usually names. */
export async function readInBatches<T>(
  ids: readonly string[],
  read: (some: string[]) => Promise<readonly T[]>,
  size = batch,
): Promise<T[]> {
  const inOrder = [...ids].sort();
  const all: T[] = [];
  for (let at = 0; at < inOrder.length; at += size) for (const row of await read(inOrder.slice(at, at + size))) all.push(row);
  return all;
}
