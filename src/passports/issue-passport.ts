import { PadwijzerError } from '../errors.js';
import type { RunOptions } from '../graph/graph-engine.js';
import type { Graph } from '../graph/graph.js';
import { passportQueries } from '../graph/queries/passports.js';
import type { Answer } from '../paths/answer.js';
import { checkSearch, type Nearest } from '../paths/check-search.js';
import { pathSearch, type PathSearch } from '../paths/search.js';
import { readEducation, type Levels } from '../profiles/diplomas.js';
import type { CandidateProfile } from '../profiles/profile.js';
import { passportDocument, subjectId } from './document.js';
import { heldClaims, type PassportNode } from './held-claims.js';
import { documentWords } from './passport-words.js';
import { planClaim, planIds } from './plan-claim.js';
import { passport, type Passport, type PassportRequest } from './request.js';

export interface IssueRoom {
  readonly graph: Graph;
  readonly levels: Levels;
  readonly nearest: Nearest;
  readonly now: () => Date;
  /** gives the answer with the plan; asked only when the passport is to hold one */
  readonly search: (search: PathSearch, options: RunOptions) => Promise<Answer>;
}

/** Profile, and the best path to the goal with its plan, as an unsigned ELM credential. Throws `id-unknown`, `input-invalid` and what a search throws. */
export async function issuePassport(
  room: IssueRoom,
  request: PassportRequest,
  profile: CandidateProfile,
  options: RunOptions = {},
): Promise<Passport> {
  const { to, objective, constraints, planning } = request;
  const search: PathSearch = {
    ...pathSearch.parse({ profile: {} }),
    profile,
    to,
    objective,
    constraints,
    planning,
    alternatives: 1,
    include: ['plan'],
  };
  readEducation(room.levels, profile.educationLevel);
  await checkSearch(room.graph, search, room.nearest, options);
  const answer = to === undefined ? null : await room.search(search, options);
  const path = answer?.outcome === 'found' ? answer.paths[0] : undefined;
  const remarks =
    answer === null || path !== undefined ? [] : [answer.outcome === 'goal-held' ? documentWords.goalHeld : documentWords.noPath];
  const describe = await described(room.graph, [...heldIds(profile), ...(path === undefined ? [] : planIds(path))], options);
  const holder = { id: subjectId(profile) };
  const claims = [
    ...heldClaims(profile, describe, room.levels.diplomas, holder),
    ...(path === undefined ? [] : [planClaim(path, describe)]),
  ];
  if (claims.length === 0) throw nothingHeld();
  // back through plain JSON: what is undefined is absent for every reader
  return passport.parse(
    JSON.parse(
      JSON.stringify(passportDocument({ holder: holder.id, reference: profile.reference, claims, remarks, issuedAt: room.now() })),
    ),
  );
}

const heldIds = (profile: CandidateProfile): string[] =>
  (['functions', 'competences', 'workProcesses', 'courses', 'criteria'] as const).flatMap((list) => profile[list].map(({ id }) => id));

async function described(graph: Graph, ids: readonly string[], options: RunOptions) {
  const rows = await graph.read(passportQueries.describeNodes, { ids: [...new Set(ids)] }, options);
  const nodes = new Map(rows.map((row) => [row.id, row]));
  return (id: string): PassportNode => {
    const node = nodes.get(id);
    if (node !== undefined) return node;
    throw new PadwijzerError('catalogue-changed', `"${id}" left the catalogue while the passport was made; ask again`);
  };
}

function nothingHeld(): PadwijzerError {
  const message = 'the profile holds nothing, and a credential without a claim is not valid';
  const messageNl = 'het profiel bevat niets, en een bewijs zonder inhoud is niet geldig';
  return new PadwijzerError('input-invalid', message, { messageNl, errors: [{ pointer: '/profile', message, messageNl }] });
}
