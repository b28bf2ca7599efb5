import type { Graph } from '../graph/graph.js';
import type { Nearest } from '../profiles/check-ids.js';
import { formats, type FormatName } from './formats.js';
import { inChunks } from './in-chunks.js';
import { readCatalogue, type ReadOptions } from './read-catalogue.js';
import type { ExportRequest } from './request.js';

export interface Exported {
  readonly catalogueVersion: string;
  readonly fileName: string;
  readonly mediaType: string;
  /** to be read once; throws `catalogue-changed` at whichever place a load came in between */
  readonly bytes: AsyncIterable<Uint8Array>;
}

export type ExportCatalogue = (format: FormatName, asked: ExportRequest, options?: ReadOptions) => Promise<Exported>;

/** The catalogue, or a part of it, in one of the formats: read as it is written, no faster than it is taken. */
export const exportIn =
  (graph: Graph, nearest: Nearest): ExportCatalogue =>
  async (name, asked, options = {}) => {
    const read = await readCatalogue(graph, nearest, asked, options);
    const format = formats[name];
    const { mediaType, extension } = format;
    const { catalogueVersion } = read.about;
    return { catalogueVersion, mediaType, fileName: `padwijzer-${catalogueVersion}${extension}`, bytes: inChunks(format.write(read)) };
  };
