import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLOutputType,
} from 'graphql';
import type { z } from 'zod';
import { neighbourhoodRequest, stepsRequest } from '../exploring/requests.js';
import type { Edge, Neighbourhood, Statistics, Step } from '../exploring/shapes.js';
import { edgeTypes, nodeLabels } from '../catalogue/facts.js';
import { readArguments } from './arguments.js';
import { connection, connectionType, listOf, perItem, type Arguments } from './connections.js';
import type { GraphContext } from './context.js';
import { nodeInterface, type NodeTypes } from './nodes.js';
import { costing, wholeCost, type RootField } from './root-field.js';
import type { Fields, Shapes } from './shapes.js';

const sure = (type: GraphQLOutputType) => ({ type: new GraphQLNonNull(type) });
const object = <T>(name: string, description: string, fields: Fields) =>
  new GraphQLObjectType<T, GraphContext>({ name, description, fields: fields as never });
const node =
  <T>(idOf: (source: T) => string | null): NonNullable<Fields[string]['resolve']> =>
  (source, _args, context) => {
    const id = idOf(source as T);
    return id === null ? null : context.node(id);
  };

/** Steps, what lies around a node, and figures about all of it. */
export function graphFields(
  shapes: Shapes,
  types: NodeTypes,
  argumentsOf: (place: string, schema: z.ZodType) => Arguments,
): Record<string, RootField> {
  const edgeType = shapes.enums.of('EdgeType', edgeTypes);
  const nodeLabel = shapes.enums.of('NodeLabel', nodeLabels);
  const sources = { type: listOf(shapes.output('SourceReference')), description: 'Where it stands' };
  const overlap = {
    type: GraphQLFloat,
    description: 'Derived steps: overlap of the two functions without a candidate; null: not computed',
  };

  const step = object<Step>('ProgressionStep', 'A step between two functions that a person can take', {
    from: { ...sure(types.Function), resolve: node<Step>(({ from }) => from) },
    to: { ...sure(types.Function), resolve: node<Step>(({ to }) => to) },
    basis: { ...sure(GraphQLString), description: 'documented, specialisation, ladder or derived' },
    baseOverlap: overlap,
    sources,
  });
  const steps = connectionType<Step>({ name: 'Steps', node: step, resolve: (one) => one });

  const edge = object<Edge>('GraphEdge', 'An edge of the catalogue', {
    type: sure(edgeType),
    from: { ...sure(GraphQLString), description: 'Id of the node it leaves' },
    to: { ...sure(GraphQLString), description: 'Id of the node it enters' },
    basis: { type: GraphQLString, description: 'stated, inferred, or the basis of a step' },
    kind: { type: GraphQLString, description: 'Of a match exact, close or broad' },
    weight: { type: GraphQLFloat, description: 'Of a requirement' },
    baseOverlap: overlap,
  });
  const near = object<Neighbourhood['nodes'][number]>('Neighbour', 'A node, and how many edges away it is', {
    distance: { ...sure(GraphQLInt), description: 'Least number of edges from the middle' },
    node: { ...sure(nodeInterface), resolve: node<{ id: string }>(({ id }) => id) },
  });
  const around = object<Neighbourhood>('Neighbourhood', 'What lies within so many edges of a node, nearest first', {
    middle: { ...sure(nodeInterface), resolve: node<Neighbourhood>(({ middle }) => middle) },
    nodes: { type: listOf(near) },
    edges: { type: listOf(edge), description: 'Edges between the nodes here' },
    truncated: { ...sure(GraphQLBoolean), description: 'True: there is more within this depth than was asked for' },
  });

  const whole = { extensions: { complexity: costing(wholeCost) } };
  const figures = object<Statistics>('Statistics', 'Figures about the catalogue; each is counted when it is asked for', {
    nodes: {
      ...whole,
      description: 'Nodes per label',
      type: listOf(object('LabelCount', 'Nodes of a label', { label: sure(nodeLabel), nodes: sure(GraphQLInt) })),
    },
    edges: {
      ...whole,
      description: 'Edges per type',
      type: listOf(object('TypeCount', 'Edges of a type', { type: sure(edgeType), edges: sure(GraphQLInt) })),
    },
    branches: {
      ...whole,
      description: 'Functions per branch and kind',
      type: listOf(
        object<{ branch: string | null }>('BranchCount', 'Functions of a kind on a branch', {
          branch: {
            type: types.Branch,
            description: 'null: on no branch',
            resolve: node<{ branch: string | null }>(({ branch }) => branch),
          },
          kind: sure(GraphQLString),
          functions: sure(GraphQLInt),
        }),
      ),
    },
    bases: {
      ...whole,
      description: 'Edges per type and basis, of the types that have one',
      type: listOf(
        object('BasisCount', 'Edges of a type on one basis', { type: sure(edgeType), basis: sure(GraphQLString), edges: sure(GraphQLInt) }),
      ),
    },
    degrees: {
      ...whole,
      description: 'How many edges of a type nodes of a label have; nodes without any are left out',
      type: listOf(
        object('Degrees', 'Edges of one type and direction at nodes of one label', {
          label: sure(nodeLabel),
          type: sure(edgeType),
          direction: { ...sure(GraphQLString), description: 'out: edges that leave the node; in: that enter it' },
          nodes: { ...sure(GraphQLInt), description: 'Nodes with at least one' },
          edges: sure(GraphQLInt),
          least: sure(GraphQLInt),
          median: sure(GraphQLFloat),
          mean: sure(GraphQLFloat),
          most: sure(GraphQLInt),
          histogram: {
            type: listOf(object('DegreeCount', 'Nodes with so many edges', { degree: sure(GraphQLInt), nodes: sure(GraphQLInt) })),
          },
        }),
      ),
    },
  });

  return {
    steps: {
      useCase: 'explore.steps',
      action: 'catalogue:read',
      aboutSomebody: false,
      field: {
        type: new GraphQLNonNull(steps),
        description: 'Steps between functions, with basis and overlap, by the ids of their ends',
        args: argumentsOf('Steps', stepsRequest),
        extensions: { complexity: perItem },
        resolve: async (_source, args, context) => {
          const asked = readArguments(stepsRequest, args);
          await context.catalogueVersion();
          return connection(await context.services.explore.steps(asked, context), asked.after);
        },
      },
    },
    neighbourhood: {
      useCase: 'explore.neighbourhood',
      action: 'catalogue:read',
      aboutSomebody: false,
      field: {
        type: new GraphQLNonNull(around),
        description: 'What lies within a depth of any node',
        args: argumentsOf('Neighbourhood', neighbourhoodRequest),
        extensions: {
          complexity: ({ args, childComplexity }: { args: { most?: number }; childComplexity: number }) =>
            100 + (args.most ?? 100) * childComplexity,
        },
        resolve: async (_source, args, context) => {
          const asked = readArguments(neighbourhoodRequest, args);
          await context.catalogueVersion();
          return context.services.explore.neighbourhood(asked, context);
        },
      },
    },
    statistics: {
      useCase: 'explore.statistics',
      action: 'catalogue:read',
      aboutSomebody: false,
      field: {
        type: new GraphQLNonNull(figures),
        description: 'Counts by label, type, branch and basis, and degrees',
        resolve: async (_source, _args, context) => {
          await context.catalogueVersion();
          return context.services.explore.statistics;
        },
      },
    },
  };
}
