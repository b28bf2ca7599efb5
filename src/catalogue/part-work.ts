import type { GraphWriter } from '../graph/graph.js';
import { candidateQueries } from '../graph/queries/candidates.js';
import type { Shelved } from './catalogue-state.js';
import { statedBy, type KnownFacts } from './known-facts.js';
import type { PartName } from './part-name.js';
import { PartHash } from './parts.js';

/** One load of one part under way: what the graph holds, what is still to be accounted for, and what was done. */
export class PartWork {
  readonly hash = new PartHash();
  readonly counts = { created: 0, updated: 0, deleted: 0, deprecated: 0, moved: 0 };
  /** what the part stated and has not stated again yet */
  readonly left: { readonly nodes: Set<string>; readonly edges: Set<string> };
  shelf: Shelved[];
  #held = false;

  constructor(
    readonly writer: GraphWriter,
    readonly part: PartName,
    readonly known: KnownFacts,
    shelf: readonly Shelved[],
  ) {
    this.left = statedBy(known, part);
    // what the part states it states again
    this.shelf = shelf.filter((one) => one.part !== part);
  }

  /** Whether anything in the graph is other than it was. */
  get changed(): boolean {
    return Object.values(this.counts).some((count) => count > 0);
  }

  /** Before anything is written: nobody may come to hold what is about to go. */
  async hold(): Promise<void> {
    if (!this.#held) await this.writer.run(candidateQueries.holdCatalogue, {});
    this.#held = true;
  }
}
