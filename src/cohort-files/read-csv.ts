import { parse, type CsvError } from 'csv-parse/sync';
import { PadwijzerError } from '../errors.js';
import { atLines, type BrokenRow, type CohortFile } from './cohort-file.js';

/** Columns of a CSV file; a header must have one of the first three lists at least. */
export const cohortColumns = ['reference', 'educationLevel', 'functions', 'competences', 'workProcesses', 'courses', 'evidence'] as const;
type Column = (typeof cohortColumns)[number];
const lists = ['functions', 'competences', 'workProcesses', 'courses'] as const;

export function readCsv(text: string, file: string): CohortFile {
  const broken: BrokenRow[] = [];
  const skip = (error: CsvError | undefined): undefined => {
    if (error !== undefined) broken.push({ line: Number(error['lines'] ?? 0), reason: csvReason(error) });
    return undefined;
  };
  // the header decides which of the two separators a file has: Dutch spreadsheets write semicolons
  const delimiter = (text.split('\n', 1)[0] ?? '').includes(';') ? ';' : ',';
  const rows = parse(text, {
    delimiter,
    columns: (names: string[]) => checkedHeader(names, file),
    info: true,
    trim: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: skip,
  }) as unknown as { readonly record: Partial<Record<Column, string>>; readonly info: { readonly lines: number } }[];
  return atLines(
    file,
    rows.map(({ record, info }) => ({ value: profileOf(record), line: info.lines })),
    broken,
  );
}

function checkedHeader(names: readonly string[], file: string): Column[] {
  const known = names.map((name) => cohortColumns.find((one) => one.toLowerCase() === name.trim().toLowerCase()));
  const unknown = names.filter((_, at) => known[at] === undefined);
  const doubled = known.filter((name, at) => name !== undefined && known.indexOf(name) !== at);
  if (unknown.length === 0 && doubled.length === 0) return known as Column[];
  const shown = [...unknown, ...doubled].map((name) => JSON.stringify((name ?? '').slice(0, 40))).join(', ');
  const expected = cohortColumns.join(', ');
  throw new PadwijzerError('input-invalid', `${file}, line 1: unknown or doubled columns ${shown}; expected ${expected}`, {
    messageNl: `${file}, regel 1: onbekende of dubbele kolommen ${shown}; verwacht: ${expected}`,
  });
}

/** Empty cells are absent; `evidence` goes for everything in the row. */
function profileOf(row: Partial<Record<Column, string>>): Record<string, unknown> {
  const { reference = '', educationLevel = '', evidence = '' } = row;
  const items = (text = '') =>
    text
      .split('|')
      .map((id) => id.trim())
      .filter((id) => id !== '')
      .map((id) => (evidence === '' ? id : { id, evidence }));
  return {
    ...(reference === '' ? {} : { reference }),
    ...(educationLevel === '' ? {} : { educationLevel: /^\d$/.test(educationLevel) ? Number(educationLevel) : educationLevel }),
    ...Object.fromEntries(lists.map((list) => [list, items(row[list])])),
  };
}

function csvReason({ code, message }: CsvError): BrokenRow['reason'] {
  if (code === 'CSV_RECORD_INCONSISTENT_COLUMNS' || code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH')
    return { nl: 'niet zoveel cellen als de kop', en: 'not as many cells as the header' };
  if (code.includes('QUOTE')) return { nl: 'aanhalingstekens niet op hun plaats', en: 'quotes out of place' };
  return { nl: code, en: message.split(',')[0] ?? code };
}
