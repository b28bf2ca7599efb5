import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { GraphParams, GraphRow } from './graph-engine.js';
import { PadwijzerError } from '../errors.js';
import { readHeader } from './query-header.js';

/** One statement of `cypher/`, with the types of what goes in and comes out. */
export interface Query<P extends z.ZodRawShape = z.ZodRawShape, R extends z.ZodRawShape = z.ZodRawShape> {
  /** Path below `cypher/` without `.cypher`, for example `paths/find-entries`. */
  readonly name: string;
  readonly access: 'read' | 'write';
  readonly text: string;
  readonly params: z.ZodObject<P>;
  readonly row: z.ZodObject<R>;
  /** List parameter the statement gives rows for, one by one: when it is empty there are none, and nobody need ask the server. */
  readonly rowsPer: string | null;
}

export type ParamsOf<Q> = Q extends Query<infer P> ? z.input<z.ZodObject<P>> : never;
export type RowOf<Q> = Q extends Query<z.ZodRawShape, infer R> ? z.output<z.ZodObject<R>> : never;

const root = new URL('../../cypher/', import.meta.url);

/** Reads `cypher/<name>.cypher` and checks that its header, the schemas and the statement name the same things. */
export function defineQuery<P extends z.ZodRawShape, R extends z.ZodRawShape>(
  name: string,
  access: 'read' | 'write',
  params: P,
  row: R,
): Query<P, R> {
  const file = readFileSync(new URL(`${name}.cypher`, root), 'utf8');
  const header = readHeader(name, file);
  sameNames(name, 'header $params and schema', header.params, Object.keys(params));
  sameNames(name, 'header columns and row schema', header.columns, Object.keys(row));
  return {
    name,
    access,
    text: header.statement,
    params: z.strictObject(params),
    row: z.strictObject(row),
    rowsPer: header.rows.startsWith('one per') ? (/^UNWIND \$(\w+) AS /.exec(header.statement)?.[1] ?? null) : null,
  };
}

function sameNames(name: string, what: string, one: readonly string[], other: readonly string[]): void {
  const [a, b] = [[...one].sort().join(', '), [...other].sort().join(', ')];
  if (a !== b) throw new PadwijzerError('graph-statement-invalid', `cypher/${name}.cypher: ${what} differ: [${a}] and [${b}]`);
}

/** Row as the engine gave it -> typed row. Throws `graph-row-unexpected` naming the query, the row and the column. */
export function parseRows<P extends z.ZodRawShape, R extends z.ZodRawShape>(
  query: Query<P, R>,
  rows: readonly GraphRow[],
): z.output<z.ZodObject<R>>[] {
  return rows.map((row, index) => {
    const parsed = query.row.safeParse(row);
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0];
    throw new PadwijzerError(
      'graph-row-unexpected',
      `cypher/${query.name}.cypher, row ${index}, column ${issue?.path.join('.')}: ${issue?.message}`,
    );
  });
}

export function checkParams<P extends z.ZodRawShape, R extends z.ZodRawShape>(
  query: Query<P, R>,
  params: z.input<z.ZodObject<P>>,
): GraphParams {
  const parsed = query.params.safeParse(params);
  if (parsed.success) return parsed.data as unknown as GraphParams;
  const issue = parsed.error.issues[0];
  throw new PadwijzerError('graph-statement-invalid', `cypher/${query.name}.cypher, parameter ${issue?.path.join('.')}: ${issue?.message}`);
}
