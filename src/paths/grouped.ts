/** Rows by what they belong to, in the order in which they come. */
export function grouped<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}

/** Each id once, in order. */
export const distinct = (ids: Iterable<string>): string[] => [...new Set(ids)].sort();
