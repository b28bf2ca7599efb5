import { PadwijzerError } from '../errors.js';
import type { RunOptions } from '../graph/graph-engine.js';
import { searchPaths } from '../paths/search-paths.js';
import type { SearchRoom } from '../paths/search-room.js';
import type { CandidateProfile } from '../profiles/profile.js';
import { changesBetween } from './changes.js';
import { addedLists, type WhatIfAnswer, type WhatIfRequest } from './what-if.js';

/** The same search with something more held, and what that changes. Throws what a path search throws; places in `add` are named so. */
export async function askWhatIf(
  room: SearchRoom,
  request: Omit<WhatIfRequest, 'profile'> & { readonly profile: CandidateProfile },
  options: RunOptions = {},
): Promise<WhatIfAnswer> {
  const { add, ...search } = request;
  const profile = { ...search.profile };
  for (const list of addedLists) Object.assign(profile, { [list]: [...search.profile[list], ...add[list]] });
  // the larger one first: what is wrong with the addition is wrong before anything is searched
  const after = await placed(search.profile, () => searchPaths(room, { ...search, profile }, options));
  const before = await searchPaths(room, search, options);
  if (before.catalogueVersion !== after.catalogueVersion)
    throw new PadwijzerError('catalogue-changed', 'a load replaced the catalogue between the two searches; ask again', {
      messageNl: 'de catalogus is tussen de twee zoekopdrachten vervangen; vraag het opnieuw',
    });
  return {
    before,
    after,
    changes: changesBetween(before, after),
    notes: [
      {
        code: 'what-if',
        nl: 'Dit is een gedachte-experiment: er is niets bewaard.',
        en: 'This is a thought experiment: nothing was stored.',
      },
    ],
  };
}

/** `/profile/courses/3/id` of the enlarged profile -> `/add/courses/0/id` when that item was added. */
async function placed<T>(profile: CandidateProfile, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof PadwijzerError) || error.details.errors === undefined) throw error;
    const errors = error.details.errors.map((problem) => {
      const [, , list, index, ...rest] = problem.pointer.split('/');
      const known = addedLists.find((one) => one === list);
      if (!problem.pointer.startsWith('/profile/') || known === undefined || Number(index) < profile[known].length) return problem;
      return { ...problem, pointer: ['/add', known, Number(index) - profile[known].length, ...rest].join('/') };
    });
    const { messageNl } = error.details;
    throw new PadwijzerError(error.code, error.message, { errors, cause: error, ...(messageNl === undefined ? {} : { messageNl }) });
  }
}
