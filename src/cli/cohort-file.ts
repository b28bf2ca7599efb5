import { parse, type CsvError } from 'csv-parse/sync';
import { PadwijzerError, type InputProblem } from '../errors.js';
import { readJsonText } from './json-text.js';
import type { Language } from './language.js';
import { readTextSource } from './read-source.js';
import { sayCohort } from './cohort-words.js';
import type { World } from './world.js';

/** A row that says nothing that could be a profile. */
export interface BrokenRow {
  readonly line: number;
  readonly reason: Readonly<Record<Language, string>>;
}
/** Candidates of a file, where each stands in it, and what could not be read. */
export interface CohortFile {
  readonly candidates: readonly unknown[];
  readonly broken: readonly BrokenRow[];
  /** where a place in a candidate stands: file, line and, in JSON, column */
  readonly place: (index: number, inside: string, language: Language) => string;
  readonly placeOfLine: (line: number, language: Language) => string;
}

/** Columns of a CSV file; a header must have one of the first three lists at least. */
export const cohortColumns = ['reference', 'educationLevel', 'functions', 'competences', 'workProcesses', 'courses', 'evidence'] as const;
type Column = (typeof cohortColumns)[number];
const lists = ['functions', 'competences', 'workProcesses', 'courses'] as const;

/** Reads .json (a list, or an object with `candidates`), .ndjson (a profile a line) or .csv, by the end of the name. */
export async function readCohortFile(file: string, world: World): Promise<CohortFile> {
  const text = (await readTextSource(file, world)).replace(/^\uFEFF/, '');
  if (/\.csv$/i.test(file)) return readCsv(text, file);
  if (/\.(ndjson|jsonl)$/i.test(file)) return readLines(text, file);
  const { value, place } = readJsonText(text, file);
  const inside = Array.isArray(value) ? '' : '/candidates';
  const all = Array.isArray(value) ? (value as unknown[]) : (value as { readonly candidates?: unknown } | null)?.candidates;
  if (!Array.isArray(all)) throw unexpected(file);
  return {
    candidates: all as unknown[],
    broken: [],
    place: (index, rest, language) => place(`${inside}/${index}${rest}`, language),
    placeOfLine: (line, language) => sayCohort(language, 'fileLine', { file, line }),
  };
}

function readLines(text: string, file: string): CohortFile {
  const candidates: { readonly value: unknown; readonly line: number }[] = [];
  const broken: BrokenRow[] = [];
  for (const [at, row] of text.split(/\r?\n/).entries()) {
    const line = at + 1;
    if (row.trim() === '') continue;
    try {
      candidates.push({ value: JSON.parse(row), line });
    } catch {
      broken.push({ line, reason: { nl: 'geen geldige JSON op één regel', en: 'no valid JSON on one line' } });
    }
  }
  return atLines(file, candidates, broken);
}

function readCsv(text: string, file: string): CohortFile {
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

const atLines = (
  file: string,
  rows: readonly { readonly value: unknown; readonly line: number }[],
  broken: readonly BrokenRow[],
): CohortFile => ({
  placeOfLine: (line, language) => sayCohort(language, 'fileLine', { file, line }),
  candidates: rows.map((row) => row.value),
  broken,
  place: (index, inside, language) => {
    const line = sayCohort(language, 'fileLine', { file, line: rows[index]?.line ?? 0 });
    return inside === '' ? line : `${line} (${inside})`;
  },
});

function unexpected(file: string): PadwijzerError {
  const problem: InputProblem = {
    pointer: file,
    message: 'expected a list of profiles, or an object with such a list in candidates',
    messageNl: 'verwacht: een lijst met profielen, of een object met zo een lijst in candidates',
  };
  return new PadwijzerError('input-invalid', `${file}: ${problem.message}`, {
    messageNl: `${file}: ${problem.messageNl ?? ''}`,
    errors: [problem],
  });
}
