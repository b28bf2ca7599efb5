import type { Json } from './schemas.js';

/** A shape by its name in the components of the document. */
export const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
