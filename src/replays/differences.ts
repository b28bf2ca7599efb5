/** A place where two answers are not the same, as a JSON pointer; undefined: there is nothing there. */
export interface Difference {
  readonly pointer: string;
  readonly was: unknown;
  readonly is: unknown;
}

/** Places where two JSON values differ, in the order of the first, at most so many. The order of keys is no difference. */
export function differences(was: unknown, is: unknown, most: number): Difference[] {
  const found: Difference[] = [];
  const compare = (before: unknown, after: unknown, pointer: string): void => {
    if (found.length >= most || Object.is(before, after)) return;
    if (!isBranch(before) || !isBranch(after) || Array.isArray(before) !== Array.isArray(after)) {
      found.push({ pointer, was: before, is: after });
      return;
    }
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
      compare(before[key], after[key], `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  };
  compare(was, is, '');
  return found;
}

const isBranch = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
