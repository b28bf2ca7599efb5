import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { CatalogueFacts, EdgeFact, NodeFact } from '../src/catalogue/facts.js';

/** An optional skill counts half: ESCO gives no weights (docs/domain.md, Weights). */
const optionalWeight = 0.5;
const sources = [{ source: 'source:esco-1.1.1', line: null, term: null }];

/** What measurements need of ESCO: occupations, skills and what occupations ask, from a folder of its CSV files in English. */
export function escoFacts(folder: string): CatalogueFacts {
  const rows = (file: string): Record<string, string>[] => parse(readFileSync(join(folder, file), 'utf8'), { columns: true });
  const node =
    (label: 'Function' | 'Competence', kind: string) =>
    (row: Record<string, string>): NodeFact => ({
      label,
      id: idOf(row['conceptUri']),
      properties: { name: row['preferredLabel'] ?? '', nameEn: row['preferredLabel'] ?? '', kind },
      sources,
    });
  const requires = (row: Record<string, string>): EdgeFact => ({
    type: 'REQUIRES',
    from: idOf(row['occupationUri']),
    to: idOf(row['skillUri']),
    properties: { weight: row['relationType'] === 'essential' ? 1 : optionalWeight, essential: row['relationType'] === 'essential' },
    sources,
  });
  const nodes = [
    { label: 'Source', id: 'source:esco-1.1.1', properties: { name: 'ESCO', version: '1.1.1' }, sources } as const,
    ...rows('occupations_en.csv').map(node('Function', 'occupation')),
    ...rows('skills_en.csv').map(node('Competence', 'skill')),
  ];
  const known = new Set(nodes.map((one) => one.id));
  const edges = rows('occupationSkillRelations.csv').map(requires);
  return { nodes, edges: distinct(edges).filter(({ from, to }) => known.has(from) && known.has(to)) };
}

const idOf = (uri = ''): string => `esco:${uri.slice(uri.lastIndexOf('/') + 1)}`;

const distinct = (edges: readonly EdgeFact[]): EdgeFact[] => [...new Map(edges.map((edge) => [`${edge.from} ${edge.to}`, edge])).values()];
