import { getNullableType, GraphQLObjectType, GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { z } from 'zod';
import { permit } from '../access/principal.js';
import { onePage } from '../exploring/requests.js';
import { componentSchemas } from '../http/openapi/schemas.js';
import { askingFields } from './asking-fields.js';
import { catalogueFields } from './catalogue-fields.js';
import type { Arguments } from './connections.js';
import type { GraphContext } from './context.js';
import { graphFields } from './graph-fields.js';
import { measureFields } from './measure-fields.js';
import { nodeTypes } from './nodes.js';
import type { RootField } from './root-field.js';
import { Shapes, type Fields, type JsonSchema } from './shapes.js';

export interface GraphSchema {
  readonly schema: GraphQLSchema;
  /** every field one can begin at, with the use case it calls */
  readonly rootFields: Readonly<Record<string, RootField>>;
}

let made: GraphSchema | undefined;
/** The one schema of a process, made when it is first asked for. */
export const graphSchema = (): GraphSchema => (made ??= makeSchema());

/** The schema as text, in an order that does not depend on ours. */
export const schemaText = (): string => `${printSchema(lexicographicSortSchema(graphSchema().schema))}\n`;

/** A field with the rule about who may ask it; may be null, so that what is refused takes nothing else along. */
function permitted({ field, action }: RootField): RootField['field'] {
  const { resolve, type } = field;
  return {
    ...field,
    type: getNullableType(type),
    resolve: (source, args, context, info) => {
      permit(context.principal, action);
      return resolve?.(source, args, context, info);
    },
  };
}

function makeSchema(): GraphSchema {
  const document: Fields = {};
  const shapes = new Shapes(componentSchemas() as Record<string, JsonSchema>, { SourceReference: () => document });
  const argumentsOf = (place: string, schema: z.ZodType): Arguments =>
    shapes.members(place, z.toJSONSchema(schema, { io: 'input' }) as JsonSchema);
  const types = nodeTypes(shapes, argumentsOf('Page', onePage));
  document['document'] = {
    type: types.Source,
    description: 'The source as a node',
    resolve: (place, _args, context) => context.node((place as { readonly source: string }).source),
  };
  const rootFields = {
    ...catalogueFields(types, argumentsOf),
    ...graphFields(shapes, types, argumentsOf),
    ...measureFields(shapes, argumentsOf),
    ...askingFields(shapes),
  };
  // a field one begins at may be null: what is wrong with one question does not take the answers to others
  const query = new GraphQLObjectType<unknown, GraphContext>({
    name: 'Query',
    description: 'The catalogue as a graph, and every question about a profile that REST takes',
    fields: Object.fromEntries(Object.entries(rootFields).map(([name, one]) => [name, permitted(one)])),
  });
  return { rootFields, schema: new GraphQLSchema({ query, types: Object.values(types) }) };
}
