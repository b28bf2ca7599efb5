import type { RunOptions } from '../graph/graph-engine.js';
import { inSearch } from '../paths/in-search.js';
import { basesOf } from '../paths/path-question.js';
import { rulesVersion } from '../paths/rules-version.js';
import { wantedOf } from '../paths/search-context.js';
import type { SearchRoom } from '../paths/search-room.js';
import { courseBook } from '../plans/course-book.js';
import type { CandidateProfile } from '../profiles/profile.js';
import type { AgendaAnswer, AgendaRequest } from './agenda-answer.js';
import { makeAgenda } from './make-agenda.js';

/** What to assess first for a goal. Throws what a path search throws. */
export async function assessmentAgenda(
  room: SearchRoom,
  request: Omit<AgendaRequest, 'profile'> & { readonly profile: CandidateProfile },
  options: RunOptions = {},
): Promise<AgendaAnswer> {
  const search = { ...request, alternatives: 1, include: ['agenda' as const] };
  return inSearch(room, search, options, async (context, candidate) => {
    const book = await courseBook(context.room.graph, context.version, options);
    return {
      catalogueVersion: context.version,
      rulesVersion,
      ...(request.profile.reference === undefined ? {} : { reference: request.profile.reference }),
      to: wantedOf(request) ?? [],
      objective: request.objective,
      constraints: { ...request.constraints, basis: basesOf(request.constraints) },
      ...(await makeAgenda(context, book, candidate)),
    };
  });
}
