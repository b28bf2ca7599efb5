import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** The sample with each occupation so many times over, under addresses of their own: enough rows to be killed in the midst of. */
export function muchOfEsco(sample: string, folder: string, times: number): string {
  cpSync(sample, folder, { recursive: true });
  const multiply = (file: string, column: number): void => {
    const [head = [], ...rows]: string[][] = parse(readFileSync(join(sample, file), 'utf8'));
    const all = Array.from({ length: times }, (_, copy) =>
      rows.map((row) => row.map((value, at) => (at === column ? other(value, copy) : value))),
    );
    writeFileSync(join(folder, file), stringify([head, ...all.flat()]));
  };
  const columnOf = (file: string, name: string): number =>
    (readFileSync(join(sample, file), 'utf8').split('\n')[0] ?? '').trim().split(',').indexOf(name);
  for (const [file, name] of [
    ['occupations_en.csv', 'conceptUri'],
    ['occupations_nl.csv', 'conceptUri'],
    ['occupationSkillRelations.csv', 'occupationUri'],
  ] as const)
    multiply(file, columnOf(file, name));
  return folder;
}

/** Copy 0 is the occupation itself. */
const other = (uri: string, copy: number): string =>
  copy === 0 ? uri : uri.replace(/occupation\/[0-9a-f]{4}/, `occupation/${copy.toString(16).padStart(4, '0')}`);
