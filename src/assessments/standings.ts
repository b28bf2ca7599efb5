import type { RunOptions } from '../graph/graph-engine.js';
import type { Graph } from '../graph/graph.js';
import { explanationQueries } from '../graph/queries/explanations.js';
import type { HeldMap } from '../profiles/holdings.js';
import type { Standing } from './parts.js';

/** With what each of these ids is held, the names of its roads read in one statement. */
export async function readStandings(
  graph: Graph,
  held: HeldMap,
  ids: readonly string[],
  options: RunOptions,
): Promise<(id: string) => Standing> {
  const roads = ids.flatMap((id) => held.get(id)?.through.id ?? []);
  const rows = await graph.read(explanationQueries.readNames, { ids: [...new Set(roads)] }, options);
  const names = new Map(rows.map((row) => [row.id, row.name]));
  return (id) => {
    const one = held.get(id);
    if (one === undefined) return { grade: null, through: null };
    const { kind, id: from } = one.through;
    return { grade: one.grade, through: { kind, id: from, name: from === null ? null : (names.get(from) ?? null) } };
  };
}
