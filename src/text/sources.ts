import type { SourceRef } from '../paths/parts.js';

/** Source references as a graph keeps them, JSON texts, -> what people get. */
export function parseSources(texts: readonly string[]): SourceRef[] {
  return texts.map((text) => JSON.parse(text) as SourceRef);
}
