import type { RunOptions } from '../../graph/graph-engine.js';
import type { Graph } from '../../graph/graph.js';
import { pathQueries } from '../../graph/queries/paths.js';
import type { RowOf } from '../../graph/query.js';
import { packed, packedWeights, turned } from './lists.js';
import { basisNumber, type Lists, type Network, type Steps, type Weighted } from './network.js';

type Row = RowOf<typeof pathQueries.projectFunctions>;
type StepRow = RowOf<typeof pathQueries.projectSteps>;

/** Functions per page: bounds what one answer holds beside the arrays made of it. */
const page = 1_000;

/** Reads functions and steps of the catalogue in the graph and packs them; ESCO (3,007 functions) takes seven statements. */
export async function projectNetwork(graph: Graph, version: string, options: RunOptions = {}): Promise<Network> {
  const rows: Row[] = [];
  for (;;) {
    const some = await graph.read(pathQueries.projectFunctions, { after: rows.at(-1)?.id ?? '', limit: page }, options);
    rows.push(...some);
    if (some.length < page) break;
  }
  const steps = await graph.read(pathQueries.projectSteps, {}, options);
  const admissions = new Map((await graph.read(pathQueries.projectAdmissions, {}, options)).map((row) => [row.id, row.programmes]));
  const [row] = await graph.read(pathQueries.readDeprecated, {}, options);
  return { ...packNetwork(version, rows, steps, admissions), deprecated: row?.deprecated ?? [] };
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
  const marks = essentialMarks(rows, requires);
  const isEssential = (at: number) => (_one: number, index: number) => marks[(requires.start[at] as number) + index] === 1;
  const essential = packedWeights(
    required.map((list, at) => list.filter(isEssential(at))),
    rows.map((row, at) => row.weights.filter(isEssential(at))),
  );
  const exact = packed(rows.map((row, at) => (row.bringsExact === null ? (required[at] as number[]) : numbers(row.bringsExact))));
  const close = packed(rows.map((row, at) => (row.bringsClose === null ? (required[at] as number[]) : numbers(row.bringsClose))));
  const brings = shared(requires, exact, close);
  const requiredBy = requiredByOf(requires, marks, items.length);
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
    taught: Uint8Array.from(rows, ({ id }) => Number((admissions.get(id) ?? []).length > 0)),
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

/** Essential requirements stand in the order of all requirements. */
function essentialMarks(rows: readonly Row[], { start, items }: Weighted): Uint8Array {
  const marks = new Uint8Array(items.length);
  rows.forEach(({ requires, essential }, at) => {
    let next = 0;
    requires.forEach((id, index) => {
      if (id !== essential[next]) return;
      marks[(start[at] as number) + index] = 1;
      next += 1;
    });
  });
  return marks;
}

function requiredByOf(requires: Weighted, marks: Uint8Array, count: number): Network['requiredBy'] {
  const { start, items, pairs } = turned(requires, count);
  const weights = new Float64Array(pairs.length);
  const essential = new Uint8Array(pairs.length);
  pairs.forEach((pair, at) => {
    weights[at] = requires.weights[pair] as number;
    essential[at] = marks[pair] as number;
  });
  return { start, items, weights, essential };
}

function stepsOf(rows: readonly Row[], stepRows: readonly StepRow[], numberOf: ReadonlyMap<string, number>) {
  const byId = new Map(stepRows.map((row) => [row.id, row]));
  let mask = 0;
  const targets: number[][] = [];
  const bases: number[] = [];
  for (const { id } of rows) {
    const row = byId.get(id);
    // lists that are collected come in no order of their own
    const basisOf = new Map(row?.targets.map((target, at) => [numberOf.get(target) as number, basisNumber(row.bases[at] ?? '')]));
    const own = [...basisOf.keys()].sort((a, b) => a - b);
    targets.push(own);
    for (const target of own) {
      const basis = basisOf.get(target) as number;
      bases.push(basis);
      mask |= 1 << basis;
    }
  }
  const out: Steps = { ...packed(targets), bases: Uint8Array.from(bases) };
  const { start, items, pairs: from } = turned(out, rows.length);
  const into: Steps = { start, items, bases: new Uint8Array(from.length) };
  from.forEach((pair, at) => (into.bases[at] = out.bases[pair] as number));
  return { out, into, mask };
}
