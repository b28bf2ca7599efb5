import type { KnownFacts } from './known-facts.js';
import type { PartName } from './part-name.js';

/**
 * Parts whose functions have an edge that another part states, or that leads to another part's node: what is computed of them may
 * change with the other part. Matches between functions change nothing that is computed, and those between competences are looked
 * at by themselves.
 */
export function entangledParts({ nodes, edges }: KnownFacts): Set<PartName> {
  const entangled = new Set<PartName>();
  for (const { type, part, from, to } of edges.values()) {
    if (type === 'MATCHES') continue;
    const ends = [nodes.get(from), nodes.get(to)];
    if (ends.every((end) => end?.part === part)) continue;
    for (const end of ends) if (end?.label === 'Function') entangled.add(end.part);
  }
  return entangled;
}
