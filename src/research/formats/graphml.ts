import { aboutText } from '../about.js';
import type { CatalogueExport, Format } from '../catalogue-export.js';
import { asText, edgeFields, nodeFields, said, type Fields, type FieldType } from '../fields.js';
import { attributes, xml } from '../xml.js';

/** GraphML has no lists: a list is JSON in a string. */
const types: Readonly<Record<FieldType, string>> = {
  text: 'string',
  texts: 'string',
  places: 'string',
  whole: 'int',
  number: 'double',
  yes: 'boolean',
};
const own = { label: 'text' } as const;
const nodeKeys: Fields = { ...own, ...nodeFields };
// the id of an edge is an attribute of its element
const { id: _id, ...edgeRest } = edgeFields;
const edgeKeys: Fields = { type: 'text', ...edgeRest };

export const graphml: Format = {
  mediaType: 'application/graphml+xml',
  extension: '.graphml',
  binary: false,
  what: { nl: 'GraphML, voor networkx, igraph, yEd, Gephi', en: 'GraphML, for networkx, igraph, yEd, Gephi' },
  write,
};

async function* write(of: CatalogueExport): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield `${keys('graph', { about: 'text', catalogueVersion: 'text', licence: 'text' })}${keys('node', nodeKeys)}${keys('edge', edgeKeys)}`;
  yield `<graph id="catalogue" edgedefault="directed">\n`;
  yield `${data('graph', 'about', aboutText(of.about))}${data('graph', 'catalogueVersion', of.about.catalogueVersion)}`;
  yield `${data('graph', 'licence', of.about.licence)}\n`;
  for await (const nodes of of.nodes())
    yield nodes.map((node) => `<node${attributes({ id: node.id })}>${datas('node', node, nodeKeys)}</node>\n`).join('');
  for await (const edges of of.edges())
    yield edges
      .map((edge) => {
        const ends = attributes({ id: edge.id, source: edge.from, target: edge.to });
        return `<edge${ends}>${datas('edge', edge, edgeKeys)}</edge>\n`;
      })
      .join('');
  yield '</graph>\n</graphml>\n';
}

type Of = 'graph' | 'node' | 'edge';
const keyOf = (of: Of, name: string): string => `${of}-${name}`;

const keys = (of: Of, fields: Fields): string =>
  Object.entries(fields)
    .map(([name, type]) => `<key${attributes({ id: keyOf(of, name), for: of, 'attr.name': name, 'attr.type': types[type] })}/>\n`)
    .join('');

const data = (of: Of, name: string, text: string): string => `<data${attributes({ key: keyOf(of, name) })}>${xml(text)}</data>`;
const datas = (of: Of, record: object, fields: Fields): string =>
  said(record, fields)
    .map(([name, , value]) => data(of, name, asText(value)))
    .join('');
