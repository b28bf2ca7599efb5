import { GraphQLID, GraphQLInterfaceType, GraphQLNonNull, GraphQLObjectType, GraphQLString, GraphQLBoolean, GraphQLFloat } from 'graphql';
import { relations, type EdgeWord, type Relation } from '../exploring/relations.js';
import type { GraphNode, Related } from '../exploring/shapes.js';
import { onePage } from '../exploring/requests.js';
import { pagedLabels, type PagedLabel } from '../exploring/labels.js';
import { connection, connectionType, listOf, perItem, type Arguments } from './connections.js';
import type { GraphContext } from './context.js';
import { readArguments } from './arguments.js';
import { capital } from './names.js';
import { nodeFields, ownOfAll } from './node-fields.js';
import type { Fields, Shapes } from './shapes.js';

export const nodeInterface: GraphQLInterfaceType = new GraphQLInterfaceType({
  name: 'Node',
  description: 'Anything in the catalogue (Relay)',
  fields: {
    id: { type: new GraphQLNonNull(GraphQLID) },
    name: { type: new GraphQLNonNull(GraphQLString) },
    nameEn: { type: GraphQLString },
  },
  resolveType: (node: GraphNode) => node.label,
});

const edgeWords: Readonly<Record<EdgeWord, Fields[string]>> = {
  basis: { type: GraphQLString, description: 'stated or inferred; of a step documented, specialisation, ladder or derived' },
  reason: { type: GraphQLString, description: 'Why, in a sentence' },
  kind: { type: GraphQLString, description: 'Of a match exact, close or broad (SKOS)' },
  direction: { type: GraphQLString, description: 'out: written from the node asked about; in: from the other' },
  weight: { type: GraphQLFloat, description: 'Above 0, at most 1' },
  essential: { type: GraphQLBoolean, description: 'Whether the source calls it essential; null: it does not say' },
  weightBasis: { type: GraphQLString, description: 'Where the weight comes from' },
  baseOverlap: { type: GraphQLFloat, description: 'Derived steps: overlap of the two functions without a candidate; null: not computed' },
  inherited: { type: GraphQLBoolean, description: 'True: only the function it specialises states it' },
};

export type NodeTypes = Readonly<Record<PagedLabel, GraphQLObjectType<GraphNode, GraphContext>>>;

/** One type per label, with its own fields and a connection along each relation. */
export function nodeTypes(shapes: Shapes, pageArguments: Arguments): NodeTypes {
  const types: Partial<Record<PagedLabel, GraphQLObjectType<GraphNode, GraphContext>>> = {};
  const typeOf = (label: PagedLabel) => types[label] as GraphQLObjectType<GraphNode, GraphContext>;
  const sources = { type: listOf(shapes.output('SourceReference')), description: 'Where it stands' };

  const along = (label: PagedLabel, name: string, relation: Relation): Fields[string] => {
    const words = Object.fromEntries(relation.says.map((word) => [word, edgeWords[word]]));
    const type = connectionType<Related>({
      name: `${label}${capital(name)}`,
      node: typeOf(relation.to),
      resolve: ({ id }, context) => context.node(id),
      edgeFields: { ...words, sources },
      describe: relation.describe,
    });
    return {
      type: new GraphQLNonNull(type),
      description: relation.describe,
      args: pageArguments,
      extensions: { complexity: perItem },
      resolve: async (node, args, context) => {
        const page = readArguments(onePage, args);
        return connection(await context.related(relation, (node as GraphNode).id, page), page.after);
      },
    };
  };
  const branches: Fields = {
    branches: {
      type: listOf(nodeInterface),
      description: 'Branches it is on',
      resolve: async (node, _args, context) =>
        (await Promise.all((node as GraphNode).branches.map((id) => context.node(id)))).filter(Boolean),
    },
  };
  for (const label of Object.keys(pagedLabels) as PagedLabel[]) {
    const ways = () => Object.fromEntries(Object.entries(relations[label]).map(([name, way]) => [name, along(label, name, way)]));
    types[label] = new GraphQLObjectType<GraphNode, GraphContext>({
      name: label,
      description: nodeFields[label].describe,
      interfaces: [nodeInterface],
      fields: () =>
        ({
          ...ownOfAll,
          ...nodeFields[label].own,
          sources,
          ...(label === 'Function' ? { branches: { ...branches['branches'], type: listOf(typeOf('Branch')) } } : {}),
          ...ways(),
        }) as never,
    });
  }
  return types as NodeTypes;
}
