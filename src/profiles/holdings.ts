import { grades, type CandidateProfile, type Grade } from './profile.js';

export interface Through {
  readonly kind: 'own' | 'function' | 'course' | 'work-process' | 'core-task' | 'match';
  /** what it comes from; null for what the profile itself gives */
  readonly id: string | null;
}
export interface Held {
  readonly grade: Grade;
  readonly through: Through;
}
export type HeldMap = ReadonlyMap<string, Held>;

/** H0 of domain section 3: id -> highest grade and the road it came by. */
export interface Holdings {
  readonly competences: HeldMap;
  readonly workProcesses: HeldMap;
  readonly criteria: HeldMap;
}

/** What the catalogue says of the things a profile names; read by `readHoldingFacts`. */
export interface HoldingFacts {
  readonly functions: ReadonlyMap<string, { readonly requires: readonly string[]; readonly performs: readonly string[] }>;
  readonly courses: ReadonlyMap<string, CourseFacts>;
  /** every core task that is covered or has a work process held */
  readonly coreTasks: readonly { readonly id: string; readonly works: readonly string[]; readonly requires: readonly string[] }[];
  readonly workRequires: ReadonlyMap<string, readonly string[]>;
  readonly matches: ReadonlyMap<string, Matches>;
}
export interface CourseFacts {
  readonly kind: string;
  readonly teaches: readonly string[];
  readonly covers: readonly string[];
  readonly coreTasks: readonly string[];
  readonly preparesFor: readonly string[];
}
export interface Matches {
  readonly sameAs: readonly string[];
  readonly sameAsStated: readonly string[];
  readonly closeTo: readonly string[];
}
export type Matching = 'none' | 'exact' | 'close';

const rank = (grade: Grade): number => grades.indexOf(grade);
const lowest = (all: readonly Grade[]): Grade => all.reduce((a, b) => (rank(b) < rank(a) ? b : a), 'certified');
const atMostEvidenced = (grade: Grade): Grade => lowest([grade, 'evidenced']);
/** Whether a kind of course is a whole one: the others are parts of one, or units beside it. */
export const isWhole = (kind: string): boolean => kind === 'qualification' || kind === 'branch-recognised';

/** Collects holdings; of several roads the highest grade stays, of equal grades the first. */
class Collected {
  readonly map = new Map<string, Held>();
  add(ids: Iterable<string>, grade: Grade, through: Through): void {
    for (const id of ids) {
      const known = this.map.get(id);
      if (known === undefined || rank(grade) > rank(known.grade)) this.map.set(id, { grade, through });
    }
  }
}

/** Grade a completed course counts with: certified with the diploma seen, else claimed. */
const courseGrade = (evidence: Grade): Grade => (evidence === 'certified' ? 'certified' : 'claimed');

/** Work processes held, by any road: given, by function, by course (docs/rules.md, Holdings 1 to 3). */
export function heldWork(profile: CandidateProfile, facts: Pick<HoldingFacts, 'functions' | 'courses' | 'coreTasks'>): Map<string, Held> {
  const works = new Collected();
  for (const { id, evidence } of profile.workProcesses) works.add([id], evidence, { kind: 'own', id: null });
  for (const { id, evidence } of profile.functions) {
    works.add(facts.functions.get(id)?.performs ?? [], atMostEvidenced(evidence), { kind: 'function', id });
  }
  const tasks = new Map(facts.coreTasks.map((task) => [task.id, task]));
  for (const { id, status, evidence } of profile.courses) {
    const course = facts.courses.get(id);
    if (course === undefined || status === 'enrolled') continue;
    const covered = [...course.covers, ...course.coreTasks.flatMap((task) => tasks.get(task)?.works ?? [])];
    works.add(covered, courseGrade(evidence), { kind: 'course', id });
  }
  return works.map;
}

/** The whole of H0. Pure: everything it needs to know of the catalogue is in `facts`. */
export function holdings(profile: CandidateProfile, facts: HoldingFacts, matching: Matching): Holdings {
  const workProcesses = heldWork(profile, facts);
  const competences = new Collected();
  for (const { id, evidence } of profile.competences) competences.add([id], evidence, { kind: 'own', id: null });
  for (const { id, evidence } of profile.functions) {
    competences.add(facts.functions.get(id)?.requires ?? [], atMostEvidenced(evidence), { kind: 'function', id });
  }
  for (const { id, status, evidence } of profile.courses) {
    const course = facts.courses.get(id);
    if (course === undefined || status === 'enrolled') continue;
    competences.add(course.teaches, courseGrade(evidence), { kind: 'course', id });
    if (!isWhole(course.kind)) continue;
    for (const f of course.preparesFor)
      competences.add(facts.functions.get(f)?.requires ?? [], atMostEvidenced(courseGrade(evidence)), { kind: 'course', id });
  }
  for (const [id, held] of workProcesses) competences.add(facts.workRequires.get(id) ?? [], held.grade, { kind: 'work-process', id });
  for (const task of facts.coreTasks) {
    const heldGrades = task.works.flatMap((work) => workProcesses.get(work)?.grade ?? []);
    if (task.works.length === 0 || heldGrades.length < task.works.length) continue;
    competences.add(task.requires, lowest(heldGrades), { kind: 'core-task', id: task.id });
  }
  addMatches(competences, facts.matches, matching);
  const criteria = new Collected();
  for (const { id, evidence } of profile.criteria) criteria.add([id], evidence, { kind: 'own', id: null });
  return { competences: competences.map, workProcesses, criteria: criteria.map };
}

function addMatches(competences: Collected, matches: HoldingFacts['matches'], matching: Matching): void {
  if (matching === 'none') return;
  // from what the roads above gave and not from matches of matches: one hop, but for chains of exact ones
  for (const [id, { grade }] of [...competences.map]) {
    const match = matches.get(id);
    if (match === undefined) continue;
    competences.add(match.sameAsStated, grade, { kind: 'match', id });
    competences.add(match.sameAs, atMostEvidenced(grade), { kind: 'match', id });
    if (matching === 'close') competences.add(match.closeTo, atMostEvidenced(grade), { kind: 'match', id });
  }
}

/** Ids held with at least this grade, as the map the path statements take. */
export function counting(held: HeldMap, least: Grade): Record<string, true> {
  return Object.fromEntries(countingIds(held, least).map((id) => [id, true as const]));
}

/** Ids held with at least this grade. */
export function countingIds(held: HeldMap, least: Grade): string[] {
  const needed = rank(least);
  const ids: string[] = [];
  for (const [id, { grade }] of held) if (rank(grade) >= needed) ids.push(id);
  return ids;
}
