import { stringify } from 'csv-stringify/sync';
import type { CohortPath, CohortResult } from '../cohorts/result.js';
import type { Language } from './language.js';
import { nameOf } from './step-words.js';

const columns = [
  'index',
  'reference',
  'start',
  'goal',
  'best',
  'outcome',
  'from',
  'path',
  'steps',
  'weakest',
  'mean',
  'missing',
  'hoursMin',
  'hoursMax',
  'courses',
  'problem',
] as const;
type Row = Partial<Record<(typeof columns)[number], string | number | null>>;

/**
 * One row per candidate and goal, for spreadsheets: what a spreadsheet would take for a formula is escaped, every text stands in
 * quotes, and the mark at the beginning tells it the letters.
 */
export function cohortCsv(results: readonly CohortResult[], language: Language): string {
  const rows = results.flatMap((result) => result.candidates.flatMap((place) => rowsOf(result, place, language)));
  return stringify(
    rows.sort((a, b) => Number(a.index) - Number(b.index)),
    { header: true, columns: [...columns], escape_formulas: true, quoted_string: true, bom: true, record_delimiter: 'windows' },
  );
}

function rowsOf(result: CohortResult, { index, reference = '' }: CohortResult['candidates'][number], language: Language): Row[] {
  const own: Row = { index, reference, start: result.start };
  if (result.error !== undefined) return [{ ...own, outcome: 'problem', problem: wordsOf(result.error, language) }];
  return result.goals.map(({ goal, outcome, path, error }): Row => ({
    ...own,
    goal,
    best: goal === result.best ? 'yes' : 'no',
    outcome,
    ...(path === null ? {} : pathCells(path, language)),
    ...(error === undefined ? {} : { problem: wordsOf(error, language) }),
  }));
}

function pathCells({ start, functions, stepCount, weakest, mean, steps, load, courses }: CohortPath, language: Language): Row {
  const missing = new Map(steps.flatMap((step) => step.missing.map((one) => [one.id, nameOf(one, language)])));
  return {
    from: start,
    path: functions.map((one) => nameOf(one, language)).join(' > '),
    steps: stepCount,
    weakest,
    mean,
    missing: [...missing.values()].join(' | '),
    ...(load === undefined ? {} : { hoursMin: load.min, hoursMax: load.max }),
    ...(courses === undefined ? {} : { courses: courses.map((one) => nameOf(one, language)).join(' | ') }),
  };
}

const wordsOf = ({ message, details }: NonNullable<CohortResult['error']>, language: Language): string =>
  language === 'nl' ? (details.messageNl ?? message) : message;
