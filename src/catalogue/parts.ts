import { hash } from 'node:crypto';
import type { GraphValue } from '../graph/graph-engine.js';
import { rulesVersion } from '../paths/rules-version.js';
import type { DeriveSettings } from './derive-steps.js';
import type { PartName } from './part-name.js';

export interface PartRecord {
  readonly name: PartName;
  /** hash of its facts */
  readonly version: string;
  /** what its maker calls the version, for example 1.1.1; null when nobody says */
  readonly dataVersion: string | null;
  /** what its facts depend on besides the data */
  readonly settings: Readonly<Record<string, GraphValue>>;
  /** hash of all that was read, to know the same input without reading it into facts; null when that is not kept */
  readonly digest: string | null;
}

/** The same parts and settings are the same version, whatever the order they were loaded in. */
export function catalogueVersion(parts: readonly Pick<PartRecord, 'name' | 'version'>[], settings: DeriveSettings): string {
  const sorted = parts.map(({ name, version }) => [name, version]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return hash('sha256', JSON.stringify([sorted, Object.entries(settings).sort(), rulesVersion]), 'hex').slice(0, 20);
}

/**
 * Hash of a set of facts from their fingerprints, one by one and in any order: their sum. Sorting 160,000 of them takes longer
 * than reading them.
 */
export class PartHash {
  readonly #sums = [0, 0, 0, 0];
  #facts = 0;

  add(fingerprint: string): void {
    this.#facts += 1;
    // 20 hexadecimal digits as four numbers that a double holds whole
    for (let at = 0; at < 4; at += 1) {
      this.#sums[at] = ((this.#sums[at] as number) + parseInt(fingerprint.slice(at * 5, at * 5 + 5), 16)) % 2 ** 48;
    }
  }

  get version(): string {
    return hash('sha256', JSON.stringify([this.#facts, this.#sums]), 'hex').slice(0, 20);
  }
}
