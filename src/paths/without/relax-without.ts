import type { FoundPath } from '../found-path.js';
import type { PathQuestion } from '../path-question.js';
import { roadOf } from '../roads.js';
import { readCandidate } from '../search-case.js';
import { goalsOf, type SearchContext } from '../search-context.js';
import type { SearchRoom } from '../search-room.js';
import { roomOnceWithout } from './room-without.js';

/** A search in a room with other facts left out, asked as this one is. */
export interface Elsewhere {
  readonly room: SearchRoom;
  readonly question: PathQuestion;
}

/** The same question with other facts left out: candidate and goals as they are then. */
export async function askWithout(
  { whole, search, version, options }: Pick<SearchContext, 'whole' | 'search' | 'version' | 'options'>,
  question: PathQuestion,
  without: readonly string[],
): Promise<Elsewhere> {
  const constraints = { ...question.constraints, without: [...without] };
  const room = await roomOnceWithout(whole, without, version, options);
  const candidate = await readCandidate(room.graph, room.levels, question.candidate.profile, constraints, options);
  const goals = await goalsOf({ room, search: { ...search, constraints }, options }, candidate);
  return { room, question: { ...question, candidate, goals, constraints } };
}

/** The first fact that, left out no more, gives a path; with that path. */
export async function relaxWithout(context: SearchContext, question: PathQuestion): Promise<(Elsewhere & { path: FoundPath }) | null> {
  const { search, version, options } = context;
  const { without } = question.constraints;
  for (const id of new Set(without)) {
    const elsewhere = await askWithout(
      context,
      question,
      without.filter((one) => one !== id),
    );
    const asked = { ...search, constraints: elsewhere.question.constraints, relaxing: true };
    const road = await roadOf(elsewhere.room, asked, version, options);
    const [path] = await road.find({ ...elsewhere.question, alternatives: 1 }, options);
    if (path !== undefined) return { ...elsewhere, path };
  }
  return null;
}
