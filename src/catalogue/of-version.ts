import type { Graph } from '../graph/graph.js';
import type { RunOptions } from '../graph/graph-engine.js';

/** What is worked out of one catalogue version, each by its key, until another version is asked for. What fails is not kept. */
export class OfVersion<T> {
  #version: string | undefined;
  readonly #kept = new Map<string, Promise<T>>();

  /** Who asks while it is worked out waits for the same: it is to be asked for `unsigned`. */
  of(version: string, key: string, compute: () => Promise<T>): Promise<T> {
    if (this.#version !== version) {
      this.#version = version;
      this.#kept.clear();
    }
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const made = compute();
    this.#kept.set(key, made);
    made.catch(() => {
      if (this.#kept.get(key) === made) this.#kept.delete(key);
    });
    return made;
  }
}

/** One such thing for each graph, kept as long as the graph is. */
export class OfGraph<T> {
  readonly #graphs = new WeakMap<Graph, OfVersion<T>>();

  of(graph: Graph, version: string, compute: () => Promise<T>): Promise<T> {
    const kept = this.#graphs.get(graph) ?? new OfVersion<T>();
    this.#graphs.set(graph, kept);
    return kept.of(version, '', compute);
  }
}

/** Without the signal of one request: whoever leaves must not take from the others what they wait for as well. */
export const unsigned = ({ timeoutMs }: RunOptions): RunOptions => (timeoutMs === undefined ? {} : { timeoutMs });
