import type { Format } from './catalogue-export.js';
import { cytoscape } from './formats/cytoscape.js';
import { gexf } from './formats/gexf.js';
import { graphml } from './formats/graphml.js';
import { jsonGraph } from './formats/json-graph.js';
import { importCsv } from './formats/import-csv.js';
import { parquet } from './formats/parquet.js';
import { skos } from './formats/skos.js';

/** Every format the catalogue can be taken out in, by the name both doors take. */
export const formats = {
  graphml,
  gexf,
  'json-graph': jsonGraph,
  cytoscape,
  'neo4j-csv': importCsv,
  skos,
  parquet,
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as [FormatName, ...FormatName[]];
