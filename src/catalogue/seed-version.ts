import { defaultDeriveSettings } from './derive-steps.js';
import { catalogueVersion, rowsOf } from './fingerprints.js';
import { readSeeds } from './read-seeds.js';
import { seedFacts } from './seed-facts.js';

/** Version the seeds of this program make when loaded; throws `seeds-invalid`. */
export function seedVersion(): string {
  const { nodes, edges } = rowsOf(seedFacts(readSeeds()));
  return catalogueVersion(nodes, edges, defaultDeriveSettings);
}
