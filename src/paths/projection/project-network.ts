import type { RunOptions } from '../../graph/graph-engine.js';
import type { Graph } from '../../graph/graph.js';
import { pathQueries } from '../../graph/queries/paths.js';
import type { RowOf } from '../../graph/query.js';
import { packed, packedWeights, turned } from './lists.js';
import { basisNumber, maskOf, type Lists, type Network, type Steps, type Weighted } from './network.js';

type Row = RowOf<typeof pathQueries.projectFunctions>;
type StepRow = RowOf<typeof pathQueries.projectSteps>;

/** Functions per page: bounds what one answer holds beside the arrays made of it. */
const page = 1_000;

/** Reads functions and steps of the catalogue in the graph and packs them; ESCO (3,007 functions) takes six statements. */
export async function projectNetwork(graph: Graph, version: string, options: RunOptions = {}): Promise<Network> {
  const rows: Row[] = [];
  for (;;) {
    const some = await graph.read(pathQueries.projectFunctions, { after: rows.at(-1)?.id ?? '', limit: page }, options);
    rows.push(...some);
    if (some.length < page) break;
  }
  const steps = await graph.read(pathQueries.projectSteps, {}, options);
  const admissions = new Map((await graph.read(pathQueries.projectAdmissions, {}, options)).map((row) => [row.id, row.programmes]));
  return packNetwork(version, rows, steps, admissions);
}

function packNetwork(
  version: string,
  rows: Row[],
  stepRows: readonly StepRow[],
  admissions: ReadonlyMap<string, readonly string[]>,
): Network {
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
  const essentials = rows.map((row) => new Set(row.essential));
  const isEssential = rows.map((row, at) => row.requires.map((id) => essentials[at]?.has(id) === true));
  const essential = packedWeights(
    required.map((list, at) => list.filter((_item, index) => isEssential[at]?.[index])),
    rows.map((row, at) => row.weights.filter((_weight, index) => isEssential[at]?.[index])),
  );
  const exact = packed(rows.map((row, at) => (row.bringsExact === null ? (required[at] as number[]) : numbers(row.bringsExact))));
  const close = packed(rows.map((row, at) => (row.bringsClose === null ? (required[at] as number[]) : numbers(row.bringsClose))));
  const brings = shared(requires, exact, close);
  const requiredBy = requiredByOf(requires, isEssential.flat(), items.length);
  const turnedOf = new Map<Lists, Lists>([[brings.none, requiredBy]]);
  const broughtBy = (lists: Lists): Lists => {
    const known = turnedOf.get(lists) ?? turned(lists, items.length);
    turnedOf.set(lists, known);
    return { start: known.start, items: known.items };
  };
  return {
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
    levels: Int8Array.from(rows, (row) => row.level ?? -1),
    requires,
    essential,
    criteria: packedWeights(
      rows.map((row) => numbers(row.criteria)),
      rows.map((row) => row.criteria.map(() => 1)),
    ),
    brings,
    broughtBy: { none: broughtBy(brings.none), exact: broughtBy(brings.exact), close: broughtBy(brings.close) },
    requiredBy,
    ...stepsOf(rows, stepRows, numberOf),
  };
}

/** Most catalogues have few matches: where all functions bring what they require, one list serves all. */
function shared({ start, items }: Weighted, exact: Lists, close: Lists): Network['brings'] {
  const none = { start, items };
  const same = (one: Lists, other: Lists) => one.items.length === other.items.length;
  const withExact = same(exact, none) ? none : exact;
  return { none, exact: withExact, close: same(close, withExact) ? withExact : close };
}

function requiredByOf(requires: Weighted, isEssential: readonly boolean[], count: number): Network['requiredBy'] {
  const { start, items, pairs } = turned(requires, count);
  return {
    start,
    items,
    weights: Float64Array.from(pairs, (pair) => requires.weights[pair] as number),
    essential: Uint8Array.from(pairs, (pair) => Number(isEssential[pair])),
  };
}

function stepsOf(rows: readonly Row[], stepRows: readonly StepRow[], numberOf: ReadonlyMap<string, number>) {
  const byId = new Map(stepRows.map((row) => [row.id, row]));
  const pairs = rows.map(({ id }) => {
    const { targets = [], bases = [] } = byId.get(id) ?? {};
    const own = targets.map((target, at) => [numberOf.get(target) as number, basisNumber(bases[at] ?? '')] as const);
    return own.sort(([a], [b]) => a - b);
  });
  const out: Steps = {
    ...packed(pairs.map((own) => own.map(([target]) => target))),
    bases: Uint8Array.from(pairs.flat(), ([, basis]) => basis),
  };
  const { start, items, pairs: from } = turned(out, rows.length);
  const into: Steps = { start, items, bases: Uint8Array.from(from, (pair) => out.bases[pair] as number) };
  return { out, into, mask: maskOf(stepRows.flatMap((row) => row.bases)) };
}
