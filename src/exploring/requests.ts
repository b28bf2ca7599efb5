import { z } from 'zod';
import { filters } from '../catalogue/filters.js';
import { edgeTypes } from '../catalogue/facts.js';
import { pagedLabels, type PagedLabel } from '../graph/queries/paged-labels.js';

const id = z.string().min(1).max(200);
const source = id.meta({ description: 'Id of a source that states the item' });
const inFunction = id.meta({ description: 'Id of a function' });

export const defaultFirst = 25;
export const mostFirst = 100;
const first = z.int().min(1).max(mostFirst).default(defaultFirst).meta({ description: 'Items on a page' });
const after = z.string().min(1).max(2_000).optional().meta({ description: 'Cursor of the last item seen; absent: from the start' });
export const onePage = z.strictObject({ first, after });

const q = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .meta({ description: 'Words that must all stand in a name, alias or code; case and accents do not matter' });

const filtersOf: Readonly<Record<PagedLabel, Readonly<Record<string, z.ZodType>>>> = {
  Function: filters.functions,
  Competence: filters.competences,
  WorkProcess: filters['work-processes'],
  CoreTask: { source },
  Course: filters.courses,
  Branch: filters.branches,
  Criterion: { function: inFunction.meta({ description: 'Id of a rung it classifies' }), source },
  TargetGroup: filters['target-groups'],
  Instrument: { source },
  Initiative: { source },
  Statement: { kind: z.enum(['growth', 'trend', 'concept']).meta({ description: 'Kind of statement' }), source },
  Source: filters.sources,
};

/** What a list of each label can be asked: words, exact filters, and where to go on. */
export const listRequests = Object.fromEntries(
  Object.entries(filtersOf).map(([label, own]) => [
    label,
    z.strictObject({
      q: q.optional(),
      ...Object.fromEntries(Object.entries(own).map(([name, schema]) => [name, schema.optional()])),
      ...onePage.shape,
    }),
  ]),
) as unknown as Readonly<Record<PagedLabel, z.ZodObject<(typeof onePage)['shape'] & { q: z.ZodOptional<typeof q> }, z.core.$loose>>>;

const labels = Object.keys(pagedLabels) as [PagedLabel, ...PagedLabel[]];
export const searchRequest = z.strictObject({
  q,
  labels: z.array(z.enum(labels)).min(1).optional().meta({ description: 'Labels to look among; absent: all' }),
  ...onePage.shape,
});

export const stepsRequest = z.strictObject({
  from: inFunction.optional().meta({ description: 'Function they leave' }),
  to: inFunction.optional().meta({ description: 'Function they enter' }),
  basis: z.enum(['documented', 'specialisation', 'ladder', 'derived']).optional().meta({ description: 'How a step comes about' }),
  ...onePage.shape,
});

/** Wider, a neighbourhood is the whole catalogue: on ESCO three steps along requirements reach nearly everything. */
export const deepest = 3;
export const mostAround = 500;
export const neighbourhoodRequest = z.strictObject({
  id: id.meta({ description: 'Id of the node in the middle' }),
  depth: z.int().min(1).max(deepest).default(1).meta({ description: 'Most edges between the middle and a node' }),
  types: z.array(z.enum(edgeTypes)).min(1).optional().meta({ description: 'Types of edges to follow; absent: all' }),
  most: z.int().min(1).max(mostAround).default(100).meta({ description: 'Most nodes besides the middle, the nearest first' }),
});

export type ListAsked = Readonly<Record<string, string | number | undefined>> & { readonly first: number };
export type SearchAsked = z.output<typeof searchRequest>;
export type StepsAsked = z.output<typeof stepsRequest>;
export type NeighbourhoodAsked = z.output<typeof neighbourhoodRequest>;
