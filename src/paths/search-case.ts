import { admittedProgrammes, readEducation, type Education, type Levels } from '../profiles/diplomas.js';
import { holdings, isWhole, type Holdings } from '../profiles/holdings.js';
import type { CandidateProfile } from '../profiles/profile.js';
import { readFunctionRows, readHoldingFacts, type ProfileFacts } from '../profiles/read-holding-facts.js';
import type { RunOptions } from '../graph/graph-engine.js';
import { pathQueries } from '../graph/queries/paths.js';
import type { Graph } from '../graph/graph.js';
import type { RowOf } from '../graph/query.js';
import { distinct } from './grouped.js';
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

/** What the catalogue says of candidates: of one, or of many who are read together. */
export interface CandidateFacts {
  readonly facts: ProfileFacts;
  /** functions that specialisations held specialise */
  readonly parents: ReadonlyMap<string, FunctionFacts>;
  readonly deprecated: readonly string[];
}

type Matters = Pick<Constraints, 'matching'>;

export async function readCandidate(
  graph: Graph,
  levels: Levels,
  profile: CandidateProfile,
  constraints: Matters,
  options: RunOptions,
): Promise<Candidate> {
  const education = readEducation(levels, profile.educationLevel);
  return candidateOf(levels, profile, education, await readCandidateFacts(graph, [profile], constraints, options), constraints);
}

/** Reads for all of these profiles at once; `candidateOf` makes each a candidate. */
export async function readCandidateFacts(
  graph: Graph,
  profiles: readonly CandidateProfile[],
  { matching }: Matters,
  options: RunOptions,
): Promise<CandidateFacts> {
  const [facts, [row]] = await Promise.all([
    readHoldingFacts(graph, profiles, matching, options),
    graph.read(pathQueries.readDeprecated, {}, options),
  ]);
  const parents = profiles.flatMap((profile) => parentsOf(heldBy(profile), facts));
  return {
    facts,
    deprecated: row?.deprecated ?? [],
    parents: new Map((await readFunctionRows(graph, parents, options)).map((row) => [row.id, row])),
  };
}

const heldBy = (profile: CandidateProfile): string[] => [...new Set(profile.functions.map((one) => one.id))];

function parentsOf(held: readonly string[], { functions }: ProfileFacts): string[] {
  const own = [...held].sort().flatMap((id) => functions.get(id) ?? []);
  return own.flatMap((one) => (one.kind === 'specialisation' ? one.parents : [])).filter((id) => !held.includes(id));
}

/** The candidate a profile stands for. Pure: everything it needs to know of the catalogue has been read. */
export function candidateOf(
  levels: Levels,
  profile: CandidateProfile,
  education: Education,
  { facts, parents, deprecated }: CandidateFacts,
  { matching }: Matters,
): Candidate {
  const held = heldBy(profile);
  const heldFacts = [...held].sort().flatMap((id) => facts.functions.get(id) ?? []);
  const parentFacts = distinct(parentsOf(held, facts)).flatMap((id) => parents.get(id) ?? []);
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
    holdings: holdings(profile, facts, matching),
    level: knownLevels.length > 0 ? Math.max(...knownLevels) : null,
    education,
    admitted: admittedProgrammes(levels, diplomas),
    held,
    deprecated,
    starts: [...heldFacts, ...parentFacts],
  };
}
