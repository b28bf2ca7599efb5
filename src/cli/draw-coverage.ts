import type { Coverage, CoveredTask, CoveredWork, WorkStatus } from '../assessments/coverage-answer.js';
import { percent } from '../text/percent.js';
import { sayIn } from './assessment-words.js';
import { bullets } from './bullets.js';
import type { Language } from './language.js';
import { nameOf, sourcesOf } from './step-words.js';
import { table, type Column } from './table.js';
import { cleanAll, wrap } from './text.js';
import { say } from './words.js';
import type { Context } from './world.js';

type Standing = Pick<CoveredWork, 'status' | 'grade'>;

/** Core tasks and work processes against candidate and workplace; signs and words, so that it reads without colour. */
export function drawCoverage(given: Coverage, { language, width, ink }: Pick<Context, 'language' | 'width' | 'ink'>): string {
  const answer = cleanAll(given);
  const { qualification, summary, documented } = answer;
  const tell = sayIn(language);
  const aboutCandidate = answer.workProcesses.some((work) => work.status !== null);
  const aboutWorkplace = answer.workProcesses.some((work) => work.atWorkplace !== null);
  const columns: Column[] = [
    { title: tell('work') },
    ...(aboutCandidate ? [{ title: tell('candidate'), keep: true }] : []),
    ...(aboutWorkplace ? [{ title: tell('workplace'), keep: true }] : []),
  ];
  const row = (name: string, candidate: string, workplace: string): string[] => [
    name,
    ...(aboutCandidate ? [candidate] : []),
    ...(aboutWorkplace ? [workplace] : []),
  ];
  const workRow = (work: CoveredWork): string[] =>
    row(`· ${codedName(work, language)}`, standingOf(work, language), tell(work.atWorkplace === true ? 'here' : 'notHere'));
  const rows = answer.coreTasks.flatMap((task) => [
    row(codedName(task, language), taskStanding(task, language), taskWorkplace(task, language)),
    ...answer.workProcesses.filter((work) => work.coreTasks[0] === task.id).map(workRow),
  ]);
  rows.push(...answer.workProcesses.filter((work) => work.coreTasks.length === 0).map(workRow));
  const code = qualification.code === null ? '' : ` (${qualification.code})`;
  const level = qualification.level === null ? '' : `, ${say(language, 'level', { level: qualification.level })}`;
  const blocks = [
    wrap(`${nameOf(qualification, language)}${code}${level}`, width).map(ink.strong),
    ...(documented ? [table(columns, rows, width, ink.faint)] : []),
    summaryLines(summary, language).flatMap((line) => wrap(line, width)),
    listed(
      tell('otherWork'),
      (answer.others ?? []).map((work) => withStanding(work, language)),
      width,
    ),
    listed(
      tell('units'),
      answer.units.map((unit) => withStanding({ ...unit, grade: null }, language)),
      width,
    ),
    [
      ...(answer.minEvidence === 'claimed' ? [] : wrap(tell('atLeast', { grade: say(language, answer.minEvidence) }), width)),
      ...bullets(
        answer.notes.map(
          (note) => note[language] + (note.sources === undefined ? '' : ` (${sourcesOf(note.sources.slice(0, 1), language)})`),
        ),
        width,
      ),
    ],
    [ink.faint(tell('versions', { catalogue: answer.catalogueVersion, rules: answer.rulesVersion }))],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

type Coded = { readonly code: string | null; readonly name: string; readonly nameEn: string | null };
const codedName = (item: Coded, language: Language): string => `${item.code === null ? '' : `${item.code} `}${nameOf(item, language)}`;

function standingOf({ status, grade }: Standing, language: Language): string {
  if (status === null) return sayIn(language)('unknown');
  return sayIn(language)(status === 'claimed' && grade === 'evidenced' ? 'evidenced' : status);
}

const withStanding = (
  item: Coded & { readonly status: WorkStatus | null; readonly grade: CoveredWork['grade'] },
  language: Language,
): string => (item.status === null ? codedName(item, language) : `${codedName(item, language)}: ${standingOf(item, language)}`);

const taskStanding = ({ status }: CoveredTask, language: Language): string => sayIn(language)(status ?? 'unknown');

function taskWorkplace({ workplace, counts }: CoveredTask, language: Language): string {
  return workplace === null ? sayIn(language)('unknown') : sayIn(language)(workplace, { n: counts.atWorkplace ?? 0, of: counts.of });
}

function summaryLines({ workProcesses, candidate, workplace, together }: Coverage['summary'], language: Language): string[] {
  const tell = sayIn(language);
  const of = workProcesses ?? 0;
  const lines: string[] = [];
  if (candidate !== null) {
    const { recognised, claimed, absent, recognisedShare } = candidate;
    lines.push(tell('sumCandidate', { of, recognised, claimed, absent, share: percent(recognisedShare ?? 0) }));
  }
  if (workplace !== null) {
    const { covered, uncovered, coveredShare } = workplace;
    lines.push(tell('sumWorkplace', { of, covered, uncovered, share: percent(coveredShare ?? 0) }));
  }
  if (together !== null) lines.push(tell('sumTogether', { here: together.openAtWorkplace, elsewhere: together.openElsewhere }));
  return lines;
}

const listed = (title: string, items: readonly string[], width: number): string[] =>
  items.length === 0 ? [] : [...wrap(title, width), ...bullets(items, width)];
