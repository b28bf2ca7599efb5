import { PartHash } from './parts.js';
import { readSeeds } from './read-seeds.js';
import { rowsOf } from './fingerprints.js';
import { seedFacts } from './seed-facts.js';

/** Version of the part `seeds` that the seeds of this program make when loaded; throws `seeds-invalid`. */
export function seedVersion(): string {
  const { nodes, edges } = rowsOf(seedFacts(readSeeds()), 'seeds');
  const whole = new PartHash();
  for (const { fingerprint } of [...nodes, ...edges]) whole.add(fingerprint);
  return whole.version;
}
