import type { SearchContext } from '../paths/search-context.js';
import type { Candidate } from '../paths/search-case.js';
import { holdings } from '../profiles/holdings.js';
import type { CandidateProfile } from '../profiles/profile.js';
import { readHoldingFacts } from '../profiles/read-holding-facts.js';
import type { OpenItem } from './open-items.js';

/** The candidate after recognition of each item, one by one. What the catalogue says is read once for all of them. */
export async function recognise(
  { room, search, options }: SearchContext,
  candidate: Candidate,
  items: readonly OpenItem[],
): Promise<Candidate[]> {
  const { matching } = search.constraints;
  const everything = items.reduce((profile, item) => certified(profile, item), candidate.profile);
  const facts = await readHoldingFacts(room.graph, [everything], matching, options);
  return items.map((item) => {
    const profile = certified(candidate.profile, item);
    return { ...candidate, profile, facts, holdings: holdings(profile, facts, matching) };
  });
}

const listOf = { 'work-process': 'workProcesses', 'core-task': 'workProcesses', competence: 'competences', criterion: 'criteria' } as const;

function certified(profile: CandidateProfile, { kind, assess }: OpenItem): CandidateProfile {
  const list = listOf[kind];
  return { ...profile, [list]: [...profile[list], ...assess.map((id) => ({ id, evidence: 'certified' as const }))] };
}
