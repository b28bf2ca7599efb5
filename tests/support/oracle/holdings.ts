import type { CandidateProfile, Grade } from '../../../src/profiles/profile.js';
import type { Constraints } from '../../../src/paths/search.js';
import type { Model } from './model.js';

const order: readonly Grade[] = ['claimed', 'evidenced', 'certified'];
const rank = (grade: Grade): number => order.indexOf(grade);
const lower = (a: Grade, b: Grade): Grade => (rank(a) < rank(b) ? a : b);

/** What is held, each at the highest grade of its roads. */
class Held extends Map<string, Grade> {
  give(id: string, grade: Grade): void {
    const before = this.get(id);
    if (before === undefined || rank(before) < rank(grade)) this.set(id, grade);
  }
}

export interface Holdings {
  readonly competences: ReadonlyMap<string, Grade>;
  readonly workProcesses: ReadonlyMap<string, Grade>;
  readonly criteria: ReadonlyMap<string, Grade>;
}

export const counts = (grade: Grade | undefined, least: Grade): boolean => grade !== undefined && rank(grade) >= rank(least);

/** H0 by rules 1 to 6; `minEvidence` is not applied here, `matching` is. */
export function holdings(model: Model, profile: CandidateProfile, matching: Constraints['matching']): Holdings {
  const [competences, workProcesses, criteria] = [new Held(), new Held(), new Held()];
  // 1. given
  for (const { id, evidence } of profile.competences) competences.give(id, evidence);
  for (const { id, evidence } of profile.workProcesses) workProcesses.give(id, evidence);
  for (const { id, evidence } of profile.criteria) criteria.give(id, evidence);
  // 2. functions held
  for (const { id, evidence } of profile.functions) {
    const grade = lower(evidence, 'evidenced');
    const held = model.functions.get(id);
    for (const competence of held?.requires.keys() ?? []) competences.give(competence, grade);
    for (const work of held?.performs ?? []) workProcesses.give(work, grade);
  }
  // 3. completed courses
  const coreTasks = new Set(model.coreTaskIds);
  for (const { id, status, evidence } of profile.courses) {
    if (status !== 'completed') continue;
    const grade: Grade = evidence === 'certified' ? 'certified' : 'claimed';
    for (const competence of model.targets('TEACHES', id)) competences.give(competence, grade);
    for (const covered of model.targets('COVERS', id)) {
      const works = coreTasks.has(covered) ? model.origins('PART_OF', covered) : [covered];
      for (const work of works) workProcesses.give(work, grade);
    }
    if (model.courses.get(id)?.whole !== true) continue;
    for (const f of model.targets('PREPARES_FOR', id)) {
      for (const competence of model.functions.get(f)?.requires.keys() ?? []) competences.give(competence, lower(grade, 'evidenced'));
    }
  }
  // 4. work processes, and core tasks all of whose work processes are held (one without work processes never is)
  for (const [work, grade] of workProcesses) {
    for (const competence of model.targets('REQUIRES', work)) competences.give(competence, grade);
  }
  for (const task of coreTasks) {
    const grades = model.origins('PART_OF', task).map((work) => workProcesses.get(work));
    const known = grades.filter((grade) => grade !== undefined);
    if (known.length === 0 || known.length < grades.length) continue;
    const lowest = known.reduce(lower);
    for (const competence of model.targets('REQUIRES', task)) competences.give(competence, lowest);
  }
  // 5. matches, from what 1 to 4 gave and from nothing a match gave
  for (const [id, grade] of [...competences]) {
    for (const other of model.matches.reached(id, matching)) {
      competences.give(other.id, other.kept ? grade : lower(grade, 'evidenced'));
    }
  }
  return { competences, workProcesses, criteria };
}
