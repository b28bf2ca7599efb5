import type { CatalogueExport, Format } from '../catalogue-export.js';
import { edgeFields, nodeFields, sayings } from '../fields.js';

export const cytoscape: Format = {
  mediaType: 'application/json',
  extension: '.cyjs',
  binary: false,
  what: { nl: 'Cytoscape JSON, voor Cytoscape, Cytoscape.js en networkx', en: 'Cytoscape JSON, for Cytoscape, Cytoscape.js and networkx' },
  write,
};

async function* write(of: CatalogueExport): AsyncGenerator<string> {
  yield `{"format_version":"1.0","generated_by":"Padwijzer","data":${JSON.stringify(of.about)},"directed":true,"multigraph":true,\n`;
  yield '"elements":{"nodes":[';
  let first = true;
  for await (const nodes of of.nodes()) {
    // networkx takes `value` for the node itself
    const each = nodes.map(
      (node) => `\n${JSON.stringify({ data: { id: node.id, value: node.id, label: node.label, ...sayings(node, nodeFields) } })}`,
    );
    yield (first ? '' : ',') + each.join(',');
    first = false;
  }
  yield '],\n"edges":[';
  first = true;
  for await (const edges of of.edges()) {
    // `key` tells parallel edges apart in networkx, `interaction` in Cytoscape
    const each = edges.map(({ from: source, to: target, type, ...edge }) => {
      const ends = { id: edge.id, source, target, key: type, interaction: type };
      return `\n${JSON.stringify({ data: { ...ends, ...sayings(edge, edgeFields) } })}`;
    });
    if (each.length === 0) continue;
    yield (first ? '' : ',') + each.join(',');
    first = false;
  }
  yield ']}}\n';
}
