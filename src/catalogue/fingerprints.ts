import { hash } from 'node:crypto';
import type { GraphValue } from '../graph/graph-engine.js';
import { edgeId, type CatalogueFacts, type EdgeFact, type FactSource, type NodeFact, type NodeLabel, type EdgeType } from './facts.js';
import type { PartName } from './part-name.js';

/** A fact as a row for an upsert statement: all properties, sources as JSON strings, and a hash of the whole. */
export interface NodeRow {
  readonly label: NodeLabel;
  readonly id: string;
  readonly fingerprint: string;
  readonly properties: Record<string, GraphValue>;
}
export interface EdgeRow {
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
  readonly id: string;
  readonly fingerprint: string;
  readonly properties: Record<string, GraphValue>;
}

export function nodeRow(node: NodeFact, part: PartName): NodeRow {
  const properties: Record<string, GraphValue> = {
    ...node.properties,
    id: node.id,
    part,
    sources: node.sources.map(sourceText),
    searchText: searchText(node),
  };
  if (node.label === 'Function') properties['origin'] = node.sources[0]?.source ?? 'unknown';
  const fingerprint = fingerprintOf(node.label, properties);
  return { label: node.label, id: node.id, fingerprint, properties: { ...properties, fingerprint } };
}

export function edgeRow(edge: EdgeFact, part: PartName): EdgeRow {
  const id = edgeId(edge);
  const defaults = edge.type === 'REQUIRES' ? requirementDefaults(edge) : {};
  const properties: Record<string, GraphValue> = { ...defaults, ...edge.properties, part, sources: edge.sources.map(sourceText) };
  const fingerprint = fingerprintOf(id, properties);
  return { type: edge.type, from: edge.from, to: edge.to, id, fingerprint, properties: { ...properties, fingerprint } };
}

/** No source in the seeds states weights: 1 where listed without distinction, marked as ours. */
function requirementDefaults(edge: EdgeFact): Record<string, GraphValue> {
  return { weight: 1, essential: true, weightBasis: edge.properties['weight'] === undefined ? 'default' : 'stated' };
}

export function rowsOf(facts: CatalogueFacts, part: PartName): { nodes: NodeRow[]; edges: EdgeRow[] } {
  return { nodes: facts.nodes.map((node) => nodeRow(node, part)), edges: facts.edges.map((edge) => edgeRow(edge, part)) };
}

/** Graph properties cannot be maps, so a source reference is kept as the JSON it is shown as. */
function sourceText({ source, line, term, lastLine }: FactSource): string {
  return JSON.stringify({ source, line, term, ...(lastLine === undefined ? {} : { lastLine }) });
}

/** What `q` looks in: names, aliases and code, lower case, without accents. */
export function searchText(node: Pick<NodeFact, 'properties'>): string {
  const { name, nameEn, aliases, aliasesEn, code } = node.properties;
  const words = [name, nameEn, ...listOf(aliases), ...listOf(aliasesEn), code];
  return foldText(words.filter((word) => typeof word === 'string').join(' | '));
}

export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const listOf = (value: GraphValue | undefined): GraphValue[] => (Array.isArray(value) ? value : []);

/** Of a node the id is among the properties, of an edge it stands for its type and ends. Properties are scalars and lists: sorted by name they are always the same text. */
export function fingerprintOf(what: string, properties: Readonly<Record<string, GraphValue>>): string {
  const { fingerprint: _old, ...stated } = properties;
  const sorted = Object.entries(stated).sort(([a], [b]) => (a < b ? -1 : 1));
  return hash('sha256', JSON.stringify([what, sorted]), 'hex').slice(0, 20);
}
