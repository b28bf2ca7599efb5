import type { Graph } from '../graph/graph.js';
import { pathQueries } from '../graph/queries/paths.js';
import { profileQueries } from '../graph/queries/profiles.js';
import type { RunOptions } from '../graph/graph-engine.js';
import type { RowOf } from '../graph/query.js';
import { heldWork, holdings, type CourseFacts, type HoldingFacts, type Matching } from './holdings.js';
import type { CandidateProfile } from './profile.js';

const unique = (ids: Iterable<string>): string[] => [...new Set(ids)];

/** Course as a profile reads it: besides what it gives, what diploma it is. */
export interface CompletedCourse extends CourseFacts {
  readonly programme: string | null;
  readonly level: number | null;
}

export interface ProfileFacts extends HoldingFacts {
  /** functions held, and those that completed courses prepare for */
  readonly functions: ReadonlyMap<string, RowOf<typeof pathQueries.readFunctions>>;
  readonly courses: ReadonlyMap<string, CompletedCourse>;
}

/** Reads what the catalogue says of everything a profile names, in a fixed number of statements whatever its size. */
export async function readHoldingFacts(
  graph: Graph,
  profile: CandidateProfile,
  matching: Matching,
  options: RunOptions,
): Promise<ProfileFacts> {
  const courseIds = unique(profile.courses.map((course) => course.id));
  const courses = new Map((await graph.read(profileQueries.readCourses, { ids: courseIds }, options)).map((row) => [row.id, row]));
  const prepared = [...courses.values()].flatMap((course) => course.preparesFor);
  const functionIds = unique([...profile.functions.map((held) => held.id), ...prepared]);
  const functions = new Map((await graph.read(pathQueries.readFunctions, { ids: functionIds }, options)).map((row) => [row.id, row]));
  const ids = unique([...courses.values()].flatMap((course) => course.coreTasks));
  const known = { functions, courses, coreTasks: [] };
  const firstWorks = [...heldWork(profile, known).keys()];
  const firstTasks = await graph.read(profileQueries.readCoreTasks, { ids, workIds: firstWorks }, options);
  const works = [...heldWork(profile, { ...known, coreTasks: firstTasks }).keys()];
  // a core task covered adds work processes, which may complete another core task
  const grew = works.length > firstWorks.length;
  const coreTasks = grew ? await graph.read(profileQueries.readCoreTasks, { ids, workIds: works }, options) : firstTasks;
  const rows = await graph.read(profileQueries.readWorkRequirements, { ids: works }, options);
  const facts = { ...known, coreTasks, workRequires: new Map(rows.map((row) => [row.id, row.requires])), matches: new Map() };
  if (matching === 'none') return facts;
  const held = [...holdings(profile, facts, 'none').competences.keys()];
  const matches = await graph.read(profileQueries.readMatches, { ids: held }, options);
  return { ...facts, matches: new Map(matches.map((row) => [row.id, row])) };
}
