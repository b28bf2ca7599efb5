import type { CohortResult } from '../cohorts/result.js';
import type { CohortSummary } from '../cohorts/summary-shape.js';
import { hoursNumber } from '../text/hours-number.js';
import { percent } from '../text/percent.js';
import { bar } from './bar.js';
import { bullets } from './bullets.js';
import { sayCohort, type CohortWord } from './cohort-words.js';
import type { Language } from './language.js';
import { nameOf } from './step-words.js';
import { table } from './table.js';
import { cleanAll, columns, pad, padStart, wrap } from './text.js';
import type { Context } from './world.js';

type Drawing = Pick<Context, 'language' | 'width' | 'ink'>;

/** A row per group of equal profiles, with the path to its best goal. */
export function drawResults(given: readonly CohortResult[], { language, width, ink }: Drawing): string[] {
  const results = cleanAll(given.filter((one) => one.error === undefined).map(({ error: _error, ...one }) => one));
  if (results.length === 0) return [];
  const planned = results.some(({ goals }) => goals.some(({ path }) => path?.load !== undefined));
  const tell = (word: CohortWord) => sayCohort(language, word);
  const heads = [
    { title: tell('who') },
    { title: tell('start') },
    { title: tell('path') },
    { title: tell('steps'), right: true },
    { title: tell('weakest'), right: true },
    ...(planned ? [{ title: tell('hours'), right: true }] : []),
  ];
  const rows = results.map((result) => {
    const path = result.goals.find(({ goal }) => goal === result.best)?.path ?? null;
    return [
      whoIs(result.candidates, language),
      tell(result.start ?? 'problem'),
      path === null ? '-' : path.functions.map((one) => nameOf(one, language)).join(' > '),
      path === null ? '-' : String(path.stepCount),
      path === null ? '-' : path.weakest === null ? '?' : percent(path.weakest),
      ...(planned ? [path?.load === undefined ? '-' : hoursIn(path.load, language)] : []),
    ];
  });
  return table(heads, rows, width, ink.strong);
}

/** The first by reference or number, and how many more. */
export function whoIs(places: CohortResult['candidates'], language: Language): string {
  const [first, ...rest] = places;
  const reference = first?.reference ?? sayCohort(language, 'nameless', { n: (first?.index ?? 0) + 1 });
  return rest.length === 0 ? reference : sayCohort(language, 'more', { reference, n: rest.length });
}

function hoursIn({ min, max }: { readonly min: number; readonly max: number | null }, language: Language): string {
  const number = (hours: number) => hoursNumber(hours, language);
  if (max === null) return sayCohort(language, 'hoursFrom', { min: number(min) });
  return min === max ? number(min) : sayCohort(language, 'hoursRange', { min: number(min), max: number(max) });
}

const starts = [
  ['goalHeld', 'goal-held'],
  ['function', 'function'],
  ['overlap', 'overlap'],
  ['course', 'course'],
  ['blockedByLevel', 'blocked-by-level'],
  ['unknown', 'unknown'],
  ['none', 'none'],
] as const satisfies readonly (readonly [keyof CohortSummary['start'], CohortWord])[];

/** Counts with small bars, then who has no path and what would help. */
export function drawSummary(given: CohortSummary, { language, width, ink }: Drawing): string[] {
  const summary = cleanAll(given);
  const { candidates, problems, canStart, noPath, hours, courses } = summary;
  const usable = candidates - problems;
  const tell = (word: CohortWord, values: Readonly<Record<string, string | number>> = {}) => sayCohort(language, word, values);
  const counted = (title: string, counts: readonly (readonly [name: string, count: number])[]): string[] => {
    const shown = counts.filter(([, count]) => count > 0);
    return shown.length === 0 ? [] : [ink.strong(title), ...bars(shown, usable, width)];
  };
  const named = (all: readonly { name: string; nameEn: string | null; candidates: number }[]) =>
    all.slice(0, 10).map((one) => [nameOf(one, language), one.candidates] as const);
  const blocks = [
    [
      ...wrap(tell('summary', { n: candidates, profiles: summary.profiles, problems }), width).map(ink.strong),
      ...(summary.targetGroup === null ? [] : wrap(tell('targetGroup', { name: nameOf(summary.targetGroup, language) }), width)),
    ],
    counted(
      tell('canStart', { n: canStart, of: usable }),
      starts.map(([key, word]) => [tell(word), summary.start[key]]),
    ),
    summary.goals.length < 2
      ? []
      : counted(
          tell('goals'),
          summary.goals.map((goal) => [nameOf(goal, language), goal.best]),
        ),
    counted(
      tell('stepsTitle'),
      summary.steps.counts.map((one) => [String(one.steps), one.candidates]),
    ),
    hours === null
      ? []
      : counted(tell('hoursTitle'), [
          ...hours.counts.map(
            ({ upTo, candidates: count }) =>
              [upTo === null ? tell('above') : tell('upTo', { n: hoursNumber(upTo, language) }), count] as const,
          ),
          [tell('hoursUnknown'), hours.unknown],
        ]),
    courses === null ? [] : counted(tell('courses'), named(courses)),
    counted(tell('missing'), named(summary.missing)),
    noPath.count === 0 ? [] : noPathLines(summary, language, width),
    bullets(
      summary.notes.map((note) => note[language]),
      width,
    ),
    [ink.faint(tell('versions', { catalogue: summary.catalogueVersion, rules: summary.rulesVersion, objective: summary.objective }))],
  ];
  return blocks.filter((block) => block.length > 0).flatMap((block, at) => (at === 0 ? block : ['', ...block]));
}

function bars(counts: readonly (readonly [name: string, count: number])[], of: number, width: number): string[] {
  const longest = Math.min(Math.max(...counts.map(([name]) => columns(name))), Math.max(16, width - 32));
  return counts.flatMap(([name, count]) => {
    const lines = wrap(name, longest);
    return lines.map((line, at) =>
      at < lines.length - 1 ? `  ${line}` : `  ${pad(line, longest)}  ${bar(of === 0 ? 0 : count / of, 20)} ${padStart(String(count), 5)}`,
    );
  });
}

/** More would push the rest off the screen. */
const mostNamed = 20;

function noPathLines({ noPath }: CohortSummary, language: Language, width: number): string[] {
  const names = noPath.candidates.slice(0, mostNamed).map((place) => whoIs([place], language));
  const more = noPath.count > mostNamed ? [`+${noPath.count - mostNamed}`] : [];
  const { best } = noPath;
  return [
    ...wrap(sayCohort(language, 'noPath', { who: [...names, ...more].join(', ') }), width),
    ...wrap(
      best === null
        ? sayCohort(language, 'nothingHelps')
        : sayCohort(language, 'helps', { wording: best.wording[language], n: best.helps, of: noPath.count }),
      width,
    ),
  ];
}
