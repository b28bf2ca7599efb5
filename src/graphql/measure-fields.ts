import { GraphQLNonNull } from 'graphql';
import { z } from 'zod';
import { measureNames, measureRequest } from '../measures/shapes.js';
import { readArguments } from './arguments.js';
import type { Arguments } from './connections.js';
import { costing, searchCost, type RootField } from './root-field.js';
import type { Shapes } from './shapes.js';

const request = measureRequest.extend({ name: z.enum(measureNames).meta({ description: 'Which measure' }) });

/** Measures of the catalogue as a graph: what REST answers. */
export function measureFields(shapes: Shapes, argumentsOf: (place: string, schema: z.ZodType) => Arguments): Record<string, RootField> {
  return {
    measures: {
      useCase: 'measures.list',
      action: 'catalogue:measure',
      aboutSomebody: false,
      field: {
        type: new GraphQLNonNull(shapes.output('MeasureList')),
        description: 'What can be measured, and how',
        resolve: (_source, _args, { services }) => services.measures.list(),
      },
    },
    measure: {
      useCase: 'measures.of',
      action: 'catalogue:measure',
      aboutSomebody: false,
      field: {
        type: new GraphQLNonNull(shapes.output('Measured')),
        description: 'A measure of the catalogue as a graph, with method, parameters, version and time',
        args: argumentsOf('Measure', request),
        extensions: { complexity: costing(searchCost) },
        resolve: (_source, args, { services, signal }) => {
          const { name, first } = readArguments(request, args);
          return services.measures.of(name, first, { signal });
        },
      },
    },
  };
}
