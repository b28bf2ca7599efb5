import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import type { CatalogueFacts, EdgeFact, NodeFact } from '../src/catalogue/facts.js';

type Row = Readonly<Record<string, string>>;

async function* rowsOf(folder: string, file: string): AsyncGenerator<Row> {
  for await (const row of createReadStream(join(folder, file)).pipe(parse({ columns: true, bom: true }))) yield row as Row;
}
const idOf = (uri = ''): string => `esco:${uri.split('/').at(-1) ?? ''}`;

/** Occupations, skills and what the one asks of the other, from the official CSV files: what path searches are measured on. */
export async function escoFacts(folder: string): Promise<CatalogueFacts> {
  const sources = [{ source: 'source:esco', line: null, term: null }];
  const nodes: NodeFact[] = [
    { label: 'Source', id: 'source:esco', properties: { name: 'ESCO', kind: 'dataset', licence: 'EUPL' }, sources },
  ];
  const node = (label: NodeFact['label'], id: string, name: string, more: NodeFact['properties'] = {}) =>
    nodes.push({ label, id, properties: { name, nameEn: name, ...more }, sources });
  const edges: EdgeFact[] = [];
  for await (const { code = '', preferredLabel = '' } of rowsOf(folder, 'ISCOGroups_en.csv'))
    node('Branch', `branch:isco-${code}`, preferredLabel);
  for await (const { conceptUri, preferredLabel = '', skillType } of rowsOf(folder, 'skills_en.csv'))
    node('Competence', idOf(conceptUri), preferredLabel, { kind: skillType === 'knowledge' ? 'knowledge' : 'skill', scheme: 'esco' });
  const occupations = new Set<string>();
  for await (const { conceptUri, preferredLabel = '', iscoGroup = '' } of rowsOf(folder, 'occupations_en.csv')) {
    const id = idOf(conceptUri);
    occupations.add(id);
    // of the kind that steps are derived between
    node('Function', id, preferredLabel, { kind: 'function' });
    edges.push({ type: 'ON', from: id, to: `branch:isco-${iscoGroup}`, properties: {}, sources });
  }
  for await (const { occupationUri, relationType, skillUri } of rowsOf(folder, 'occupationSkillRelations.csv')) {
    // 67 relations of version 1.1.1 name an occupation that has no row of its own
    if (!occupations.has(idOf(occupationUri))) continue;
    const essential = relationType === 'essential';
    edges.push({
      type: 'REQUIRES',
      from: idOf(occupationUri),
      to: idOf(skillUri),
      properties: { essential, weight: essential ? 1 : 0.5, weightBasis: 'default' },
      sources,
    });
  }
  return { nodes, edges };
}
