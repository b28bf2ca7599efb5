import type { Step } from '../paths/answer.js';
import type { SourceRef } from '../paths/parts.js';
import type { Language } from './language.js';
import { nameOf } from '../text/name-of.js';
import { percent } from '../text/percent.js';
import { say, type Word } from './words.js';

type Course = Step['listedCourses'][number];
type Held = Step['held'][number];

export { nameOf };

export function levelOf(level: number | null, language: Language): string {
  return level === null ? say(language, 'levelUnknown') : say(language, 'level', { level });
}

const directions: Record<Step['direction'], Word> = { up: 'up', level: 'sideways', down: 'down', unknown: 'directionUnknown' };

export function basisOf(step: Step, language: Language): string {
  const entry: Word = step.entry === 'overlap' ? 'entryOverlap' : step.entry === 'course' ? 'entryCourse' : 'entry';
  const parts = [say(language, step.basis === 'entry' ? entry : step.basis)];
  if (step.basis === 'derived' && step.baseOverlap !== null) parts.push(say(language, 'derivedBase', { share: percent(step.baseOverlap) }));
  return [...parts, say(language, directions[step.direction])].join(' · ');
}

const qualifiedWords: Record<Step['qualified'], Word> = {
  yes: 'qualifiedYes',
  higher: 'qualifiedHigher',
  partly: 'qualifiedPartly',
  no: 'qualifiedNo',
  unknown: 'qualifiedUnknown',
};
export const qualifiedOf = (step: Step, language: Language): string => say(language, qualifiedWords[step.qualified]);

/** `ontwikkelpad-it-3.0: regel 112 ‘Analytisch’, regels 214-216; ...`, documents in the order met; a computed fact has no line. */
export function sourcesOf(refs: readonly SourceRef[], language: Language, terms = true): string {
  const documents = new Map<string, string[]>();
  for (const ref of refs) {
    const places = documents.get(ref.source) ?? [];
    const place = placeOf(ref, language, terms);
    if (!places.includes(place)) places.push(place);
    documents.set(ref.source, places);
  }
  return [...documents].map(([source, places]) => `${source.replace(/^source:/, '')}: ${places.join(', ')}`).join('; ');
}

function placeOf({ line, lastLine, term }: SourceRef, language: Language, terms: boolean): string {
  if (line === null) return term ?? say(language, 'computed');
  const lines =
    lastLine === undefined || lastLine === line ? say(language, 'atLine', { line }) : say(language, 'atLines', { line, last: lastLine });
  return term === null || !terms ? lines : `${lines} ‘${term}’`;
}

/** Hours as known: a bound nobody states stays unknown and is never filled in. */
export function hoursOf(course: Pick<Course, 'loadMin' | 'loadMax'>, language: Language): string {
  const number = new Intl.NumberFormat(language);
  const [min, max] = [course.loadMin ?? 0, course.loadMax];
  if (max === null) return min === 0 ? say(language, 'hoursUnknown') : say(language, 'hoursFrom', { from: number.format(min) });
  if (min === max) return say(language, 'hoursExact', { from: number.format(min) });
  return min === 0
    ? say(language, 'hoursTo', { to: number.format(max) })
    : say(language, 'hours', { from: number.format(min), to: number.format(max) });
}

const courseKinds: Record<string, Word> = {
  part: 'kindPart',
  elective: 'kindElective',
  qualification: 'kindQualification',
  'branch-recognised': 'kindBranch',
};

export function courseOf(course: Course, language: Language): string {
  const kind = courseKinds[course.kind];
  const title = [course.code, nameOf(course, language)].filter(Boolean).join(' ');
  const facts = [kind === undefined ? course.kind : say(language, kind), levelOf(course.level, language), hoursOf(course, language)];
  const sources = sourcesOf(course.sources, language, false);
  return [title, ...facts].join(' · ') + (sources === '' ? '' : ` [${sources}]`);
}

/** Requirements held through the same thing at the same grade stand on one line. */
export function heldLines(held: readonly Held[], language: Language, names: ReadonlyMap<string, string>): string[] {
  const groups = new Map<string, string[]>();
  for (const item of held) {
    const { id, kind } = item.through;
    const name = names.get(id ?? '') ?? item.through.name ?? id ?? say(language, 'unknown');
    const how = `${say(language, kind, { name })}, ${say(language, item.grade)}`;
    groups.set(how, [...(groups.get(how) ?? []), nameOf(item, language)]);
  }
  return [...groups].map(([how, names]) => `✓ ${names.join(', ')}: ${how}`);
}

export function missingLines(missing: Step['missing'], language: Language): string[] {
  return missing.map(
    (item) =>
      `○ ${nameOf(item, language)}${item.weight === 1 ? '' : ` (${say(language, 'weight', { weight: new Intl.NumberFormat(language).format(item.weight) })})`}`,
  );
}
