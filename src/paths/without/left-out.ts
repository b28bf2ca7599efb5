import { edgeId, edgeTypes, type EdgeType } from '../../catalogue/facts.js';

export interface LeftOutEdge {
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
}

const types = new Set<string>(edgeTypes);

/** `requires~function:a~competence:b` -> type and ends; null when no edge can have this id. */
export function edgeOf(id: string): LeftOutEdge | null {
  const [word = '', from, to, ...rest] = id.split('~');
  const type = word.toUpperCase().replaceAll('-', '_');
  if (from === undefined || to === undefined || rest.length > 0 || !types.has(type)) return null;
  return { type: type as EdgeType, from, to };
}

/** Facts a search does as if nobody had stated them. An edge goes with either of its ends. */
export class LeftOut {
  readonly nodes: ReadonlySet<string>;
  readonly edges: readonly LeftOutEdge[];
  private readonly edgeIds: ReadonlySet<string>;

  constructor(readonly ids: readonly string[]) {
    this.edges = ids.flatMap((id) => edgeOf(id) ?? []);
    this.edgeIds = new Set(this.edges.map(edgeId));
    this.nodes = new Set(ids.filter((id) => edgeOf(id) === null));
  }

  has(type: EdgeType, from: string, to: string): boolean {
    return this.nodes.has(from) || this.nodes.has(to) || this.edgeIds.has(edgeId({ type, from, to }));
  }

  /** Of what edges of a type lead to from a node, what is left. */
  to(type: EdgeType, from: string, ids: readonly string[]): string[] {
    return ids.filter((to) => !this.has(type, from, to));
  }

  /** Of what edges of a type come from to a node, what is left. */
  from(type: EdgeType, to: string, ids: readonly string[]): string[] {
    return ids.filter((from) => !this.has(type, from, to));
  }

  /** Rows of nodes, without those left out. */
  rows<R extends { readonly id: string }>(rows: readonly R[]): R[] {
    return rows.filter(({ id }) => !this.nodes.has(id));
  }
}
