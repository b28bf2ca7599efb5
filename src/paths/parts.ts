import { z } from 'zod';

/** A node as a reader meets it. */
export const named = z.strictObject({ id: z.string(), name: z.string(), nameEn: z.string().nullable() });
/** A sentence in both languages. */
export const worded = z.strictObject({ nl: z.string(), en: z.string() });
export const note = z.strictObject({ code: z.string(), nl: z.string(), en: z.string() });

export const sourceRef = z
  .strictObject({ source: z.string(), line: z.number().nullable(), term: z.string().nullable(), lastLine: z.number().optional() })
  .meta({
    id: 'SourceReference',
    description: 'Document, line and printed words a fact was taken from; line null for a computed fact or a law article named in term',
  });

export const listedCourse = named.extend({
  code: z.string().nullable(),
  kind: z.string(),
  level: z.int().nullable(),
  loadMin: z.number().nullable(),
  loadMax: z.number().nullable().meta({ description: 'hours; null: not stated anywhere' }),
  sources: z.array(sourceRef),
});

export type SourceRef = z.output<typeof sourceRef>;
export type Named = z.output<typeof named>;
export type Worded = z.output<typeof worded>;
export type Note = z.output<typeof note>;
