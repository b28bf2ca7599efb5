import type { GraphWriter } from '../graph/graph.js';
import { candidateQueries } from '../graph/queries/candidates.js';
import type { RowOf } from '../graph/query.js';
import { isWhole } from '../profiles/holdings.js';
import type { Unresolved } from './candidate.js';
import { heldOf } from './holding-rows.js';

type Holder = RowOf<typeof candidateQueries.listHolders>;

/**
 * Before these nodes leave the catalogue: what candidates hold of them goes to `unresolved`, by name, so that a load takes
 * nothing from anybody. Part of the transaction that deletes the nodes, and after the catalogue is held.
 */
export async function keepHoldings(writer: GraphWriter, ids: readonly string[]): Promise<void> {
  const kept = new Map<string, string[]>();
  for (const row of await writer.run(candidateQueries.listHolders, { ids: [...ids] })) {
    const unresolved = kept.get(row.candidate) ?? [...row.unresolved];
    unresolved.push(JSON.stringify(asUnresolved(row)));
    kept.set(row.candidate, unresolved);
  }
  if (kept.size === 0) return;
  const rows = [...kept].map(([id, unresolved]) => ({ id, unresolved }));
  await writer.run(candidateQueries.writeUnresolved, { rows, now: new Date().toISOString() });
}

/** The level stays where it counted for the candidate's own: a function held, a whole course completed. */
function asUnresolved({ candidate: _candidate, unresolved: _unresolved, name, kind, level, ...held }: Holder): Unresolved {
  const counted = held.label === 'Function' || (held.status === 'completed' && isWhole(kind ?? ''));
  return { text: name, ...(counted && level !== null ? { level } : {}), was: heldOf(held) };
}
