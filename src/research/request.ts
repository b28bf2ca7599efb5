import { z } from 'zod';
import { nodeLabels } from '../catalogue/facts.js';

/** How an edge comes about; one that says nothing of it is stated by its source. */
export const bases = ['stated', 'inferred', 'documented', 'specialisation', 'ladder', 'derived'] as const;
export type Basis = (typeof bases)[number];

/** Which part of the catalogue an export is of; absent: all of it. */
export const exportRequest = z.strictObject({
  branch: z
    .array(z.string().min(1).max(200))
    .min(1)
    .optional()
    .meta({ description: 'Ids of branches: their functions, and all else that is one edge away from one of these' }),
  label: z.array(z.enum(nodeLabels)).min(1).optional().meta({ description: 'Labels of nodes; of edges those between them' }),
  basis: z.array(z.enum(bases)).min(1).optional().meta({ description: 'How edges come about; one that says nothing of it is stated' }),
  version: z.string().min(1).max(100).optional().meta({ description: 'Catalogue version it must be of; refused when another is loaded' }),
});
export type ExportRequest = z.output<typeof exportRequest>;
