import { GraphQLID, GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql';
import { z } from 'zod';
import { listRequests, mostFirst, searchRequest } from '../exploring/requests.js';
import type { GraphNode, Placed } from '../exploring/shapes.js';
import { pagedLabels, type PagedLabel } from '../exploring/labels.js';
import { readArguments } from './arguments.js';
import { connection, connectionType, perItem, type Arguments } from './connections.js';
import type { GraphContext } from './context.js';
import { nodeInterface, type NodeTypes } from './nodes.js';
import type { RootField } from './root-field.js';

const id = z.string().trim().min(1).max(200);
const one = z.strictObject({ id });
const many = z.strictObject({ ids: z.array(id).min(1).max(mostFirst) });
const idArgument: Arguments = { id: { type: new GraphQLNonNull(GraphQLID) } };

/** `work-processes` -> `workProcesses`. */
const camel = (plural: string): string => plural.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase());
const lower = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

async function found(context: GraphContext, wanted: string, label?: PagedLabel): Promise<GraphNode> {
  await context.catalogueVersion();
  const node = await context.node(wanted);
  if (node === null || (label !== undefined && node.label !== label)) throw await context.services.explore.unknown(wanted, label);
  return node;
}

/** Nodes by id, lists of each label, and text search. */
export function catalogueFields(types: NodeTypes, argumentsOf: (place: string, schema: z.ZodType) => Arguments): Record<string, RootField> {
  const ofCatalogue = (useCase: string, field: RootField['field']): RootField => ({
    useCase,
    action: 'catalogue:read',
    aboutSomebody: false,
    field,
  });
  const single = (label: PagedLabel): RootField =>
    ofCatalogue('explore.nodes', {
      type: types[label],
      description: `One ${label} by its id`,
      args: idArgument,
      resolve: (_source, args, context) => found(context, readArguments(one, args).id, label),
    });
  const list = (label: PagedLabel): RootField =>
    ofCatalogue('explore.page', {
      type: new GraphQLNonNull(
        connectionType<Placed>({ name: label, node: types[label], resolve: (item, context) => context.node(item.id) }),
      ),
      description: `${nodeNames[label]} that match words and filters, by name`,
      args: argumentsOf(label, listRequests[label]),
      extensions: { complexity: perItem },
      resolve: async (_source, args, context) => {
        const asked = readArguments(listRequests[label], args) as { readonly first: number; readonly after?: string };
        await context.catalogueVersion();
        return connection(await context.services.explore.page(label, asked, context), asked.after);
      },
    });
  const labels = Object.keys(pagedLabels) as PagedLabel[];
  return {
    node: ofCatalogue('explore.nodes', {
      type: nodeInterface,
      description: 'Anything in the catalogue by its id (Relay)',
      args: idArgument,
      resolve: (_source, args, context) => found(context, readArguments(one, args).id),
    }),
    nodes: ofCatalogue('explore.nodes', {
      type: new GraphQLNonNull(new GraphQLList(nodeInterface)),
      description: `Up to ${mostFirst} things by their ids, in that order; null for an id that is unknown`,
      args: { ids: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLID))) } },
      extensions: {
        complexity: ({ args, childComplexity }: { args: { ids?: unknown[] }; childComplexity: number }) =>
          1 + (args.ids?.length ?? 1) * childComplexity,
      },
      resolve: async (_source, args, context) => {
        const { ids } = readArguments(many, args);
        await context.catalogueVersion();
        return Promise.all(ids.map((wanted) => context.node(wanted)));
      },
    }),
    search: ofCatalogue('explore.search', {
      type: new GraphQLNonNull(
        connectionType<Placed>({ name: 'Search', node: nodeInterface, resolve: (item, context) => context.node(item.id) }),
      ),
      description: 'Anything whose name, alias or code holds all the words, by name',
      args: argumentsOf('Search', searchRequest),
      extensions: { complexity: perItem },
      resolve: async (_source, args, context) => {
        const asked = readArguments(searchRequest, args);
        await context.catalogueVersion();
        return connection(await context.services.explore.search(asked, context), asked.after);
      },
    }),
    ...Object.fromEntries(labels.map((label) => [lower(label), single(label)])),
    ...Object.fromEntries(labels.map((label) => [camel(pagedLabels[label].plural), list(label)])),
    catalogueVersion: ofCatalogue('catalogueVersion', {
      type: new GraphQLNonNull(GraphQLString),
      description: 'Version of the loaded catalogue: hash of its facts and settings',
      resolve: (_source, _args, context) => context.catalogueVersion(),
    }),
  };
}

const nodeNames = Object.fromEntries(
  Object.entries(pagedLabels).map(([label, { plural }]) => [label, plural.charAt(0).toUpperCase() + plural.slice(1).replaceAll('-', ' ')]),
) as Readonly<Record<PagedLabel, string>>;
