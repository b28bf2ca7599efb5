import neo4j, { type QueryResult } from 'neo4j-driver';
import type { GraphRow } from '../graph-engine.js';
import { drawPlan } from './neo4j-plan.js';
import { fromEngine } from './values.js';

/** Rows as the driver gave them -> plain rows; for `EXPLAIN` one row with the plan as text in column `plan`, as the other engine does. */
export function plainRows(result: QueryResult): GraphRow[] {
  if (result.summary.plan && !result.summary.profile) return [{ plan: drawPlan(result.summary.plan) }];
  return result.records.map((record) =>
    Object.fromEntries(record.keys.map((column) => [column, fromEngine(record.get(column), String(column), native)])),
  );
}

function native(value: object): { readonly whole: number } | { readonly refused: string } | undefined {
  if (neo4j.isInt(value)) {
    return value.inSafeRange() ? { whole: value.toNumber() } : { refused: `the integer ${value.toString()}, beyond 2^53` };
  }
  if (neo4j.isNode(value)) return { refused: 'a node' };
  if (neo4j.isRelationship(value)) return { refused: 'an edge' };
  if (neo4j.isPath(value)) return { refused: 'a path' };
  return undefined;
}
