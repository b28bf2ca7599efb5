import { z } from 'zod';
import { defineQuery } from '../query.js';
import { maybe, number, sources, text } from './browse-rows.js';

const ids = z.array(text);
const read = <P extends z.ZodRawShape, R extends z.ZodRawShape>(name: string, params: P, row: R) =>
  defineQuery(`research/${name}`, 'read', params, row);

/** Statements that read the catalogue whole, for who takes it elsewhere. */
export const researchQueries = {
  listNodes: read('list-nodes', {}, { label: text, id: text }),
  listFunctionsOn: read('list-functions-on', { branches: ids }, { id: text }),
  listBeside: read('list-beside', { ids }, { id: text }),
  listEdgesFrom: read(
    'list-edges-from',
    { ids, types: z.record(text, z.literal(true)) },
    {
      type: text,
      from: text,
      to: text,
      basis: maybe,
      reason: maybe,
      kind: maybe,
      weight: number,
      essential: z.boolean().nullable(),
      weightBasis: maybe,
      baseOverlap: number,
      sources,
    },
  ),
};
