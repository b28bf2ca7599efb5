import type { GraphEngine, GraphRow } from '../../src/graph/graph-engine.js';
import { candidateQueries } from '../../src/graph/queries/candidates.js';
import { heldBy, markOf, type Acknowledged, type Asked, type Writer } from './writing.js';

const readAll = `
  MATCH (candidate:Candidate)
  OPTIONAL MATCH (candidate)-[:HOLDS]->(held)
  WITH candidate, held ORDER BY held.id
  RETURN candidate.reference AS reference, candidate.version AS version, candidate.tag AS tag,
         candidate.unresolved AS unresolved, collect(held.id) AS held
  ORDER BY reference`;
const countRest = `
  MATCH (node)
  RETURN sum(CASE WHEN node:WriteDone THEN 1 ELSE 0 END) AS done, sum(CASE WHEN node:AuditEntry THEN 1 ELSE 0 END) AS audited
  ORDER BY done`;
const countHoldings = 'MATCH ()-[holds:HOLDS]->() RETURN count(holds) AS holdings ORDER BY holdings';

export interface Found {
  /** each with what is wrong with it; empty when all is as it was acknowledged */
  readonly wrong: readonly string[];
  readonly candidates: number;
  /** writes that happened, acknowledged or not */
  readonly happened: number;
}

export interface Stored {
  readonly rows: readonly GraphRow[];
  readonly counts: { readonly done: unknown; readonly audited: unknown; readonly holdings: unknown };
}

/** Everything that is stored of candidates. */
export async function readStored(engine: GraphEngine): Promise<Stored> {
  const [rows, rest, holdings] = await engine.write(async (transaction) => {
    // every write holds this until its end: behind it nothing of the process that is gone is still under way
    await transaction.run(candidateQueries.holdCatalogue.text, {});
    return [await transaction.run(readAll, {}), await transaction.run(countRest, {}), await transaction.run(countHoldings, {})];
  });
  return { rows, counts: { done: rest[0]?.['done'], audited: rest[0]?.['audited'], holdings: holdings[0]?.['holdings'] } };
}

/** Everything that is stored, held against what the writers were told. Marks what was done without anybody hearing so. */
export async function lookAfter(engine: GraphEngine, writers: readonly Writer[], competences: readonly string[]): Promise<Found> {
  const { rows, counts } = await readStored(engine);
  const stored = new Map(rows.map((row) => [row['reference'] as string, row]));
  const wrong: string[] = [];
  for (const { candidates, asked } of writers) {
    for (const [reference, expected] of candidates)
      if (reference !== asked?.reference) wrong.push(...differences(reference, stored.get(reference), expected, competences));
    if (asked !== undefined) wrong.push(...eitherWay(asked, stored.get(asked.reference), competences));
  }
  const known = new Set(
    writers.flatMap(({ candidates, asked }) => [...candidates.keys(), ...(asked === undefined ? [] : [asked.reference])]),
  );
  wrong.push(...[...stored.keys()].filter((reference) => !known.has(reference)).map((one) => `${one}: nobody wrote it, or it was deleted`));
  const happened = writers.reduce((sum, { acknowledged, asked }) => sum + acknowledged + (asked?.done === true ? 1 : 0), 0);
  const held = rows.reduce((sum, row) => sum + (row['held'] as string[]).length, 0);
  if (counts.holdings !== held) wrong.push(`${String(counts.holdings)} holdings, ${held} of them of candidates`);
  if (counts.done !== happened) wrong.push(`${String(counts.done)} writes noted as done, ${happened} happened`);
  if (counts.audited !== happened) wrong.push(`${String(counts.audited)} audit entries, ${happened} writes happened`);
  return { wrong, candidates: rows.length, happened };
}

/** A write nobody heard of was done whole, or not at all. */
function eitherWay(asked: Asked, row: GraphRow | undefined, competences: readonly string[]): string[] {
  const { write, method, before, reference } = asked;
  const after: Acknowledged | undefined = method === 'DELETE' ? undefined : { etag: '', version: (before?.version ?? 0) + 1, write };
  const undone = differences(reference, row, before, competences);
  const done = differences(reference, row, after, competences);
  if (asked.done && done.length > 0) return done;
  asked.done = done.length === 0;
  return asked.done || undone.length === 0 ? [] : [...undone, ...done];
}

function differences(reference: string, row: GraphRow | undefined, expected: Acknowledged | undefined, competences: readonly string[]) {
  if (row === undefined || expected === undefined) {
    return (row === undefined) === (expected === undefined)
      ? []
      : [`${reference}: ${row === undefined ? 'lost' : 'there, though it should not be'}`];
  }
  const etag = `"${row['version'] as number}-${row['tag'] as string}"`;
  const seen = { version: row['version'], unresolved: row['unresolved'], held: row['held'], etag: expected.etag === '' ? '' : etag };
  const wanted = {
    version: expected.version,
    unresolved: [JSON.stringify({ text: markOf(expected.write) })],
    held: heldBy(expected.write, competences),
    etag: expected.etag,
  };
  return JSON.stringify(seen) === JSON.stringify(wanted)
    ? []
    : [`${reference}: stored ${JSON.stringify(seen)}, acknowledged ${JSON.stringify(wanted)}`];
}
