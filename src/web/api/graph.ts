import { keepPreviousData, useInfiniteQuery, useQuery, type UseQueryResult } from '@tanstack/preact-query';
import type { EdgeType } from '../../catalogue/facts.js';
import type { PagedLabel } from '../../exploring/labels.js';
import type { Named, SourceRef } from './answers.js';
import { ask, ProblemError, type Asking, type Problem } from './client.js';
import { useAsking } from './service.js';

export interface GraphNamed extends Named {
  readonly __typename: PagedLabel;
}
export interface GraphPage<T> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes?: readonly T[];
  readonly edges?: readonly T[];
}
export interface GraphSource extends SourceRef {
  readonly document: Omit<Named, 'id'> | null;
}
/** The other end of an edge, and what the edge says. */
export interface GraphEdge extends Readonly<Record<string, unknown>> {
  readonly node: GraphNamed;
  readonly sources: readonly GraphSource[];
}
export interface GraphAround {
  readonly truncated: boolean;
  readonly nodes: readonly { readonly node: GraphNamed }[];
  readonly edges: readonly { readonly type: EdgeType; readonly from: string; readonly to: string }[];
}

interface Answered<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Partial<Problem> }[];
}
type Variables = Readonly<Record<string, unknown>>;

/** Asks by GraphQL; an error of any field is the problem it carries. */
export async function askGraph<T>(query: string, variables: Variables, asking: Asking): Promise<T> {
  const { data, errors = [] } = await ask<Answered<T>>('/graphql', { ...asking, body: { query, variables } });
  const [first] = errors;
  if (first !== undefined) throw new ProblemError({ status: 422, code: 'unknown', title: first.message, ...first.extensions });
  return data as T;
}

/** `query` null: not yet. */
export function useGraph<T>(query: string | null, variables: Variables = {}): UseQueryResult<T, ProblemError> {
  const asking = useAsking();
  return useQuery<T, ProblemError>({
    queryKey: ['graph', query, variables, asking.language, asking.key],
    enabled: query !== null,
    queryFn: ({ signal }) => askGraph<T>(query ?? '', variables, { ...asking, signal }),
  });
}

/** A list page by page; `first` is its first page when that is there already. */
export function usePages<T>(query: string | null, variables: Variables, pageIn: (data: never) => GraphPage<T>, first?: GraphPage<T>) {
  const asking = useAsking();
  return useInfiniteQuery<GraphPage<T>, ProblemError, { readonly pages: GraphPage<T>[] }, readonly unknown[], string | null>({
    queryKey: ['pages', query, variables, asking.language, asking.key],
    enabled: query !== null,
    initialPageParam: null,
    placeholderData: keepPreviousData,
    ...(first === undefined ? {} : { initialData: { pages: [first], pageParams: [null] } }),
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    queryFn: async ({ signal, pageParam }) => {
      const paging = pageParam === null ? {} : { after: pageParam };
      return pageIn(await askGraph<never>(query ?? '', { ...variables, ...paging }, { ...asking, signal }));
    },
  });
}
