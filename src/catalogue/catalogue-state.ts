import type { GraphWriter } from '../graph/graph.js';
import type { GraphValue } from '../graph/graph-engine.js';
import { loadQueries } from '../graph/queries/load.js';
import { rulesVersion } from '../paths/rules-version.js';
import type { DeriveSettings } from './derive-steps.js';
import type { EdgeRow, NodeRow } from './fingerprints.js';
import type { PartName } from './part-name.js';
import { catalogueVersion, type PartRecord } from './parts.js';

/** What a part states and the graph cannot hold now: a node or edge that another part states, or an edge whose end is gone. */
export type Shelved = { readonly part: PartName } & ({ readonly node: NodeRow } | { readonly edge: EdgeRow });

export interface CatalogueState {
  readonly version: string;
  /** derive settings as JSON */
  readonly settings: string;
  readonly parts: readonly PartRecord[];
  readonly shelf: readonly Shelved[];
}

type Reader = Pick<GraphWriter, 'run'>['run'];

/** What the catalogue is made of; null when none is loaded. */
export async function readState(run: Reader): Promise<CatalogueState | null> {
  const [row] = await run(loadQueries.readCatalogueState, {});
  if (row === undefined) return null;
  return {
    version: row.version,
    settings: row.settings,
    parts: (row.parts ?? []).map((text) => JSON.parse(text) as PartRecord),
    shelf: (row.shelf ?? []).map((text) => JSON.parse(text) as Shelved),
  };
}

/** Writes what the catalogue is made of now, and forgets it when that is nothing. Returns the version. */
export async function writeState(
  writer: GraphWriter,
  parts: readonly PartRecord[],
  shelf: readonly Shelved[],
  settings: DeriveSettings,
): Promise<string> {
  const version = catalogueVersion(parts, settings);
  if (parts.length === 0) {
    await writer.run(loadQueries.deleteCatalogue, {});
    return version;
  }
  const deprecated = await writer.run(loadQueries.listDeprecatedFunctions, {});
  await writer.run(loadQueries.writeCatalogueState, {
    version,
    rulesVersion,
    settings: JSON.stringify(settings),
    parts: [...parts].sort((a, b) => (a.name < b.name ? -1 : 1)).map((part) => JSON.stringify(inOrder(part))),
    shelf: shelf.map((one) => JSON.stringify(inOrder(one))).sort(),
    deprecated: deprecated.map((row) => row.id),
  });
  return version;
}

/** Keys by name at every depth, so that the same is the same text. */
function inOrder(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(inOrder);
  return Object.fromEntries(
    Object.entries(value as Record<string, GraphValue>)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, inOrder(one)]),
  );
}
