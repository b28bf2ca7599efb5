import { z } from 'zod';
import { PadwijzerError } from '../errors.js';
import { show } from '../validation/show.js';

const key = z.tuple([z.string(), z.string(), z.string().nullable()]);

/**
 * Where a list goes on: the list, and the key of an item in its order. It stays good when others come or go, and when the item itself
 * does; nothing is kept for it here.
 */
export const cursorTo = (list: string, first: string, second: string | null = null): string =>
  Buffer.from(JSON.stringify([list, first, second])).toString('base64url');

/** The key in a cursor of this list, null without one; throws `input-invalid` for anything else. */
export function readCursor(list: string, cursor: string | undefined): readonly [first: string, second: string | null] | null {
  if (cursor === undefined) return null;
  const [of, first, second] = parsed(cursor) ?? [];
  if (of === list && first !== undefined && second !== undefined) return [first, second];
  const problem = {
    pointer: 'after',
    message: `expected a cursor that this list (${list}) gave as endCursor or cursor; found ${of === undefined ? show(cursor, 'en') : `one of the list ${show(of, 'en')}`}`,
    messageNl: `verwacht: een cursor die deze lijst (${list}) gaf als endCursor of cursor; gevonden: ${of === undefined ? show(cursor, 'nl') : `een van de lijst ${show(of, 'nl')}`}`,
  };
  throw new PadwijzerError('input-invalid', 'not a cursor of this list: after (1 in all)', {
    messageNl: 'geen cursor van deze lijst: after (samen 1)',
    errors: [problem],
  });
}

function parsed(cursor: string): z.output<typeof key> | undefined {
  try {
    const text = Buffer.from(cursor, 'base64url').toString('utf8');
    // the same text again: what is not written as we write it is not ours
    if (Buffer.from(text).toString('base64url') !== cursor) return undefined;
    return key.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
