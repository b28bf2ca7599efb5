import { hash as hashOf, createHash } from 'node:crypto';
import { PadwijzerError, type InputProblem } from '../../errors.js';
import { openDataFolder, type DataFile, type DataFolder } from '../data-files/data-folder.js';
import { readColumns } from '../data-files/read-records.js';

/** The official files that are read, with the columns of each; without an optional one its facts are missing, and the report says so. */
export const escoFiles = {
  isco: { name: 'ISCOGroups_en.csv', columns: ['conceptUri', 'code', 'preferredLabel', 'altLabels', 'status'] },
  groups: { name: 'skillGroups_en.csv', columns: ['conceptUri', 'code', 'preferredLabel', 'altLabels', 'status'] },
  occupations: {
    name: 'occupations_en.csv',
    columns: ['conceptUri', 'iscoGroup', 'code', 'preferredLabel', 'altLabels', 'status', 'description'],
  },
  skills: { name: 'skills_en.csv', columns: ['conceptUri', 'skillType', 'reuseLevel', 'preferredLabel', 'altLabels', 'status'] },
  broaderOccupations: {
    name: 'broaderRelationsOccPillar.csv',
    columns: ['conceptUri', 'broaderUri'],
  },
  broaderSkills: { name: 'broaderRelationsSkillPillar.csv', columns: ['conceptUri', 'broaderUri'] },
  requirements: { name: 'occupationSkillRelations.csv', columns: ['occupationUri', 'relationType', 'skillUri'] },
  relatedSkills: { name: 'skillSkillRelations.csv', columns: ['originalSkillUri', 'relationType', 'relatedSkillUri'], optional: true },
  iscoNl: { name: 'ISCOGroups_nl.csv', columns: ['conceptUri', 'preferredLabel', 'altLabels'], optional: true },
  groupsNl: { name: 'skillGroups_nl.csv', columns: ['conceptUri', 'preferredLabel', 'altLabels'], optional: true },
  occupationsNl: { name: 'occupations_nl.csv', columns: ['conceptUri', 'preferredLabel', 'altLabels', 'description'], optional: true },
  skillsNl: { name: 'skills_nl.csv', columns: ['conceptUri', 'preferredLabel', 'altLabels'], optional: true },
  replacements: { name: 'replacements.csv', columns: ['conceptUri', 'replacedBy'], optional: true },
} as const satisfies Record<string, { name: string; columns: readonly string[]; optional?: true }>;
export type EscoFile = keyof typeof escoFiles;
export type ColumnOf<K extends EscoFile> = (typeof escoFiles)[K]['columns'][number];

export interface EscoData {
  readonly folder: string;
  readonly files: ReadonlyMap<EscoFile, DataFile>;
  /** optional files that are not there */
  readonly absent: readonly string[];
  /** version in the name of the folder or of a zip, null when none says one */
  readonly version: string | null;
  /** bytes of all files together */
  readonly size: number;
}

/** Finds the official files. Throws `import-invalid` with every file and column that is missing, at once. */
export async function openEsco(path: string): Promise<EscoData> {
  const folder = await openDataFolder(path);
  const problems: InputProblem[] = [];
  const files = new Map<EscoFile, DataFile>();
  const absent: string[] = [];
  for (const [key, wanted] of Object.entries(escoFiles) as [EscoFile, { name: string; columns: readonly string[]; optional?: true }][]) {
    const file = folder.files.get(wanted.name);
    if (file === undefined) {
      if (wanted.optional) absent.push(wanted.name);
      else problems.push(missingFile(path, wanted.name));
      continue;
    }
    files.set(key, file);
    const there = new Set(await readColumns(file));
    const lacking = wanted.columns.filter((column) => !there.has(column));
    if (lacking.length > 0) problems.push(missingColumns(wanted.name, lacking, [...there]));
  }
  if (problems.length > 0) throw filesInvalid(path, problems);
  const size = [...files.values()].reduce((sum, file) => sum + file.size, 0);
  return { folder: path, files, absent, version: versionIn(folder), size };
}

export function filesInvalid(path: string, problems: readonly InputProblem[]): PadwijzerError {
  return new PadwijzerError(
    'import-invalid',
    `${path}: ${problems.length} file(s) missing or without the columns needed; nothing was written`,
    {
      messageNl: `${path}: ${problems.length} bestand(en) ontbreken of missen kolommen; er is niets geschreven`,
      errors: problems,
    },
  );
}

const missingFile = (path: string, name: string): InputProblem => ({
  pointer: name,
  message: `not in ${path}, nor in a zip there; it is part of the ESCO download as CSV`,
  messageNl: `niet in ${path}, en niet in een zip daar; het hoort bij de ESCO-download als CSV`,
});

export function missingColumns(name: string, lacking: readonly string[], there: readonly string[]): InputProblem {
  const found = there.slice(0, 20).join(', ').slice(0, 200);
  return {
    pointer: name,
    message: `the first line lacks ${lacking.join(', ')}; found: ${found}`,
    messageNl: `de eerste regel mist ${lacking.join(', ')}; gevonden: ${found}`,
  };
}

function versionIn({ names }: DataFolder): string | null {
  for (const name of names) {
    const found = /(?:^|[^\d.])v?(\d+\.\d+(?:\.\d+)?)(?![\d.]*\d)/i.exec(name);
    if (found?.[1] !== undefined) return found[1];
  }
  return null;
}

/** Hash of everything that is read: 40 MB take 0.1 s, where reading them into facts takes 3 s. */
export async function digestOf(data: Pick<EscoData, 'files'>): Promise<string> {
  const digests: string[] = [];
  for (const [key, file] of [...data.files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const whole = createHash('sha256');
    for await (const piece of await file.open()) whole.update(piece as Buffer);
    digests.push(`${key} ${whole.digest('hex')}`);
  }
  return hashOf('sha256', digests.join('\n'), 'hex').slice(0, 20);
}
