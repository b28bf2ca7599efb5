import type { GraphValue } from '../../graph/graph-engine.js';
import { fingerprintOf, searchText, type NodeRow } from '../fingerprints.js';
import type { NodeLabel } from '../facts.js';
import { batch } from '../part-source.js';
import type { EscoFile } from './esco-files.js';
import { escoId, iscoId } from './esco-ids.js';
import type { EscoRoom } from './esco-room.js';

type Properties = Record<string, GraphValue>;
type Columns = Readonly<Record<string, string>>;
interface Dutch {
  readonly name: string;
  readonly aliases: string[];
  readonly description: string;
}

/** Statuses of a concept that ESCO has given up. */
const givenUp = new Set(['obsolete', 'deprecated', 'replaced', 'retired']);

const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/\n| \| /)
      .map((one) => one.trim())
      .filter(Boolean),
  ),
];

/** Dutch labels by id, where the file is there. */
async function dutchLabels(room: EscoRoom, key: 'iscoNl' | 'groupsNl' | 'occupationsNl' | 'skillsNl'): Promise<Map<string, Dutch>> {
  const labels = new Map<string, Dutch>();
  for await (const records of room.records(key)) {
    for (const { values } of records) {
      const { conceptUri, preferredLabel, altLabels, description = '' } = values as Columns;
      const id = escoId(conceptUri ?? '');
      if (id !== null && preferredLabel) labels.set(id, { name: preferredLabel.trim(), aliases: linesOf(altLabels ?? ''), description });
    }
  }
  return labels;
}

interface Kind {
  readonly key: EscoFile;
  readonly dutch: 'iscoNl' | 'groupsNl' | 'occupationsNl' | 'skillsNl';
  readonly label: NodeLabel;
  readonly group?: true;
  readonly properties: (values: Columns, place: { readonly room: EscoRoom; readonly line: number }) => Properties;
}

const concepts: readonly Kind[] = [
  { key: 'isco', dutch: 'iscoNl', label: 'Branch', properties: ({ code = '' }) => ({ code }) },
  {
    key: 'groups',
    dutch: 'groupsNl',
    label: 'Competence',
    group: true,
    properties: ({ code = '' }) => ({ kind: 'group', scheme: 'esco', ...(code === '' ? {} : { code }) }),
  },
  {
    key: 'occupations',
    dutch: 'occupationsNl',
    label: 'Function',
    properties: ({ code = '', description = '' }) => ({ kind: 'occupation', scheme: 'esco', code, descriptionEn: description }),
  },
  { key: 'skills', dutch: 'skillsNl', label: 'Competence', properties: skillProperties },
];

/** Occupations, skills, groups of skills and ISCO groups, a batch at a time. */
export async function* escoNodes(room: EscoRoom): AsyncGenerator<NodeRow[]> {
  for (const kind of concepts) {
    const dutch = await dutchLabels(room, kind.dutch);
    let rows: NodeRow[] = [];
    for await (const records of room.records(kind.key)) {
      for (const { line, values } of records) {
        const row = conceptRow(room, kind, dutch, line, values);
        if (row === null) continue;
        if (kind.key === 'occupations') room.iscoOf.set(row.id, { line, isco: iscoId((values as Columns)['iscoGroup'] ?? '') });
        rows.push(row);
      }
      while (rows.length >= batch) yield rows.splice(0, batch);
    }
    if (rows.length > 0) yield rows;
    rows = [];
  }
}

function conceptRow(room: EscoRoom, kind: Kind, dutch: ReadonlyMap<string, Dutch>, line: number, values: Columns): NodeRow | null {
  const { conceptUri = '', preferredLabel = '', altLabels = '', status = '' } = values;
  const file = room.fileOf(kind.key);
  const id = kind.key === 'isco' ? iscoOf(values) : escoId(conceptUri);
  const nameEn = preferredLabel.trim();
  if (id === null) room.problems.add('value-invalid', file, line, 'conceptUri is no address of ESCO', conceptUri);
  else if (room.concepts.has(id)) room.problems.add('duplicate', file, line, 'the concept is stated already; the first counts', conceptUri);
  else if (nameEn === '') room.problems.add('value-missing', file, line, 'preferredLabel is empty', conceptUri);
  else {
    const dead = givenUp.has(status.toLowerCase());
    if (!dead && status.toLowerCase() !== 'released')
      room.problems.add('status-unknown', file, line, 'expected released or obsolete; taken as released', status);
    room.concepts.set(id, { label: kind.label, index: room.concepts.size, group: kind.group === true });
    const own = kind.properties(values, { room, line });
    return nodeRow(room, kind, { id, line, names: { nameEn, altLabels }, dutch: dutch.get(id), own, dead });
  }
  return null;
}

const iscoOf = ({ code = '', conceptUri = '' }: Columns): string | null => (code === '' ? escoId(conceptUri) : iscoId(code));

function nodeRow(
  room: EscoRoom,
  { key, label }: Kind,
  concept: {
    readonly id: string;
    readonly line: number;
    readonly names: { readonly nameEn: string; readonly altLabels: string };
    readonly dutch: Dutch | undefined;
    readonly own: Properties;
    readonly dead: boolean;
  },
): NodeRow {
  const { id, line, names, dutch, own, dead } = concept;
  const english = linesOf(names.altLabels).filter((name) => name !== names.nameEn);
  const properties: Properties = {
    ...own,
    id,
    name: dutch?.name ?? names.nameEn,
    nameEn: names.nameEn,
    nameEnBasis: 'source',
    aliases: dutch === undefined ? english : dutch.aliases.filter((name) => name !== dutch.name),
    ...(dutch === undefined ? { nameLanguage: 'en' } : { aliasesEn: english }),
    ...(dutch !== undefined && dutch.description !== '' && label === 'Function' ? { description: dutch.description } : {}),
    ...(dead ? { deprecated: true } : {}),
    ...(dead && room.replacements.has(id) ? { replacedBy: room.replacements.get(id) as string } : {}),
    ...(label === 'Function' ? { origin: room.sourceId } : {}),
    part: 'esco',
    sources: room.sources(key, line),
  };
  const whole = { ...properties, searchText: searchText({ properties }) };
  const fingerprint = fingerprintOf(label, whole);
  room.facts += 1;
  return { label, id, fingerprint, properties: { ...whole, fingerprint } };
}

function skillProperties(
  { skillType = '', reuseLevel = '', conceptUri = '' }: Columns,
  { room, line }: { room: EscoRoom; line: number },
): Properties {
  const kind = skillType === 'knowledge' ? 'knowledge' : /^skill(\/competence)?$/.test(skillType) ? 'skill' : 'unknown';
  if (kind === 'unknown') {
    const [problem, reason] =
      skillType === '' ? (['type-missing', 'skillType is empty'] as const) : (['value-invalid', `skillType is ${skillType}`] as const);
    room.problems.add(problem, room.fileOf('skills'), line, `${reason}; imported with kind unknown`, conceptUri);
  }
  return { kind, scheme: 'esco', ...(reuseLevel === '' ? {} : { reuseLevel }) };
}
