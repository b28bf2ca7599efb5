import { z } from 'zod';
import { PadwijzerError } from '../../errors.js';
import type { GraphValue } from '../../graph/graph-engine.js';
import { edgeTypes, nodeLabels } from '../facts.js';

const text = z.string();
const value: z.ZodType<GraphValue> = z.union([z.null(), z.boolean(), z.number(), text, z.array(z.union([text, z.number(), z.boolean()]))]);
const properties = z.record(text, value);
const hash = text.regex(/^[0-9a-f]{64}$/);

/** First line: which catalogue it is, what that is made of, and by which rules. */
export const headLine = z.strictObject({
  format: z.literal('padwijzer-snapshot'),
  formatVersion: z.literal(1),
  catalogueVersion: text.min(1),
  rulesVersion: text.min(1),
  /** settings, parts and shelf as the graph keeps them: JSON texts */
  settings: text,
  parts: z.array(text),
  shelf: z.array(text),
  nodes: z.int().min(1),
});
export type Head = z.output<typeof headLine>;

/** Then every node, then every edge, as stated; what follows from them is computed by whoever loads them. */
export const nodeLine = z.strictObject({ label: z.enum(nodeLabels), id: text.min(1), properties });
export const edgeLine = z.strictObject({ type: z.enum(edgeTypes), from: text.min(1), to: text.min(1), properties });

/** Last line: how much there was, and the SHA-256 of every byte before this line. */
export const endLine = z.strictObject({ end: z.literal(true), nodes: z.int(), edges: z.int(), sha256: hash });
export type End = z.output<typeof endLine>;

export const invalid = (file: string, en: string, nl: string, cause?: unknown): PadwijzerError =>
  new PadwijzerError('snapshot-invalid', `${file}: ${en}`, { messageNl: `${file}: ${nl}`, cause });
