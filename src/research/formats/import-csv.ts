import { stringify } from 'csv-stringify/sync';
import type { EdgeType, NodeLabel } from '../../catalogue/facts.js';
import type { CatalogueExport, Format } from '../catalogue-export.js';
import { asText, edgeFields, type FieldType, type FieldValue, type Fields } from '../fields.js';
import { fieldsOf } from '../fields-of.js';
import { zip, type Entry } from '../zip.js';

const types: Readonly<Record<FieldType, string>> = {
  text: 'string',
  texts: 'string[]',
  places: 'string[]',
  whole: 'long',
  number: 'double',
  yes: 'boolean',
};
/** Between the items of a list: ASCII's own sign for it, which stands in no name. */
export const betweenItems = '\u001f';

export const importCsv: Format = {
  mediaType: 'application/zip',
  extension: '-neo4j.zip',
  binary: true,
  what: {
    nl: 'zip met CSV voor neo4j-admin database import, en voor pandas',
    en: 'zip of CSV for neo4j-admin database import, and for pandas',
  },
  write: (of) => zip(entriesOf(of)),
};

const nodeFile = (label: NodeLabel): string => `nodes-${label}.csv`;
const edgeFile = (type: EdgeType): string => `edges-${type}.csv`;

function entriesOf(of: CatalogueExport): Entry[] {
  return [
    { name: 'about.json', content: () => one(`${JSON.stringify(of.about, null, 2)}\n`) },
    { name: 'import.args', content: () => one(importArguments(of)) },
    ...of.labels.map((label): Entry => ({ name: nodeFile(label), content: () => nodesOf(of, label) })),
    ...of.types.map((type): Entry => ({ name: edgeFile(type), content: () => edgesOf(of, type) })),
  ];
}

async function* one(text: string): AsyncGenerator<string> {
  yield text;
}

/** For `neo4j-admin database import full DATABASE @import.args` in the folder it was unpacked in. */
const importArguments = ({ labels, types: edgeTypes }: CatalogueExport): string =>
  [
    '--array-delimiter=U+001F',
    '--multiline-fields=true',
    '--id-type=string',
    ...labels.map((label) => `--nodes=${nodeFile(label)}`),
    ...edgeTypes.map((type) => `--relationships=${edgeFile(type)}`),
    '',
  ].join('\n');

async function* nodesOf(of: CatalogueExport, label: NodeLabel): AsyncGenerator<string> {
  const fields = fieldsOf[label];
  yield csv([['id:ID', ':LABEL', ...heads(fields)]]);
  for await (const nodes of of.nodes(label)) yield csv(nodes.map((node) => [node.id, label, ...cells(node, fields)]));
}

async function* edgesOf(of: CatalogueExport, type: EdgeType): AsyncGenerator<string> {
  yield csv([[':START_ID', ':END_ID', ':TYPE', ...heads(edgeFields)]]);
  for await (const edges of of.edges([type])) yield csv(edges.map((edge) => [edge.from, edge.to, type, ...cells(edge, edgeFields)]));
}

const heads = (fields: Fields): string[] => Object.entries(fields).map(([name, type]) => `${name}:${types[type]}`);

type Cell = string | number | boolean | null;

function cells(record: object, fields: Fields): Cell[] {
  return Object.keys(fields).map((name): Cell => {
    const value = (record as Readonly<Record<string, FieldValue | null | undefined>>)[name];
    if (value === null || value === undefined) return null;
    if (typeof value !== 'object') return value;
    return value.length === 0 ? null : value.map((item) => asText(item as FieldValue)).join(betweenItems);
  });
}

/** Null is nothing at all, a text stands in quotes, an empty one too: so the import tells them apart. */
const csv = (rows: readonly (readonly Cell[])[]): string =>
  stringify(rows as Cell[][], { quoted_string: true, cast: { boolean: (value) => String(value) }, record_delimiter: '\n' });
