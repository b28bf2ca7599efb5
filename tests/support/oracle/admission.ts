import type { CandidateProfile } from '../../../src/profiles/profile.js';
import type { Course, Model, OracleFunction } from './model.js';

/** A diploma; `id` null: a level given as a number, of unknown kind. */
interface Diploma {
  readonly id: string | null;
  readonly level: number;
}

function givenDiploma(model: Model, given: CandidateProfile['educationLevel']): Diploma | null {
  if (given === undefined) return null;
  if (typeof given === 'number') return { id: null, level: given };
  const said = given.trim().toLowerCase();
  const row = model.levels.diplomas.find((d) => [d.id, ...d.aliases].some((name) => name.toLowerCase() === said));
  return row ? { id: row.id, level: row.level } : null;
}

const completedWhole = (model: Model, profile: CandidateProfile) =>
  profile.courses
    .filter((course) => course.status === 'completed')
    .map((course) => model.courses.get(course.id))
    .filter((course) => course?.whole === true);

function diplomas(model: Model, profile: CandidateProfile): Diploma[] {
  const given = givenDiploma(model, profile.educationLevel);
  const earned = completedWhole(model, profile).flatMap((course): Diploma[] => {
    const row = model.levels.diplomas.find((diploma) => diploma.id === course?.programme);
    return row ? [{ id: row.id, level: row.level }] : [];
  });
  return given ? [given, ...earned] : earned;
}

/** Highest of diploma, completed whole courses, unresolved diplomas and functions held; null: unknown. */
export function candidateLevel(model: Model, profile: CandidateProfile): number | null {
  const known = [
    givenDiploma(model, profile.educationLevel)?.level,
    ...completedWhole(model, profile).map((course) => course?.level),
    ...profile.unresolved.map((entry) => entry.level),
    ...profile.functions.map((held) => model.functions.get(held.id)?.level),
  ].filter((level) => typeof level === 'number');
  return known.length === 0 ? null : Math.max(...known);
}

/** Whether one of the candidate's diplomas admits to a whole course that f itself lists. */
export function admitted(model: Model, profile: CandidateProfile, f: OracleFunction): boolean {
  return f.wholeCourses.some((course) => diplomaAdmits(model, profile, course));
}

export function diplomaAdmits(model: Model, profile: CandidateProfile, course: Pick<Course, 'programme'>): boolean {
  const anyOf = model.levels.programmes.find((programme) => programme.kind === course.programme)?.admission.anyOf ?? [];
  return diplomas(model, profile).some(({ id, level }) => {
    if (id !== null) return anyOf.includes(id);
    // of unknown kind: admitted when every diploma of that level would be
    const ofLevel = model.levels.diplomas.filter((diploma) => diploma.level === level);
    return ofLevel.length > 0 && ofLevel.every((diploma) => anyOf.includes(diploma.id));
  });
}
