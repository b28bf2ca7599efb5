import type { RunOptions } from '../../graph/graph-engine.js';
import type { Graph } from '../../graph/graph.js';
import { pathQueries } from '../../graph/queries/paths.js';
import type { RowOf } from '../../graph/query.js';
import { essentialMarks, indexNetwork } from './index-network.js';
import { packed, packedWeights } from './lists.js';
import { basisNumber, type Network, type Steps } from './network.js';

type Row = RowOf<typeof pathQueries.projectFunctions>;
type StepRow = RowOf<typeof pathQueries.projectSteps>;

/** Functions per page: bounds what one answer holds beside the arrays made of it. */
const page = 1_000;

/**
 * Reads functions and steps of the catalogue in the graph and packs them; ESCO (3,007 functions) takes seven statements. What does not
 * wait for each other is asked at once: a server works on one while this process takes in another.
 */
export async function projectNetwork(graph: Graph, version: string, options: RunOptions = {}): Promise<Network> {
  const [rows, steps, admissionRows, [row]] = await Promise.all([
    readFunctions(graph, options),
    graph.read(pathQueries.projectSteps, {}, options),
    graph.read(pathQueries.projectAdmissions, {}, options),
    graph.read(pathQueries.readDeprecated, {}, options),
  ]);
  const admissions = new Map(admissionRows.map(({ id, programmes }) => [id, programmes]));
  return { ...packNetwork(version, rows, steps, admissions), deprecated: row?.deprecated ?? [] };
}

async function readFunctions(graph: Graph, options: RunOptions): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const some = await graph.read(pathQueries.projectFunctions, { after: rows.at(-1)?.id ?? '', limit: page }, options);
    rows.push(...some);
    if (some.length < page) return rows;
  }
}

function packNetwork(
  version: string,
  rows: Row[],
  stepRows: readonly StepRow[],
  admissions: ReadonlyMap<string, readonly string[]>,
): Omit<Network, 'deprecated'> {
  // by code point on both engines; sorted again so that numbers and ids compare alike here
  rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  const numberOf = new Map(rows.map((row, number) => [row.id, number]));
  const named = new Set<string>();
  for (const row of rows)
    for (const list of [row.requires, row.bringsExact ?? [], row.bringsClose ?? [], row.criteria]) for (const id of list) named.add(id);
  const items = [...named].sort();
  const itemOf = new Map(items.map((id, number) => [id, number]));
  const numbers = (ids: readonly string[]) => ids.map((id) => itemOf.get(id) as number);
  const required = rows.map((row) => numbers(row.requires));
  const requires = packedWeights(
    required,
    rows.map((row) => row.weights),
  );
  const essentials = rows.map((row) => numbers(row.essential));
  const marks = essentialMarks(requires, packed(essentials));
  const isEssential = (at: number) => (_one: number, index: number) => marks[(requires.start[at] as number) + index] === 1;
  const essential = packedWeights(
    essentials,
    rows.map((row, at) => row.weights.filter(isEssential(at))),
  );
  return indexNetwork({
    version,
    functions: rows.map(({ id, name, nameEn, kind, level, branches }) => ({
      id,
      name,
      nameEn,
      kind,
      level,
      branches,
      programmes: admissions.get(id) ?? [],
    })),
    numberOf,
    items,
    itemOf,
    requires,
    essential,
    criteria: packedWeights(
      rows.map((row) => numbers(row.criteria)),
      rows.map((row) => row.criteria.map(() => 1)),
    ),
    exact: packed(rows.map((row, at) => (row.bringsExact === null ? (required[at] as number[]) : numbers(row.bringsExact)))),
    close: packed(rows.map((row, at) => (row.bringsClose === null ? (required[at] as number[]) : numbers(row.bringsClose)))),
    out: stepsOut(rows, stepRows, numberOf),
  });
}

function stepsOut(rows: readonly Row[], stepRows: readonly StepRow[], numberOf: ReadonlyMap<string, number>): Steps {
  const byId = new Map(stepRows.map((row) => [row.id, row]));
  const targets: number[][] = [];
  const bases: number[] = [];
  for (const { id } of rows) {
    const row = byId.get(id);
    // lists that are collected come in no order of their own
    const basisOf = new Map(row?.targets.map((target, at) => [numberOf.get(target) as number, basisNumber(row.bases[at] ?? '')]));
    const own = [...basisOf.keys()].sort((a, b) => a - b);
    targets.push(own);
    for (const target of own) bases.push(basisOf.get(target) as number);
  }
  return { ...packed(targets), bases: Uint8Array.from(bases) };
}
