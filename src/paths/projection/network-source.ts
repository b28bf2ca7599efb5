import { catalogueChanged, loadedVersion } from '../../catalogue/of-one-catalogue.js';
import { OfVersion, unsigned } from '../../catalogue/of-version.js';
import type { RunOptions } from '../../graph/graph-engine.js';
import type { Graph } from '../../graph/graph.js';
import { pathQueries } from '../../graph/queries/paths.js';
import type { Network } from './network.js';
import { projectNetwork } from './project-network.js';

/** The network of the catalogue: projected once per version, by whoever asks first, and kept until another version is asked for. */
export class NetworkSource {
  readonly #networks = new OfVersion<Network>();
  readonly #sizes = new OfVersion<number>();
  constructor(private readonly graph: Graph) {}

  /**
   * The network of the version that the asker has read (`ofOneCatalogue`). Throws `catalogue-changed` when a load came in between, and
   * what the graph port throws.
   */
  async of(version: string, options: Pick<RunOptions, 'timeoutMs'> = {}): Promise<Network> {
    return this.#networks.of(version, 'network', () => this.project(version, unsigned(options)));
  }

  /** How many functions there are in a version; asked once for each. */
  async functionsOf(version: string, options: RunOptions = {}): Promise<number> {
    return this.#sizes.of(version, 'functions', async () => {
      const [row] = await this.graph.read(pathQueries.countFunctions, {}, unsigned(options));
      return row?.functions ?? 0;
    });
  }

  /** Several statements: a load between two of them must not leave a mixture under the name of a version. */
  private async project(version: string, options: RunOptions): Promise<Network> {
    const network = await projectNetwork(this.graph, version, options);
    if ((await loadedVersion(this.graph, options)) !== version) throw catalogueChanged();
    return network;
  }
}
