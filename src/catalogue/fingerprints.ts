import { createHash } from 'node:crypto';
import type { GraphValue } from '../graph/graph-engine.js';
import { rulesVersion } from '../paths/rules-version.js';
import { edgeId, type CatalogueFacts, type EdgeFact, type FactSource, type NodeFact, type NodeLabel, type EdgeType } from './facts.js';
import type { DeriveSettings } from './derive-steps.js';

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

export function nodeRow(node: NodeFact): NodeRow {
  const properties: Record<string, GraphValue> = {
    ...node.properties,
    id: node.id,
    sources: node.sources.map(sourceText),
    searchText: searchText(node),
  };
  if (node.label === 'Function') properties['origin'] = node.sources[0]?.source ?? 'unknown';
  const fingerprint = hash([node.label, properties]);
  return { label: node.label, id: node.id, fingerprint, properties: { ...properties, fingerprint } };
}

export function edgeRow(edge: EdgeFact): EdgeRow {
  const id = edgeId(edge);
  const defaults = edge.type === 'REQUIRES' ? requirementDefaults(edge) : {};
  const properties: Record<string, GraphValue> = { ...defaults, ...edge.properties, id, sources: edge.sources.map(sourceText) };
  const fingerprint = hash([edge.type, edge.from, edge.to, properties]);
  return { type: edge.type, from: edge.from, to: edge.to, id, fingerprint, properties: { ...properties, fingerprint } };
}

/** No source in the seeds states weights: 1 where listed without distinction, marked as ours. */
function requirementDefaults(edge: EdgeFact): Record<string, GraphValue> {
  return { weight: 1, essential: true, weightBasis: edge.properties['weight'] === undefined ? 'default' : 'stated' };
}

/** Hash of all facts and the settings that computed facts depend on: the same version means the same answers. */
export function catalogueVersion(nodes: readonly NodeRow[], edges: readonly EdgeRow[], settings: DeriveSettings): string {
  const facts = [...nodes.map((node) => node.id + node.fingerprint), ...edges.map((edge) => edge.id + edge.fingerprint)].sort();
  return hash([facts, { ...settings }, rulesVersion]);
}

export function rowsOf(facts: CatalogueFacts): { nodes: NodeRow[]; edges: EdgeRow[] } {
  return { nodes: facts.nodes.map(nodeRow), edges: facts.edges.map(edgeRow) };
}

/** Graph properties cannot be maps, so a source reference is kept as the JSON it is shown as. */
function sourceText({ source, line, term, lastLine }: FactSource): string {
  return JSON.stringify({ source, line, term, ...(lastLine === undefined ? {} : { lastLine }) });
}

/** What `q` looks in: names, aliases and code, lower case, without accents. */
function searchText(node: NodeFact): string {
  const { name, nameEn, aliases, code } = node.properties;
  const words = [name, nameEn, ...(Array.isArray(aliases) ? aliases : []), code];
  return foldText(words.filter((word) => typeof word === 'string').join(' | '));
}

export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, sortedKeys)).digest('hex').slice(0, 20);
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
