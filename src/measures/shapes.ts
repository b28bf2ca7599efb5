import { z } from 'zod';
import { named, worded } from '../paths/parts.js';

/** What can be measured, in the order lists show it. */
export const measureNames = [
  'degree',
  'pagerank',
  'betweenness',
  'communities',
  'bridges',
  'dead-ends',
  'mobility',
  'path-census',
  'unlocking-competences',
  'bottleneck-courses',
] as const;
export type MeasureName = (typeof measureNames)[number];

export const mostRows = 20_000;

export const measureRequest = z.strictObject({
  first: z.int().min(1).max(mostRows).default(50).meta({ description: 'Most rows answered, the most telling first', example: 10 }),
});

const measure = z.enum(measureNames);
const title = worded.meta({ description: 'What it is called' });
const method = worded.meta({ description: 'How it is computed, so that somebody else comes to the same numbers' });

export const measureList = z
  .strictObject({ measures: z.array(z.strictObject({ measure, title, method })) })
  .meta({ id: 'MeasureList', description: 'What can be measured' });

export const measured = z
  .strictObject({
    measure,
    title,
    method,
    parameters: z
      .array(z.strictObject({ key: z.string(), title, value: z.number() }))
      .meta({ description: 'Numbers the method was given' }),
    exact: z.boolean().meta({ description: 'false: estimated from a sample; the parameters say how large' }),
    catalogueVersion: z.string(),
    rulesVersion: z.string(),
    took: z
      .strictObject({
        readMs: z.number().meta({ description: 'Milliseconds to read the catalogue, once per version for all measures' }),
        measureMs: z.number().meta({ description: 'Milliseconds to compute this one, once per version' }),
      })
      .meta({ description: 'Of the time it was computed; an answer given again says the same' }),
    figures: z.array(z.strictObject({ key: z.string(), title, value: z.number() })).meta({ description: 'Numbers about the whole' }),
    columns: z.array(z.strictObject({ key: z.string(), title })).meta({ description: 'What the values of each row are, in this order' }),
    rows: z
      .array(named.extend({ values: z.array(z.number().nullable()).meta({ description: 'One a column; null: unknown' }) }))
      .meta({ description: 'The most telling first; equals by id' }),
    total: z.int().meta({ description: 'How many rows there are' }),
  })
  .meta({ id: 'Measured', description: 'A measure of the catalogue' });

export type MeasureRequest = z.output<typeof measureRequest>;
export type MeasureList = z.output<typeof measureList>;
export type Measured = z.output<typeof measured>;
