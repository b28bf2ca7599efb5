import type { Language } from '../validation/show.js';

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

export const lineIn = (file: string, line: number, language: Language): string =>
  language === 'nl' ? `${file}, regel ${line}` : `${file}, line ${line}`;

/** A file of which each candidate stands on a line of its own. */
export const atLines = (
  file: string,
  rows: readonly { readonly value: unknown; readonly line: number }[],
  broken: readonly BrokenRow[],
): CohortFile => ({
  candidates: rows.map((row) => row.value),
  broken,
  place: (index, inside, language) => {
    const line = lineIn(file, rows[index]?.line ?? 0, language);
    return inside === '' ? line : `${line} (${inside})`;
  },
  placeOfLine: (line, language) => lineIn(file, line, language),
});
