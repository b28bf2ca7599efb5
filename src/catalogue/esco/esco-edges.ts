import type { EdgeRow } from '../fingerprints.js';
import { batch } from '../part-source.js';
import type { EscoRoom } from './esco-room.js';

/** What an occupation requires and is, what is broader than what, and which skills go together, a batch at a time. */
export async function* escoEdges(room: EscoRoom): AsyncGenerator<EdgeRow[]> {
  for (const edges of [isco, broaderOccupations, broaderSkills, requirements, relatedSkills]) {
    let rows: EdgeRow[] = [];
    for await (const more of edges(room)) {
      rows.push(...more);
      while (rows.length >= batch) yield rows.splice(0, batch);
    }
    if (rows.length > 0) yield rows;
    rows = [];
  }
}

const present = (rows: readonly (EdgeRow | null)[]): EdgeRow[] => rows.filter((row) => row !== null);

/** The ISCO group of every occupation, also of one that is narrower than another occupation. */
async function* isco(room: EscoRoom): AsyncGenerator<EdgeRow[]> {
  const rows: (EdgeRow | null)[] = [];
  for (const [id, { line, isco: group }] of room.iscoOf) {
    if (room.concepts.get(group)?.label === 'Branch') rows.push(room.edge('occupations', line, 'ON', [id, group]));
    else room.problems.add('dangling', room.fileOf('occupations'), line, 'iscoGroup names no ISCO group that was imported', group);
  }
  yield present(rows);
}

async function* broaderOccupations(room: EscoRoom): AsyncGenerator<EdgeRow[]> {
  const key = 'broaderOccupations';
  for await (const records of room.records(key)) {
    yield present(
      records.map(({ line, values: { conceptUri, broaderUri } }) => {
        const from = room.end(key, line, conceptUri, ['Function', 'Branch']);
        const to = from === null ? null : room.end(key, line, broaderUri, ['Function', 'Branch']);
        if (from === null || to === null) return null;
        const [narrow, broad] = [room.concepts.get(from)?.label, room.concepts.get(to)?.label];
        if (narrow === 'Function' && broad === 'Function') return room.edge(key, line, 'SPECIALISES', [from, to]);
        if (narrow === 'Branch' && broad === 'Branch') return room.edge(key, line, 'BROADER', [from, to]);
        // the occupation's own record says the same, and that is where it was taken from
        if (room.iscoOf.get(from)?.isco !== to)
          room.problems.add(
            'contradiction',
            room.fileOf(key),
            line,
            'the occupation has another iscoGroup in its own record, which counts',
            `${conceptUri} ${broaderUri}`,
          );
        return null;
      }),
    );
  }
}

async function* broaderSkills(room: EscoRoom): AsyncGenerator<EdgeRow[]> {
  const key = 'broaderSkills';
  for await (const records of room.records(key)) {
    yield present(
      records.map(({ line, values: { conceptUri, broaderUri } }) => {
        const from = room.end(key, line, conceptUri, ['Competence']);
        const to = from === null ? null : room.end(key, line, broaderUri, ['Competence']);
        return from === null || to === null ? null : room.edge(key, line, 'BROADER', [from, to]);
      }),
    );
  }
}

async function* requirements(room: EscoRoom): AsyncGenerator<EdgeRow[]> {
  const key = 'requirements';
  const { essentialWeight, optionalWeight } = room.settings;
  for await (const records of room.records(key)) {
    yield present(
      records.map(({ line, values: { occupationUri, relationType, skillUri } }) => {
        const essential = isEssential(room, key, line, relationType);
        if (essential === null) return null;
        const from = room.end(key, line, occupationUri, ['Function']);
        const to = from === null ? null : room.end(key, line, skillUri, ['Competence']);
        if (from === null || to === null) return null;
        const weight = essential ? essentialWeight : optionalWeight;
        return room.edge(key, line, 'REQUIRES', [from, to], { weight, essential, weightBasis: 'default' });
      }),
    );
  }
}

async function* relatedSkills(room: EscoRoom): AsyncGenerator<EdgeRow[]> {
  const key = 'relatedSkills';
  for await (const records of room.records(key)) {
    yield present(
      records.map(({ line, values: { originalSkillUri, relationType, relatedSkillUri } }) => {
        const essential = isEssential(room, key, line, relationType);
        const from = essential === null ? null : room.end(key, line, originalSkillUri, ['Competence']);
        const to = from === null ? null : room.end(key, line, relatedSkillUri, ['Competence']);
        return essential === null || from === null || to === null ? null : room.edge(key, line, 'RELATED', [from, to], { essential });
      }),
    );
  }
}

function isEssential(room: EscoRoom, key: 'requirements' | 'relatedSkills', line: number, relationType: string): boolean | null {
  if (relationType === 'essential') return true;
  if (relationType === 'optional') return false;
  room.problems.add('value-invalid', room.fileOf(key), line, 'relationType: expected essential or optional', relationType);
  return null;
}
