import type { Graph } from '../graph/graph.js';
import { pathQueries } from '../graph/queries/paths.js';
import { profileQueries } from '../graph/queries/profiles.js';
import type { RunOptions } from '../graph/graph-engine.js';
import type { RowOf } from '../graph/query.js';
import { heldWork, holdings, type CourseFacts, type HoldingFacts, type Matching } from './holdings.js';
import type { CandidateProfile } from './profile.js';
import { readInBatches } from './read-in-batches.js';

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

/** Functions per statement: each row has some hundreds of ids. */
const functionBatch = 50;

/** Rows of functions, whole; some at a time when there are many. */
export const readFunctionRows = (graph: Graph, ids: Iterable<string>, options: RunOptions) =>
  readInBatches(unique(ids), (some) => graph.read(pathQueries.readFunctions, { ids: some }, options), functionBatch);

/**
 * Reads what the catalogue says of everything these profiles name, in a number of statements that hardly depends on how many there
 * are. What it says of others than a profile names changes nothing in the holdings of that profile.
 */
export async function readHoldingFacts(
  graph: Graph,
  profiles: readonly CandidateProfile[],
  matching: Matching,
  options: RunOptions,
): Promise<ProfileFacts> {
  const named = (ids: (profile: CandidateProfile) => Iterable<string>) => unique(profiles.flatMap((profile) => [...ids(profile)]));
  const courseIds = named((profile) => profile.courses.map((course) => course.id));
  const courseRows = await readInBatches(courseIds, (some) => graph.read(profileQueries.readCourses, { ids: some }, options));
  const courses = new Map(courseRows.map((row) => [row.id, row]));
  const prepared = [...courses.values()].flatMap((course) => course.preparesFor);
  const functionIds = [...named((profile) => profile.functions.map((held) => held.id)), ...prepared];
  const functions = new Map((await readFunctionRows(graph, functionIds, options)).map((row) => [row.id, row]));
  const ids = unique([...courses.values()].flatMap((course) => course.coreTasks));
  const known = { functions, courses, coreTasks: [] };
  const firstWorks = named((profile) => heldWork(profile, known).keys());
  // most profiles of a catalogue without work processes name none: nothing to ask
  const tasksOf = async (workIds: string[]) =>
    ids.length + workIds.length === 0 ? [] : graph.read(profileQueries.readCoreTasks, { ids, workIds }, options);
  const firstTasks = await tasksOf(firstWorks);
  const works = named((profile) => heldWork(profile, { ...known, coreTasks: firstTasks }).keys());
  // a core task covered adds work processes, which may complete another core task
  const grew = works.length > firstWorks.length;
  const coreTasks = grew ? await tasksOf(works) : firstTasks;
  const rows = await readInBatches(works, (some) => graph.read(profileQueries.readWorkRequirements, { ids: some }, options));
  const facts = { ...known, coreTasks, workRequires: new Map(rows.map((row) => [row.id, row.requires])), matches: new Map() };
  if (matching === 'none') return facts;
  const held = named((profile) => holdings(profile, facts, 'none').competences.keys());
  const matches = await readInBatches(held, (some) => graph.read(profileQueries.readMatches, { ids: some }, options));
  return { ...facts, matches: new Map(matches.map((row) => [row.id, row])) };
}
