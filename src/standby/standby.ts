import type { GraphEngine } from '../graph/graph-engine.js';
import { Graph } from '../graph/graph.js';
import { copyCatalogue } from './copy-catalogue.js';

/** Opens an empty graph in this process. */
export type OpenEmpty = () => Promise<GraphEngine>;

/** A copy of the catalogue in this process, for the time that the server with the graph is away; of the version last seen. */
export class Standby {
  #kept: { readonly version: string; readonly graph: Graph } | undefined;
  #tried: string | undefined;
  #making: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(
    private readonly graph: Graph,
    private readonly open: OpenEmpty,
    private readonly mostNodes: number,
  ) {}

  /** The copy, once there is one. */
  get copy(): Graph | undefined {
    return this.#kept?.graph;
  }

  /** A catalogue of this version answers: it is copied in the background unless that was done or tried. */
  notice(version: string): Promise<void> {
    if (this.#tried === version || this.#closed) return this.#making;
    this.#tried = version;
    this.#making = this.#making.then(() => this.#make(version));
    return this.#making;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#making;
    await this.#kept?.graph.engine.close();
  }

  async #make(version: string): Promise<void> {
    const copy = new Graph(await this.open());
    try {
      if (await copyCatalogue(this.graph, copy, version, this.mostNodes)) {
        const before = this.#kept;
        this.#kept = { version, graph: copy };
        await before?.graph.engine.close();
        return;
      }
    } catch {
      // what answered a moment ago does not now: the next answer tries again
      this.#tried = undefined;
    }
    await copy.engine.close();
  }
}
