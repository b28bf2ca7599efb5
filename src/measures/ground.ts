import type { Named } from '../paths/parts.js';
import type { CatalogueExport } from '../research/catalogue-export.js';
import type { ExportEdge, ExportNode } from '../research/fields.js';

export interface FunctionFacts extends Named {
  readonly level: number | null;
  readonly branches: readonly string[];
  /** of a specialisation: places of the functions it specialises */
  readonly parents: readonly number[];
  /** R(f): own requirements and, of a specialisation, those of its function; place of the competence and weight */
  readonly requires: ReadonlyMap<number, number>;
}

export interface Step {
  /** places of functions */
  readonly from: number;
  readonly to: number;
  readonly basis: string;
}

export interface CourseFacts extends Named {
  readonly current: boolean;
  /** places of the functions it is listed for */
  readonly functions: readonly number[];
}

/** What measures are computed from: one catalogue version, everything by id, functions that are out of use left out. */
export interface Ground {
  readonly functions: readonly FunctionFacts[];
  readonly steps: readonly Step[];
  readonly competences: readonly Named[];
  readonly courses: readonly CourseFacts[];
  readonly branches: ReadonlyMap<string, Named>;
}

/** Labels and edges a ground is made of: nothing else need be read. */
export const groundLabels = ['Function', 'Competence', 'Course', 'Branch'] as const;

type Edges = Readonly<Record<'PROGRESSES_TO' | 'REQUIRES' | 'SPECIALISES' | 'PREPARES_FOR', ExportEdge[]>>;

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const namedOf = ({ id, name, nameEn }: ExportNode): Named => ({ id, name, nameEn });
const placesOf = (all: readonly { readonly id: string }[]): Map<string, number> => new Map(all.map(({ id }, at) => [id, at]));

/** Reads it, page by page, in an order that no engine decides. */
export async function readGround(catalogue: CatalogueExport): Promise<Ground> {
  const nodes = await nodesOf(catalogue);
  const edges = await edgesOf(catalogue);
  const functions = nodes.Function.filter(({ deprecated }) => deprecated !== true);
  const [functionAt, competenceAt] = [placesOf(functions), placesOf(nodes.Competence)];
  const placed = ({ from, to }: ExportEdge): [from: number, to: number] | null => {
    const [here, there] = [functionAt.get(from), functionAt.get(to)];
    return here === undefined || there === undefined ? null : [here, there];
  };

  const parents = functions.map((): number[] => []);
  for (const edge of edges.SPECIALISES) {
    const pair = placed(edge);
    // a rung is no specialisation: it asks what it asks itself
    if (pair !== null && functions[pair[0]]?.kind === 'specialisation') parents[pair[0]]?.push(pair[1]);
  }
  const own = functions.map((): [number, number][] => []);
  for (const { from, to, weight } of edges.REQUIRES) {
    const [here, what] = [functionAt.get(from), competenceAt.get(to)];
    if (here !== undefined && what !== undefined) own[here]?.push([what, weight ?? 1]);
  }
  const requires = own.map((ones, at) => {
    const all = new Map<number, number>();
    for (const [what, weight] of [...ones, ...(parents[at] ?? []).flatMap((parent) => own[parent] ?? [])])
      all.set(what, Math.max(weight, all.get(what) ?? 0));
    return all;
  });
  const steps = edges.PROGRESSES_TO.flatMap((edge): Step[] => {
    const pair = placed(edge);
    return pair === null ? [] : [{ from: pair[0], to: pair[1], basis: edge.basis ?? 'stated' }];
  });
  const listed = new Map<string, number[]>();
  for (const { from, to } of edges.PREPARES_FOR) {
    const there = functionAt.get(to);
    if (there !== undefined) listed.set(from, [...(listed.get(from) ?? []), there]);
  }
  return {
    functions: functions.map((node, at) => ({
      ...namedOf(node),
      level: node.level,
      branches: [...node.branches].sort(),
      parents: parents[at] ?? [],
      requires: requires[at] ?? new Map(),
    })),
    steps: steps.sort((a, b) => a.from - b.from || a.to - b.to),
    competences: nodes.Competence.map(namedOf),
    courses: nodes.Course.map((node) => ({
      ...namedOf(node),
      current: node.status !== 'historical',
      functions: [...(listed.get(node.id) ?? [])].sort((a, b) => a - b),
    })),
    branches: new Map(nodes.Branch.map((node) => [node.id, namedOf(node)])),
  };
}

async function nodesOf(catalogue: CatalogueExport): Promise<Record<(typeof groundLabels)[number], ExportNode[]>> {
  const nodes = { Function: [], Competence: [], Course: [], Branch: [] } as Record<(typeof groundLabels)[number], ExportNode[]>;
  for (const label of groundLabels) {
    if (!catalogue.labels.includes(label)) continue;
    for await (const page of catalogue.nodes(label)) nodes[label].push(...page);
    nodes[label].sort(byId);
  }
  return nodes;
}

async function edgesOf(catalogue: CatalogueExport): Promise<Edges> {
  const edges: Edges = { PROGRESSES_TO: [], REQUIRES: [], SPECIALISES: [], PREPARES_FOR: [] };
  const types = Object.keys(edges) as (keyof Edges)[];
  for await (const page of catalogue.edges(types)) for (const edge of page) edges[edge.type as keyof Edges].push(edge);
  return edges;
}
