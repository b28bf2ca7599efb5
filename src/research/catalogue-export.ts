import type { EdgeType, NodeLabel } from '../catalogue/facts.js';
import type { About } from './about.js';
import type { ExportEdge, ExportNode } from './fields.js';

/** One version of the catalogue, or a part of it, page by page: what a format writes. Each call reads anew. */
export interface CatalogueExport {
  readonly about: About;
  /** labels of which there are nodes */
  readonly labels: readonly NodeLabel[];
  /** types of which there can be edges between these */
  readonly types: readonly EdgeType[];
  /** by label and id; all labels when none is given */
  nodes(label?: NodeLabel): AsyncIterable<readonly ExportNode[]>;
  /** only between nodes of the export, page by page of the nodes they leave */
  edges(types?: readonly EdgeType[]): AsyncIterable<readonly ExportEdge[]>;
}

/** A way to write it; pure, and no faster than its reader. */
export interface Format {
  readonly mediaType: string;
  /** of the name of the file, with its dot */
  readonly extension: string;
  readonly binary: boolean;
  readonly what: Readonly<Record<'nl' | 'en', string>>;
  write(of: CatalogueExport): AsyncIterable<string | Uint8Array>;
}
