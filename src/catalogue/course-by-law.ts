import type { GraphValue } from '../graph/graph-engine.js';
import type { CatalogueFacts, FactSource, NodeFact } from './facts.js';
import type { LevelsFile } from './seed-file.js';

type Programme = LevelsFile['programmes'][number];

/**
 * Gives courses the NLQF level and study load of their programme by law, with the articles as sources.
 * Hours: a whole programme has its statutory range; a part [0, load of its whole]; anything else [0, unknown], where
 * unknown is the absence of `loadMax`.
 */
export function courseByLaw(facts: CatalogueFacts, levels: LevelsFile): CatalogueFacts {
  const programmes = new Map<unknown, Programme>(levels.programmes.map((programme) => [programme.kind, programme]));
  const programmeOf = new Map<string, Programme>();
  for (const node of facts.nodes) {
    const programme = node.label === 'Course' ? programmes.get(node.properties['programme']) : undefined;
    if (programme !== undefined && node.properties['kind'] === 'qualification') programmeOf.set(node.id, programme);
  }
  const wholesOf = (id: string): Programme[] =>
    facts.edges.flatMap((edge) => (edge.type === 'PART_OF' && edge.from === id ? (programmeOf.get(edge.to) ?? []) : []));
  const nodes = facts.nodes.map((node): NodeFact => {
    if (node.label !== 'Course') return node;
    const programme = programmeOf.get(node.id);
    if (programme !== undefined)
      return withLaw(
        node,
        { level: programme.level, loadMin: programme.load.min, loadMax: programme.load.max, loadBasis: programme.load.how },
        programme,
      );
    const whole = wholesOf(node.id).sort((a, b) => b.load.max - a.load.max)[0];
    if (whole === undefined) return withLaw(node, { loadMin: 0, loadBasis: 'no load stated' });
    return withLaw(node, { loadMin: 0, loadMax: whole.load.max, loadBasis: 'a part takes at most the load of its whole' }, whole);
  });
  return { nodes, edges: facts.edges };
}

function withLaw(node: NodeFact, properties: Record<string, GraphValue>, programme?: Programme): NodeFact {
  const law = (programme?.load.law ?? []).map((cited): FactSource => ({ source: cited.source, line: null, term: cited.article }));
  return { ...node, properties: { ...properties, ...node.properties }, sources: [...node.sources, ...law] };
}
