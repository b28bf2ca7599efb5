import {
  GraphQLBoolean,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLOutputType,
} from 'graphql';
import type { PageOf } from '../exploring/shapes.js';
import type { GraphContext } from './context.js';
import type { Fields } from './shapes.js';

export const pageInfo = new GraphQLObjectType({
  name: 'PageInfo',
  description: 'Where a page stands in its list (Relay); lists are read forwards',
  fields: {
    hasNextPage: { type: new GraphQLNonNull(GraphQLBoolean) },
    hasPreviousPage: { type: new GraphQLNonNull(GraphQLBoolean), description: 'Whether a cursor was given to go on after' },
    startCursor: { type: GraphQLString },
    endCursor: { type: GraphQLString, description: 'Give it as `after` for the next page' },
  },
});

/** A page on its way out: what was found, and whether anything stands before it. */
export interface Connection<T> extends PageOf<T> {
  readonly after: string | undefined;
}

export const connection = <T>(page: PageOf<T>, after: string | undefined): Connection<T> => ({ ...page, after });

interface ConnectionOptions<T extends { readonly cursor: string }> {
  readonly name: string;
  readonly node: GraphQLOutputType;
  /** the node an edge leads to; null only when it went away meanwhile */
  readonly resolve: (item: T, context: GraphContext) => unknown;
  readonly edgeFields?: Fields;
  readonly describe?: string;
}

/** `XConnection` and `XEdge` of Relay's cursor connections, with `nodes` as a short cut. */
export function connectionType<T extends { readonly cursor: string }>(options: ConnectionOptions<T>): GraphQLObjectType {
  const { name, node, resolve, edgeFields = {}, describe } = options;
  const edge = new GraphQLObjectType<T, GraphContext>({
    name: `${name}Edge`,
    description: describe ?? null,
    fields: {
      cursor: { type: new GraphQLNonNull(GraphQLString) },
      node: { type: new GraphQLNonNull(node), resolve: (item, _args, context) => resolve(item, context) },
      ...edgeFields,
    },
  });
  return new GraphQLObjectType<Connection<T>, GraphContext>({
    name: `${name}Connection`,
    fields: {
      edges: { type: listOf(edge), resolve: ({ items }) => items },
      nodes: {
        type: listOf(node),
        description: 'The nodes of `edges`',
        resolve: ({ items }, _args, context) => items.map((item) => resolve(item, context)),
      },
      pageInfo: {
        type: new GraphQLNonNull(pageInfo),
        resolve: ({ items, more, after }) => ({
          hasNextPage: more,
          hasPreviousPage: after !== undefined,
          startCursor: items[0]?.cursor ?? null,
          endCursor: items.at(-1)?.cursor ?? null,
        }),
      },
      totalCount: {
        type: new GraphQLNonNull(GraphQLInt),
        description: 'Items on all pages; counted only when asked for',
        resolve: (page) => page.total(),
      },
    },
  });
}

export const listOf = (type: GraphQLOutputType): GraphQLNonNull<GraphQLList<GraphQLNonNull<GraphQLOutputType>>> =>
  new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)));

/** A page costs what its items cost, as often as there may be any. */
export const perItem = ({
  args,
  childComplexity,
}: {
  readonly args: Readonly<Record<string, unknown>>;
  readonly childComplexity: number;
}) => 1 + Math.max(Number(args['first'] ?? 1), 1) * Math.max(childComplexity, 1);

export type Arguments = GraphQLFieldConfigArgumentMap;
