import { stringify } from 'csv-stringify/sync';
import type { CohortPath } from '../cohorts/result.js';
import { nameOf } from '../text/name-of.js';
import { spreadsheet } from '../text/spreadsheet.js';
import type { Language } from '../validation/show.js';
import type { ToldResult } from './told.js';

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

/** One row per candidate and goal, for spreadsheets. */
export function cohortCsv(results: readonly ToldResult[], language: Language): string {
  const rows = results.flatMap((result) => result.candidates.flatMap((place) => rowsOf(result, place, language)));
  return stringify(
    rows.sort((a, b) => Number(a.index) - Number(b.index)),
    { header: true, columns: [...columns], ...spreadsheet },
  );
}

function rowsOf(result: ToldResult, { index, reference = '' }: ToldResult['candidates'][number], language: Language): Row[] {
  const own: Row = { index, reference, start: result.start };
  if (result.problem !== undefined) return [{ ...own, outcome: 'problem', problem: result.problem.detail }];
  return result.goals.map(({ goal, outcome, path, problem }): Row => ({
    ...own,
    goal,
    best: goal === result.best ? 'yes' : 'no',
    outcome,
    ...(path === null ? {} : pathCells(path, language)),
    ...(problem === undefined ? {} : { problem: problem.detail }),
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
