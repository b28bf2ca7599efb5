import type { RowOf } from '../graph/query.js';
import type { exploringQueries } from '../graph/queries/exploring.js';
import type { PagedLabel } from '../graph/queries/paged-labels.js';
import type { SourceRef } from '../paths/parts.js';
import type { Relation } from './relations.js';
import type { ListAsked, NeighbourhoodAsked, SearchAsked, StepsAsked } from './requests.js';

export type GraphNode = RowOf<typeof exploringQueries.readNodes>;

/** An item on a page: what it is, and the cursor that goes on after it. */
export interface Placed {
  readonly id: string;
  readonly cursor: string;
}

export interface PageOf<T> {
  readonly items: readonly T[];
  readonly more: boolean;
  /** items on all pages; counted when asked for */
  total(): Promise<number>;
}

/** The other end of an edge, with what the edge says. */
export interface Related extends Placed {
  readonly direction: string | null;
  readonly kind: string | null;
  readonly basis: string | null;
  readonly reason: string | null;
  readonly weight: number | null;
  readonly essential: boolean | null;
  readonly weightBasis: string | null;
  readonly baseOverlap: number | null;
  /** only the function it specialises states it */
  readonly inherited: boolean;
  readonly sources: readonly SourceRef[];
}

export interface Step {
  readonly from: string;
  readonly to: string;
  readonly basis: string;
  readonly baseOverlap: number | null;
  readonly sources: readonly SourceRef[];
  readonly cursor: string;
}

export type Edge = RowOf<typeof exploringQueries.listEdgesAround>;

export interface Neighbourhood {
  readonly middle: string;
  readonly nodes: readonly { readonly id: string; readonly distance: number }[];
  readonly edges: readonly Edge[];
  /** there is more within this depth than was asked for */
  readonly truncated: boolean;
}

export interface Degrees {
  readonly label: string;
  readonly type: string;
  readonly direction: string;
  /** nodes with at least one such edge */
  readonly nodes: number;
  readonly edges: number;
  readonly least: number;
  readonly median: number;
  readonly mean: number;
  readonly most: number;
  readonly histogram: readonly { readonly degree: number; readonly nodes: number }[];
}

export interface Statistics {
  nodes(): Promise<readonly { readonly label: string; readonly nodes: number }[]>;
  edges(): Promise<readonly { readonly type: string; readonly edges: number }[]>;
  branches(): Promise<readonly { readonly branch: string | null; readonly kind: string; readonly functions: number }[]>;
  bases(): Promise<readonly { readonly type: string; readonly basis: string; readonly edges: number }[]>;
  degrees(): Promise<readonly Degrees[]>;
}

interface Signalled {
  readonly signal?: AbortSignal;
}

/** The catalogue as a graph: node by node, page by page and along its edges, many at once. */
export interface Explore {
  /** In the order of `ids`; null where there is no such node. One statement, however many. */
  nodes(ids: readonly string[], options?: Signalled): Promise<(GraphNode | null)[]>;
  /** `resource-unknown` with the nearest known ids, to throw for an id that `nodes` does not find. */
  unknown(id: string, label?: PagedLabel): Promise<Error>;
  page(label: PagedLabel, asked: ListAsked, options?: Signalled): Promise<PageOf<Placed>>;
  search(asked: SearchAsked, options?: Signalled): Promise<PageOf<Placed>>;
  steps(asked: StepsAsked, options?: Signalled): Promise<PageOf<Step>>;
  /** One page per id, in the order of `ids`. One statement, however many. */
  related(
    relation: Relation,
    ids: readonly string[],
    page: { readonly first: number; readonly after?: string | undefined },
    options?: Signalled,
  ): Promise<PageOf<Related>[]>;
  neighbourhood(asked: NeighbourhoodAsked, options?: Signalled): Promise<Neighbourhood>;
  readonly statistics: Statistics;
}
