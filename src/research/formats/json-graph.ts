import type { CatalogueExport, Format } from '../catalogue-export.js';
import { edgeFields, nodeFields, sayings } from '../fields.js';

const { name: _name, ...metadataOfNode } = nodeFields;
const { id: _id, ...metadataOfEdge } = edgeFields;

export const jsonGraph: Format = {
  mediaType: 'application/vnd.jgf+json',
  extension: '.jgf.json',
  binary: false,
  what: { nl: 'JSON Graph Format 2, een JSON-document', en: 'JSON Graph Format 2, one JSON document' },
  write,
};

async function* write(of: CatalogueExport): AsyncGenerator<string> {
  const { about } = of;
  const head = { id: about.catalogueVersion, label: about.title, type: 'career pathways', directed: true, metadata: about };
  yield `{"graph":{${JSON.stringify(head).slice(1, -1)},\n"nodes":{`;
  let first = true;
  for await (const nodes of of.nodes()) {
    const each = nodes.map(
      (node) =>
        `\n${JSON.stringify(node.id)}:${JSON.stringify({ label: node.name, metadata: { label: node.label, ...sayings(node, metadataOfNode) } })}`,
    );
    yield (first ? '' : ',') + each.join(',');
    first = false;
  }
  yield '},\n"edges":[';
  first = true;
  for await (const edges of of.edges()) {
    const each = edges.map(
      (edge) =>
        `\n${JSON.stringify({ id: edge.id, source: edge.from, target: edge.to, relation: edge.type, metadata: sayings(edge, metadataOfEdge) })}`,
    );
    if (each.length === 0) continue;
    yield (first ? '' : ',') + each.join(',');
    first = false;
  }
  yield ']}}\n';
}
