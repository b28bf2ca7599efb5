import DataLoader from 'dataloader';
import { PadwijzerError } from '../errors.js';
import type { Relation } from '../exploring/relations.js';
import type { GraphNode, PageOf, Related } from '../exploring/shapes.js';
import type { Principal } from '../access/principal.js';
import type { Services } from '../services.js';
import type { Language } from '../validation/show.js';

interface Page {
  readonly first: number;
  readonly after?: string | undefined;
}

/** What the fields of one request share: the services, who listens, and reads that wait for each other to become one statement. */
export interface GraphContext {
  readonly services: Services;
  readonly language: Language;
  readonly requestId: string;
  readonly signal: AbortSignal;
  readonly principal: Principal;
  readonly lateOr: (error: unknown) => unknown;
  node(id: string): Promise<GraphNode | null>;
  related(relation: Relation, id: string, page: Page): Promise<PageOf<Related>>;
  /** Throws `catalogue-empty` when nothing is loaded. */
  catalogueVersion(): Promise<string>;
}

/** Who asks one request. */
export interface Asking {
  readonly language: Language;
  readonly requestId: string;
  readonly signal: AbortSignal;
  readonly principal: Principal;
  /** says of work that was stopped that it took too long, when it did */
  readonly lateOr: (error: unknown) => unknown;
}

export function contextFor(services: Services, asker: Asking): GraphContext {
  const { explore } = services;
  const options = { signal: asker.signal };
  const nodes = new DataLoader((ids: readonly string[]) => explore.nodes(ids, options));
  // one loader per relation and page: nodes that are asked the same thing are read together
  const loaders = new Map<string, DataLoader<string, PageOf<Related>>>();
  const loaderOf = (relation: Relation, page: Page): DataLoader<string, PageOf<Related>> => {
    const key = JSON.stringify([relation.type, relation.direction, relation.to, relation.inherits, page.first, page.after]);
    const known = loaders.get(key);
    if (known !== undefined) return known;
    const made = new DataLoader((ids: readonly string[]) => explore.related(relation, ids, page, options));
    loaders.set(key, made);
    return made;
  };
  let version: Promise<string> | undefined;
  return {
    services,
    ...asker,
    node: (id) => nodes.load(id),
    related: (relation, id, page) => loaderOf(relation, page).load(id),
    catalogueVersion: () => (version ??= loadedVersion(services)),
  };
}

async function loadedVersion(services: Services): Promise<string> {
  const version = await services.catalogueVersion();
  if (version !== null) return version;
  throw new PadwijzerError('catalogue-empty', 'no catalogue is loaded yet', { messageNl: 'er is nog geen catalogus geladen' });
}
