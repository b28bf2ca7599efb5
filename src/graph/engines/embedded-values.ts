import { fromEngine } from './values.js';
import type { GraphRow } from '../graph-engine.js';

/** Rows as the engine gave them -> plain rows; refuses what is no plain data. */
export function plainRows(rows: readonly Record<string, unknown>[]): GraphRow[] {
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, fromEngine(value, column, native)])));
}

/** Nodes and edges come as plain objects; `_id` with its companion is what tells them from a map. */
function native(value: object): { readonly refused: string } | undefined {
  if (!('_id' in value)) return undefined;
  if ('_labels' in value) return { refused: 'a node' };
  if ('_type' in value) return { refused: 'an edge' };
  return undefined;
}
