import type { Graph } from '../graph/graph.js';
import type { Nearest } from '../profiles/check-ids.js';
import type { GraphEngine } from '../graph/graph-engine.js';
import { askCypherIn, type AskCypher } from './ask-cypher.js';
import { exportIn, type ExportCatalogue } from './export-catalogue.js';

/** What a researcher takes out of the catalogue. */
export interface Research {
  /** Throws `catalogue-empty`, `id-unknown`, `input-invalid`, and while it is read `catalogue-changed`, `graph-…`. */
  readonly export: ExportCatalogue;
  /** For the terminal of who has the graph, and for no door on the network. Throws `query-invalid`, `graph-…`. */
  readonly cypher: AskCypher;
}

export const researchIn = (graph: Graph, nearest: Nearest, openEmpty: () => Promise<GraphEngine>): Research => ({
  export: exportIn(graph, nearest),
  cypher: askCypherIn(graph, openEmpty),
});
