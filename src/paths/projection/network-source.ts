import { catalogueChanged, loadedVersion } from '../../catalogue/of-one-catalogue.js';
import type { RunOptions } from '../../graph/graph-engine.js';
import type { Graph } from '../../graph/graph.js';
import { pathQueries } from '../../graph/queries/paths.js';
import type { Network } from './network.js';
import { projectNetwork } from './project-network.js';

interface Kept {
  readonly version: string;
  readonly network: Promise<Network>;
}

/** The network of the catalogue: projected once per version, by whoever asks first, and kept until another version is asked for. */
export class NetworkSource {
  private kept: Kept | undefined;
  private size: { readonly version: string; readonly functions: number } | undefined;
  constructor(private readonly graph: Graph) {}

  /**
   * The network of the version that the asker has read (`ofOneCatalogue`). Throws `catalogue-changed` when a load came in between, and
   * what the graph port throws.
   */
  async of(version: string, options: Pick<RunOptions, 'timeoutMs'> = {}): Promise<Network> {
    if (this.kept?.version === version) return this.kept.network;
    // without the signal of the asker: who leaves must not take the network from the others
    const kept: Kept = { version, network: this.project(version, options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }) };
    this.kept = kept;
    try {
      return await kept.network;
    } catch (error) {
      if (this.kept === kept) this.kept = undefined;
      throw error;
    }
  }

  /** How many functions there are in a version; asked once for each. */
  async functionsOf(version: string, options: RunOptions = {}): Promise<number> {
    if (this.size?.version === version) return this.size.functions;
    const [row] = await this.graph.read(pathQueries.countFunctions, {}, options);
    const functions = row?.functions ?? 0;
    this.size = { version, functions };
    return functions;
  }

  /** Several statements: a load between two of them must not leave a mixture under the name of a version. */
  private async project(version: string, options: RunOptions): Promise<Network> {
    const network = await projectNetwork(this.graph, version, options);
    if ((await loadedVersion(this.graph, options)) !== version) throw catalogueChanged();
    return network;
  }
}
