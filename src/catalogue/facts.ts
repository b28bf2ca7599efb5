import type { GraphValue } from '../graph/graph-engine.js';

export const nodeLabels = [
  'Branch',
  'Function',
  'Competence',
  'WorkProcess',
  'CoreTask',
  'Course',
  'Criterion',
  'TargetGroup',
  'Instrument',
  'Initiative',
  'Statement',
  'Source',
] as const;
export type NodeLabel = (typeof nodeLabels)[number];

/** Every kind of edge a source can state, with the labels at its ends: one upsert statement each. */
export const edgeKinds = [
  ['Function', 'REQUIRES', 'Competence'],
  ['WorkProcess', 'REQUIRES', 'Competence'],
  ['CoreTask', 'REQUIRES', 'Competence'],
  ['Function', 'PERFORMS', 'WorkProcess'],
  ['WorkProcess', 'PART_OF', 'CoreTask'],
  ['Course', 'PART_OF', 'Course'],
  ['Course', 'COVERS', 'WorkProcess'],
  ['Course', 'COVERS', 'CoreTask'],
  ['Course', 'TEACHES', 'Competence'],
  ['Course', 'PREPARES_FOR', 'Function'],
  ['Function', 'SPECIALISES', 'Function'],
  ['Function', 'ON', 'Branch'],
  ['Competence', 'MATCHES', 'Competence'],
  ['Function', 'MATCHES', 'Function'],
  ['Function', 'PROGRESSES_TO', 'Function'],
  ['Function', 'CLASSIFIED_BY', 'Criterion'],
  ['Competence', 'BROADER', 'Competence'],
  ['Branch', 'BROADER', 'Branch'],
  ['Competence', 'RELATED', 'Competence'],
] as const satisfies readonly (readonly [NodeLabel, string, NodeLabel])[];
export type EdgeType = (typeof edgeKinds)[number][1];
export const edgeTypes = [...new Set(edgeKinds.map(([, type]) => type))] as [EdgeType, ...EdgeType[]];

/** Where a fact comes from: source id, line in its text, printed words. `line` null: computed, or a law article in `term`. */
export interface FactSource {
  readonly source: string;
  readonly line: number | null;
  readonly term: string | null;
  readonly lastLine?: number;
}

export interface NodeFact {
  readonly label: NodeLabel;
  readonly id: string;
  /** everything but id and sources; whole numbers and fractions never mixed in one list */
  readonly properties: Readonly<Record<string, GraphValue>>;
  readonly sources: readonly FactSource[];
}

export interface EdgeFact {
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, GraphValue>>;
  readonly sources: readonly FactSource[];
}

/** A whole catalogue as plain data, before it is in a graph. Steps of basis `derived` are not in it: the graph computes them. */
export interface CatalogueFacts {
  readonly nodes: readonly NodeFact[];
  readonly edges: readonly EdgeFact[];
}

/**
 * Readable, URL-safe id of an edge, which is what `without` names. The graph does not keep it: it follows from type and ends, and on
 * ESCO's 187,000 edges it would take 40 MB.
 */
export function edgeId(edge: Pick<EdgeFact, 'type' | 'from' | 'to'>): string {
  return `${edge.type.toLowerCase().replaceAll('_', '-')}~${edge.from}~${edge.to}`;
}
