import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import type { CatalogueFacts, EdgeFact, NodeFact } from '../src/catalogue/facts.js';

type Row = Readonly<Record<string, string>>;

async function* rowsOf(folder: string, file: string): AsyncGenerator<Row> {
  for await (const row of createReadStream(join(folder, file)).pipe(parse({ columns: true, bom: true }))) yield row as Row;
}
const idOf = (uri = ''): string => `esco:${uri.split('/').at(-1) ?? ''}`;

/** Occupations, skills and what relates them, from the official CSV files of ESCO 1.1.1, to measure on; optional skills weigh half. */
export async function escoFacts(folder: string): Promise<CatalogueFacts> {
  const sources = [{ source: 'source:esco-1.1.1', line: null, term: null }];
  const nodes: NodeFact[] = [
    { label: 'Source', id: 'source:esco-1.1.1', properties: { name: 'ESCO 1.1.1', kind: 'dataset', licence: 'EUPL' }, sources },
  ];
  const edges: EdgeFact[] = [];
  for await (const { code = '', preferredLabel = '' } of rowsOf(folder, 'ISCOGroups_en.csv'))
    nodes.push({ label: 'Branch', id: `branch:isco-${code}`, properties: { name: preferredLabel, nameEn: preferredLabel }, sources });
  for await (const { conceptUri, preferredLabel = '', skillType } of rowsOf(folder, 'skills_en.csv')) {
    const kind = skillType === 'knowledge' ? 'knowledge' : 'skill';
    const id = idOf(conceptUri);
    nodes.push({
      label: 'Competence',
      id,
      properties: { name: preferredLabel, nameEn: preferredLabel, kind, scheme: 'esco' },
      sources,
    });
  }
  const occupations = new Set<string>();
  for await (const { conceptUri, preferredLabel = '', iscoGroup = '' } of rowsOf(folder, 'occupations_en.csv')) {
    const id = idOf(conceptUri);
    nodes.push({
      label: 'Function',
      id,
      properties: { name: preferredLabel, nameEn: preferredLabel, kind: 'function' },
      sources,
    });
    occupations.add(id);
    edges.push({ type: 'ON', from: id, to: `branch:isco-${iscoGroup}`, properties: {}, sources });
  }
  for await (const { occupationUri, relationType, skillUri } of rowsOf(folder, 'occupationSkillRelations.csv')) {
    // 67 relations name an occupation that has no row of its own
    if (!occupations.has(idOf(occupationUri))) continue;
    const essential = relationType === 'essential';
    const properties = { essential, weight: essential ? 1 : 0.5 };
    edges.push({ type: 'REQUIRES', from: idOf(occupationUri), to: idOf(skillUri), properties, sources });
  }
  return { nodes, edges };
}
