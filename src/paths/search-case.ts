import { admittedProgrammes, readEducation, type Education, type Levels } from '../profiles/diplomas.js';
import { holdings, isWhole, type Holdings } from '../profiles/holdings.js';
import type { CandidateProfile } from '../profiles/profile.js';
import { readHoldingFacts, type ProfileFacts } from '../profiles/read-holding-facts.js';
import type { RunOptions } from '../graph/graph-engine.js';
import { pathQueries } from '../graph/queries/paths.js';
import type { Graph } from '../graph/graph.js';
import type { RowOf } from '../graph/query.js';
import type { Constraints } from './search.js';

export type FunctionFacts = RowOf<typeof pathQueries.readFunctions>;

/** The candidate as a search sees one: everything that does not depend on the goal. */
export interface Candidate {
  readonly profile: CandidateProfile;
  readonly facts: ProfileFacts;
  readonly holdings: Holdings;
  readonly level: number | null;
  readonly education: Education;
  readonly admitted: readonly string[];
  /** functions held, in the profile's order, without doubles */
  readonly held: readonly string[];
  /** functions their source states no more: no goal, stop or entry */
  readonly deprecated: readonly string[];
  /** every f0: functions held, and what a held specialisation specialises */
  readonly starts: readonly FunctionFacts[];
}

export async function readCandidate(
  graph: Graph,
  levels: Levels,
  profile: CandidateProfile,
  constraints: Pick<Constraints, 'matching'>,
  options: RunOptions,
): Promise<Candidate> {
  const [deprecated] = await graph.read(pathQueries.readDeprecated, {}, options);
  const education = readEducation(levels, profile.educationLevel);
  const facts = await readHoldingFacts(graph, profile, constraints.matching, options);
  const held = [...new Set(profile.functions.map((one) => one.id))];
  const heldFacts = [...held].sort().flatMap((id) => facts.functions.get(id) ?? []);
  const parents = heldFacts.flatMap((one) => (one.kind === 'specialisation' ? one.parents : [])).filter((id) => !held.includes(id));
  const parentFacts = await graph.read(pathQueries.readFunctions, { ids: [...new Set(parents)] }, options);
  const completed = profile.courses
    .filter((course) => course.status === 'completed')
    .flatMap((course) => facts.courses.get(course.id) ?? []);
  const wholes = completed.filter((course) => isWhole(course.kind));
  const all = [
    education.level,
    ...wholes.map((course) => course.level),
    ...profile.unresolved.map((one) => one.level ?? null),
    ...heldFacts.map((one) => one.level),
  ];
  const knownLevels = all.filter((level) => level !== null);
  const diplomas = [...education.diplomas, ...wholes.flatMap((course) => (course.programme === null ? [] : [[course.programme]]))];
  return {
    profile,
    facts,
    holdings: holdings(profile, facts, constraints.matching),
    level: knownLevels.length > 0 ? Math.max(...knownLevels) : null,
    education,
    admitted: admittedProgrammes(levels, diplomas),
    held,
    deprecated: deprecated?.deprecated ?? [],
    starts: [...heldFacts, ...parentFacts],
  };
}
