import type { GraphWriter } from '../graph/graph.js';
import { candidateQueries } from '../graph/queries/candidates.js';
import type { Shelved } from './catalogue-state.js';
import { entangledParts } from './entangled-parts.js';
import { statedBy, type KnownFacts } from './known-facts.js';
import type { PartName } from './part-name.js';
import { PartHash } from './parts.js';

/** One load of one part under way: what the graph holds, what is still to be accounted for, and what was done. */
export class PartWork {
  hash = new PartHash();
  readonly counts = { created: 0, updated: 0, deleted: 0, deprecated: 0, moved: 0 };
  /** what the part stated and has not stated again yet */
  readonly left: { readonly nodes: Set<string>; readonly edges: Set<string> };
  shelf: Shelved[];
  /** other parts of which something left the graph or came back */
  readonly disturbed = new Set<PartName>();
  /** parts whose functions hung together with others before anything was done */
  readonly entangledBefore: ReadonlySet<PartName>;
  #held = false;

  constructor(
    readonly writer: GraphWriter,
    readonly part: PartName,
    readonly known: KnownFacts,
    shelf: readonly Shelved[],
  ) {
    this.left = statedBy(known, part);
    this.entangledBefore = entangledParts(known);
    // what the part states it states again
    this.shelf = shelf.filter((one) => one.part !== part);
  }

  /** Whether anything in the graph is other than it was. */
  get changed(): boolean {
    return Object.values(this.counts).some((count) => count > 0);
  }

  /** Those of these parts whose functions are as they were, as far as facts go. */
  untouched(parts: readonly PartName[]): PartName[] {
    const now = entangledParts(this.known);
    return parts.filter((part) => !this.disturbed.has(part) && !this.entangledBefore.has(part) && !now.has(part));
  }

  /** Goes on where work out of sight has ended: what that wrote is in the graph now. */
  takeIn({ known, hash, counts }: PartWork): void {
    for (const [id, node] of known.nodes) this.known.nodes.set(id, node);
    for (const [id, edge] of known.edges) this.known.edges.set(id, edge);
    this.hash = hash;
    this.counts.created += counts.created;
  }

  /** Before anything is written: nobody may come to hold what is about to go. */
  async hold(): Promise<void> {
    if (!this.#held) await this.writer.run(candidateQueries.holdCatalogue, {});
    this.#held = true;
  }
}
