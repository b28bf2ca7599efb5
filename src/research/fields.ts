import type { NodeLabel } from '../catalogue/facts.js';
import type { RowOf } from '../graph/query.js';
import type { exploringQueries } from '../graph/queries/exploring.js';
import type { researchQueries } from '../graph/queries/research.js';

export type ExportNode = Omit<RowOf<typeof exploringQueries.readNodes>, 'label'> & { readonly label: NodeLabel };
/** `id` is what `without` of a search takes. */
export type ExportEdge = RowOf<typeof researchQueries.listEdgesFrom> & { readonly id: string };

/** text; texts: a list of them; whole: an integer; places: sources with line and term. */
export type FieldType = 'text' | 'texts' | 'whole' | 'number' | 'yes' | 'places';
export type Fields = Readonly<Record<string, FieldType>>;

/** What a node says besides its id and label. */
export const nodeFields = {
  name: 'text',
  nameEn: 'text',
  nameEnBasis: 'text',
  kind: 'text',
  code: 'text',
  aliases: 'texts',
  description: 'text',
  descriptionEn: 'text',
  rung: 'whole',
  level: 'whole',
  levelMax: 'whole',
  levelBasis: 'text',
  branches: 'texts',
  inheritedOnly: 'yes',
  deprecated: 'yes',
  replacedBy: 'text',
  scheme: 'text',
  result: 'text',
  behaviour: 'texts',
  framework: 'texts',
  activities: 'texts',
  complexity: 'text',
  responsibility: 'text',
  programme: 'text',
  loadMin: 'number',
  loadMax: 'number',
  status: 'text',
  note: 'text',
  text: 'text',
  textEn: 'text',
  category: 'text',
  refersTo: 'text',
  file: 'text',
  version: 'text',
  date: 'text',
  licence: 'text',
  url: 'text',
  sources: 'places',
} as const satisfies Record<Exclude<keyof ExportNode, 'id' | 'label'>, FieldType>;

/** What an edge says besides its type and ends. */
export const edgeFields = {
  id: 'text',
  basis: 'text',
  reason: 'text',
  kind: 'text',
  weight: 'number',
  essential: 'yes',
  weightBasis: 'text',
  baseOverlap: 'number',
  sources: 'places',
} as const satisfies Record<Exclude<keyof ExportEdge, 'type' | 'from' | 'to'>, FieldType>;

export type FieldValue = string | number | boolean | readonly unknown[];

/** What of these fields a node or edge has: nothing that is unknown, and no empty list. */
export function said(record: object, fields: Fields): [name: string, type: FieldType, value: FieldValue][] {
  return Object.entries(fields).flatMap(([name, type]): [string, FieldType, FieldValue][] => {
    const value = (record as Readonly<Record<string, FieldValue | null | undefined>>)[name];
    return value === null || value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [[name, type, value]];
  });
}

/** The same as an object, for formats of JSON. */
export const sayings = (record: object, fields: Fields): Record<string, FieldValue> =>
  Object.fromEntries(said(record, fields).map(([name, , value]) => [name, value]));

/** As one text, for formats without lists: a list as JSON, so that nothing is lost. */
export const asText = (value: FieldValue): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));
