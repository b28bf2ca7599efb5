import { candidateProfile, grades, profileListLimit, type CandidateProfile, type Grade } from '../profiles/profile.js';
import type { Target } from './catalogue-book.js';
import type { Item } from './item.js';
import { educationMark } from './own-marks.js';

export interface Found {
  readonly item: Item;
  readonly target: Target;
  readonly grade: Grade;
}

const rank = (grade: Grade): number => grades.indexOf(grade);
export const lowest = (...all: readonly Grade[]): Grade => all.reduce((a, b) => (rank(b) < rank(a) ? b : a), 'certified');

/** Things found -> profile; of one thing found twice the higher grade stays, of a course completed and enrolled the completed one. */
export function buildProfile(
  found: readonly Found[],
  unresolved: CandidateProfile['unresolved'],
  reference: string | undefined,
  levelOf: (diploma: string) => number,
): CandidateProfile {
  const list = <T extends { readonly evidence: Grade }>(label: Target['label'], entry: (one: Found) => T) => {
    const entries = new Map<string, T>();
    for (const one of found.filter(({ target }) => target.label === label)) {
      const [known, made] = [entries.get(one.target.id), entry(one)];
      if (known === undefined || better(made, known)) entries.set(one.target.id, made);
    }
    return [...entries.values()].slice(0, profileListLimit);
  };
  const held = ({ item, target, grade }: Found) => ({ id: target.id, evidence: grade, ...item.beside });
  const diplomas = found.flatMap(({ target }) => (target.label === 'Diploma' ? [target.id.slice(educationMark.length)] : []));
  const highest = diplomas.sort((a, b) => levelOf(b) - levelOf(a) || (a < b ? -1 : 1))[0];
  return candidateProfile.parse({
    ...(reference === undefined ? {} : { reference }),
    ...(highest === undefined ? {} : { educationLevel: /^[1-8]$/.test(highest) ? Number(highest) : highest }),
    functions: list('Function', (one) => ({ ...held(one), ...one.item.period })),
    competences: list('Competence', held),
    workProcesses: list('WorkProcess', held),
    courses: list('Course', (one) => ({ ...held(one), status: one.item.role === 'done' ? 'enrolled' : 'completed' })),
    criteria: list('Criterion', held),
    unresolved,
  });
}

function better(a: { evidence: Grade; status?: string }, b: { evidence: Grade; status?: string }): boolean {
  if (a.status !== b.status) return a.status === 'completed';
  return rank(a.evidence) > rank(b.evidence);
}
