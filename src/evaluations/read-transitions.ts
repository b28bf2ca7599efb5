import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { PadwijzerError } from '../errors.js';
import type { Network } from '../paths/projection/network.js';

/** Moves observed from one function to another. */
export interface Transition {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}
/** A row that is not counted, and why. */
export interface BadRow {
  readonly line: number;
  readonly reason: { readonly nl: string; readonly en: string };
}
export interface Transitions {
  readonly transitions: readonly Transition[];
  readonly bad: readonly BadRow[];
  /** rows read, bad ones included */
  readonly rows: number;
}

const columns = ['from', 'to', 'count'] as const;
const count = z.coerce.number().positive();
interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Observed moves of a CSV file with the columns from, to and count; lines that begin with # are remarks. A row that cannot be counted is
 * told with its line, and the others are; the same move twice is added up. Throws `import-invalid` for a file without these columns.
 */
export function readTransitions(text: string, file: string, network: Network): Transitions {
  const rows = parse(text.replace(/^\uFEFF/, ''), {
    comment: '#',
    comment_no_infix: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  }) as unknown as Row[];
  const [head, ...body] = rows;
  const places = columns.map((column) => head?.record.indexOf(column) ?? -1);
  if (places.includes(-1)) throw noColumns(file, head?.record ?? []);
  const deprecated = new Set(network.deprecated);
  const moves = new Map<string, Transition>();
  const bad: BadRow[] = [];
  for (const { record, info } of body) {
    const [from = '', to = '', given = ''] = places.map((place) => record[place] ?? '');
    const counted = count.safeParse(given === '' ? undefined : given);
    const reason =
      unknown(network, 'from', from) ??
      unknown(network, 'to', to) ??
      (from === to ? { nl: `van en naar zijn dezelfde functie, ${from}`, en: `from and to are the same function, ${from}` } : null) ??
      (deprecated.has(to)
        ? { nl: `${to} is vervallen en wordt niet aanbevolen`, en: `${to} is deprecated and never recommended` }
        : null) ??
      (counted.success
        ? null
        : { nl: `count: verwacht een getal boven 0; gevonden "${given}"`, en: `count: expected a number above 0; found "${given}"` });
    if (reason !== null || !counted.success) {
      bad.push({ line: info.lines, reason: reason ?? { nl: 'count', en: 'count' } });
      continue;
    }
    const key = `${from} ${to}`;
    moves.set(key, { from, to, count: (moves.get(key)?.count ?? 0) + counted.data });
  }
  return { transitions: [...moves.values()], bad, rows: body.length };
}

function unknown({ numberOf }: Network, column: string, id: string): BadRow['reason'] | null {
  if (numberOf.has(id)) return null;
  return { nl: `${column}: "${id}" is geen functie in de catalogus`, en: `${column}: "${id}" is no function of the catalogue` };
}

function noColumns(file: string, found: readonly string[]): PadwijzerError {
  return new PadwijzerError('import-invalid', `${file}: expected the columns from, to, count; found: ${found.join(', ')}`, {
    messageNl: `${file}: verwacht: de kolommen from, to, count; gevonden: ${found.join(', ')}`,
  });
}
