import { aboutText } from '../about.js';
import type { CatalogueExport, Format } from '../catalogue-export.js';
import { asText, edgeFields, nodeFields, said, type Fields, type FieldType } from '../fields.js';
import { attributes, xml } from '../xml.js';

/** A list is JSON in a string: GEXF separates lists by signs that stand in names too. */
const types: Readonly<Record<FieldType, string>> = {
  text: 'string',
  texts: 'string',
  places: 'string',
  whole: 'integer',
  number: 'double',
  yes: 'boolean',
};
// `label` is taken by GEXF for what is shown
const nodeTitles: Fields = { nodeLabel: 'text', ...nodeFields };
const { id: _id, weight: _weight, ...edgeRest } = edgeFields;
const edgeTitles: Fields = { type: 'text', ...edgeRest };

export const gexf: Format = {
  mediaType: 'application/gexf+xml',
  extension: '.gexf',
  binary: false,
  what: { nl: 'GEXF 1.3, voor Gephi en networkx', en: 'GEXF 1.3, for Gephi and networkx' },
  write,
};

async function* write(of: CatalogueExport): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield `<meta><creator>Padwijzer</creator><description>${xml(aboutText(of.about))}</description></meta>\n`;
  yield '<graph mode="static" defaultedgetype="directed">\n';
  yield `${titles('node', nodeTitles)}${titles('edge', edgeTitles)}<nodes>\n`;
  for await (const nodes of of.nodes())
    yield nodes
      .map((node) => {
        const values = said({ ...node, nodeLabel: node.label }, nodeTitles);
        return `<node${attributes({ id: node.id, label: node.name })}>${attvalues(values)}</node>\n`;
      })
      .join('');
  yield '</nodes>\n<edges>\n';
  for await (const edges of of.edges())
    yield edges
      .map((edge) => {
        // `kind` of GEXF tells parallel edges apart, its weight draws them: of requirements it is theirs
        const own = { id: edge.id, source: edge.from, target: edge.to, kind: edge.type, label: edge.type, weight: edge.weight };
        return `<edge${attributes(own)}>${attvalues(said(edge, edgeTitles))}</edge>\n`;
      })
      .join('');
  yield '</edges>\n</graph>\n</gexf>\n';
}

const titles = (of: 'node' | 'edge', fields: Fields): string => {
  const each = Object.entries(fields).map(([title, type]) => `<attribute${attributes({ id: title, title, type: types[type] })}/>\n`);
  return `<attributes class="${of}">\n${each.join('')}</attributes>\n`;
};

const attvalues = (values: ReturnType<typeof said>): string =>
  `<attvalues>${values.map(([name, , value]) => `<attvalue${attributes({ for: name, value: asText(value) })}/>`).join('')}</attvalues>`;
