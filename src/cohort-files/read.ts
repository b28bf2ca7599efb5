import { PadwijzerError, type InputProblem } from '../errors.js';
import { readJsonText } from '../validation/json-text.js';
import { atLines, lineIn, type BrokenRow, type CohortFile } from './cohort-file.js';
import { readCsv } from './read-csv.js';

/**
 * Reads the text of a .json (a list, or an object with `candidates`), .ndjson (a profile a line) or .csv file, by the end of its name.
 * Throws `PadwijzerError` for what is wrong with the file as a whole.
 */
export function readCohortText(given: string, file: string): CohortFile {
  const text = given.replace(/^\uFEFF/, '');
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
    placeOfLine: (line, language) => lineIn(file, line, language),
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

/** No row that could be a candidate: which lines there are, and why each is none. */
export function noneUsable({ broken }: CohortFile, file: string): PadwijzerError {
  const errors = broken.map(({ line, reason }) => ({ pointer: lineIn(file, line, 'en'), message: reason.en, messageNl: reason.nl }));
  return new PadwijzerError('input-invalid', `no row of ${file} is a profile`, {
    messageNl: `geen enkele rij van ${file} is een profiel`,
    ...(errors.length === 0 ? {} : { errors }),
  });
}

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
