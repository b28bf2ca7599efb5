import { isDeepStrictEqual } from 'node:util';
import type { GraphValue } from '../graph/graph-engine.js';
import type { InputProblem } from '../errors.js';
import { courseByLaw } from './course-by-law.js';
import { edgeId, edgeKinds, type CatalogueFacts, type EdgeFact, type FactSource, type NodeFact, type NodeLabel } from './facts.js';
import { seedsInvalid, type ReadSeeds } from './read-seeds.js';
import type { SeedEdge, SeedNode, SeedSource } from './seed-file.js';

interface Printed {
  readonly line: number;
  readonly lastLine?: number | undefined;
  readonly term: string;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Placed<T> = T & { place: string };

/** Of several bases stated for one ordered pair of functions the first of these is kept (domain section 2). */
const stepPrecedence: readonly unknown[] = ['documented', 'specialisation', 'ladder', 'derived'];

/**
 * All seed files as one catalogue: facts with the same id in several files become one with the sources of all.
 * Throws `seeds-invalid` with every unknown end, wrong pair of labels and contradiction at once.
 */
export function seedFacts(seeds: ReadSeeds): CatalogueFacts {
  const problems: InputProblem[] = [];
  const nodes = new Map<string, Placed<NodeFact>>();
  const edges = new Map<string, Placed<EdgeFact>>();
  const sources: SeedSource[] = [...seeds.files.map((file) => file.content.source), ...seeds.levels.content.sources];
  for (const source of sources) addNode(nodes, problems, { ...sourceNode(source), place: `source ${source.id}` });
  for (const { content, locate } of seeds.files) {
    content.nodes.forEach((node, index) =>
      addNode(nodes, problems, { ...nodeFact(node, content.source.id), place: locate(['nodes', index]) }),
    );
    content.edges.forEach((edge, index) =>
      addEdge(edges, problems, { ...edgeFact(edge, content.source.id), place: locate(['edges', index]) }),
    );
  }
  seeds.matches.content.matches.forEach(({ at, from, to, ...properties }, index) => {
    const printed = at.map(({ source, ...place }) => ({ source, ...printedAt(place) }));
    addEdge(edges, problems, { type: 'MATCHES', from, to, properties, sources: printed, place: seeds.matches.locate(['matches', index]) });
  });
  checkEnds(nodes, edges, problems);
  if (problems.length > 0) throw seedsInvalid(problems);
  const plain = ({ place: _place, ...fact }: Placed<NodeFact>): NodeFact => fact;
  const whole = [...edges.values()].map(({ place: _place, ...fact }): EdgeFact => fact);
  return courseByLaw({ nodes: [...nodes.values()].map(plain), edges: whole }, seeds.levels.content);
}

function sourceNode({ id, ...properties }: SeedSource): NodeFact {
  return { label: 'Source', id, properties: clean(properties), sources: [{ source: id, line: null, term: null }] };
}

function nodeFact(node: SeedNode, source: string): NodeFact {
  const { label, id, at, ...rest } = node;
  const aliases = 'aliases' in rest ? rest.aliases : [];
  const sources = [...at, ...aliases.map(({ name, ...place }) => ({ ...place, term: name }))].map((place) => ({
    source,
    ...printedAt(place),
  }));
  const properties = clean('aliases' in rest ? { ...rest, aliases: aliases.map((alias) => alias.name) } : rest);
  return { label, id, properties, sources };
}

function edgeFact(edge: SeedEdge, source: string): EdgeFact {
  const { type, from, to, at, ...rest } = edge;
  return { type, from, to, properties: clean(rest), sources: at.map((place) => ({ source, ...printedAt(place) })) };
}

function printedAt(place: Printed): Omit<FactSource, 'source'> {
  return { line: place.line, term: place.term, ...(place.lastLine === undefined ? {} : { lastLine: place.lastLine }) };
}

function clean(properties: object): Record<string, GraphValue> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
}

function addNode(nodes: Map<string, Placed<NodeFact>>, problems: InputProblem[], node: Placed<NodeFact>): void {
  const known = nodes.get(node.id);
  if (known === undefined) {
    nodes.set(node.id, node);
    return;
  }
  const [first, second] = [known.properties, node.properties];
  const contradicted = Object.keys(second).filter(
    (key) => key !== 'aliases' && key in first && !isDeepStrictEqual(first[key], second[key]),
  );
  if (known.label !== node.label)
    problems.push({ pointer: node.place, message: `${node.id} is a ${node.label} here and a ${known.label} at ${known.place}` });
  for (const key of contradicted) {
    problems.push({
      pointer: node.place,
      message: `${node.id}: ${key} is ${JSON.stringify(second[key])} here and ${JSON.stringify(first[key])} at ${known.place}`,
    });
  }
  const aliases = [
    ...new Set([...((first['aliases'] as string[] | undefined) ?? []), ...((second['aliases'] as string[] | undefined) ?? [])]),
  ];
  const merged = { ...second, ...first, ...('aliases' in first || 'aliases' in second ? { aliases } : {}) };
  nodes.set(node.id, { ...known, properties: merged, sources: [...known.sources, ...node.sources] });
}

function addEdge(edges: Map<string, Placed<EdgeFact>>, problems: InputProblem[], edge: Placed<EdgeFact>): void {
  const id = edgeId(edge);
  const known = edges.get(id);
  if (known === undefined) {
    edges.set(id, edge);
    return;
  }
  const merged: Mutable<Placed<EdgeFact>> = { ...known, sources: [...known.sources, ...edge.sources] };
  if (edge.type === 'PROGRESSES_TO') {
    const rank = (fact: EdgeFact) => stepPrecedence.indexOf(fact.properties['basis']);
    if (rank(edge) < rank(known)) merged.properties = edge.properties;
  } else if (!isDeepStrictEqual(known.properties, edge.properties)) {
    problems.push({ pointer: edge.place, message: `${id} has other properties at ${known.place}` });
  }
  edges.set(id, merged);
}

function checkEnds(nodes: ReadonlyMap<string, NodeFact>, edges: ReadonlyMap<string, Placed<EdgeFact>>, problems: InputProblem[]): void {
  for (const edge of edges.values()) {
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    if (from === undefined) problems.push({ pointer: edge.place, message: `from: no node ${edge.from} in any seed file` });
    if (to === undefined) problems.push({ pointer: edge.place, message: `to: no node ${edge.to} in any seed file` });
    if (from === undefined || to === undefined) continue;
    if (!edgeKinds.some(([a, type, b]) => a === from.label && type === edge.type && b === to.label)) {
      problems.push({ pointer: edge.place, message: `${edge.type} does not go from a ${labelOf(from)} to a ${labelOf(to)}` });
    }
    if (edge.from === edge.to) problems.push({ pointer: edge.place, message: `${edge.type} from ${edge.from} to itself` });
  }
}

const labelOf = (node: NodeFact): NodeLabel => node.label;
