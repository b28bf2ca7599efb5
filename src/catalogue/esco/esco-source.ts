import type { ImportProblems } from '../import-problems.js';
import { nodeRow } from '../fingerprints.js';
import type { PartSource, ReadProgress, RowBatch } from '../part-source.js';
import { escoEdges } from './esco-edges.js';
import { digestOf, type EscoData } from './esco-files.js';
import { escoId } from './esco-ids.js';
import { escoNodes } from './esco-nodes.js';
import { EscoRoom, type EscoSettings } from './esco-room.js';

/** Raised when the same files would be read into other facts, so that what is loaded is not taken for it. */
const readingVersion = 1;

/** The official files as a part of the catalogue. */
export async function escoSource(
  data: EscoData,
  settings: EscoSettings,
  problems: ImportProblems,
  given: string | null = null,
): Promise<PartSource> {
  const version = given ?? data.version;
  let room: EscoRoom | undefined;
  return {
    name: 'esco',
    large: true,
    dataVersion: version,
    settings: { ...settings, readingVersion },
    digest: await digestOf(data),
    async *rows(progress: ReadProgress): AsyncGenerator<RowBatch> {
      problems.clear();
      let read = 0;
      room = new EscoRoom(data, settings, problems, version, (bytes) => progress((read += bytes), data.size));
      for (const name of data.absent) problems.add('not-imported', name, null, 'the file is not there; it is optional', '');
      await readReplacements(room);
      yield { nodes: [sourceNode(room)] };
      for await (const nodes of escoNodes(room)) yield { nodes };
      for await (const edges of escoEdges(room)) yield { edges };
    },
    replacements: () => knownReplacements(room),
    factsPerSource: () => (room === undefined ? {} : { [room.sourceId]: room.facts + 1 }),
  };
}

function sourceNode({ sourceId, version }: EscoRoom) {
  const of = version === null ? '' : `, version ${version}`;
  const properties = {
    name: `ESCO, Europese classificatie van vaardigheden, competenties, kwalificaties en beroepen${version === null ? '' : `, versie ${version}`}`,
    nameEn: `ESCO, European Skills, Competences, Qualifications and Occupations${of}`,
    kind: 'dataset',
    ...(version === null ? {} : { version }),
    licence:
      'European Commission: reuse allowed with the source named (Decision 2011/833/EU). This service uses the ESCO classification of the European Commission.',
    url: 'https://esco.ec.europa.eu/en/use-esco/download',
  };
  return nodeRow({ label: 'Source', id: sourceId, properties, sources: [{ source: sourceId, line: null, term: null }] }, 'esco');
}

async function readReplacements(room: EscoRoom): Promise<void> {
  for await (const records of room.records('replacements')) {
    for (const { line, values } of records) {
      const [from, to] = [escoId(values.conceptUri), escoId(values.replacedBy)];
      if (from !== null && to !== null && from !== to) room.replacements.set(from, to);
      else
        room.problems.add(
          'value-invalid',
          room.fileOf('replacements'),
          line,
          'expected two addresses of ESCO',
          `${values.conceptUri} ${values.replacedBy}`,
        );
    }
  }
}

/** A replacement that was not imported itself would send people nowhere. */
function knownReplacements(room: EscoRoom | undefined): ReadonlyMap<string, string> {
  if (room === undefined) return new Map();
  return new Map(
    [...room.replacements].filter(([from, to]) => {
      if (room.concepts.has(to)) return true;
      room.problems.add('dangling', room.fileOf('replacements'), null, `what replaces ${from} was not imported`, to);
      return false;
    }),
  );
}
