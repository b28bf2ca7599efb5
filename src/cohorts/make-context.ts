import type { RunOptions } from '../graph/graph-engine.js';
import { askedIds } from '../paths/check-search.js';
import { Turns } from '../paths/turns.js';
import { roomWithout } from '../paths/without/room-without.js';
import { courseBook } from '../plans/course-book.js';
import { checkIds } from '../profiles/check-ids.js';
import type { CohortContext, CohortRoom } from './context.js';
import { Finder } from './find.js';
import { goalIdsOf, type CohortSearch } from './request.js';
import { functionShelf, namedOn, nameShelf } from './shelves.js';

/** Milliseconds: a search waits for this thread a dozen times, each time at most so long. */
const longestTurn = 1;

/** Checks what the request names beside the candidates, and reads what all of them share. */
export async function makeContext(whole: CohortRoom, request: CohortSearch, version: string, options: RunOptions): Promise<CohortContext> {
  const { targetGroup, objective, include } = request;
  const label = targetGroup === undefined ? [] : [{ id: targetGroup, label: 'TargetGroup', pointer: '/targetGroup' }];
  await checkIds(whole.graph, [...askedIds(request), ...label], whole.nearest, options);
  const room = await roomWithout(whole, request, version, options);
  const { graph } = room;
  const goalIds = goalIdsOf(request);
  const functions = functionShelf(graph, options);
  await functions.fetch(goalIds);
  const names = nameShelf(graph, options);
  if (targetGroup !== undefined) await names.fetch([targetGroup]);
  return {
    room,
    request,
    version,
    options,
    turns: new Turns(longestTurn),
    goals: goalIds.flatMap((id) => functions.rows.get(id) ?? []),
    targetGroup: targetGroup === undefined ? null : namedOn(names, targetGroup),
    book: objective === 'effort' || include.includes('plan') ? await courseBook(graph, version, options) : null,
    functions,
    names,
    finder: new Finder(await room.networks.of(version, options), request.constraints),
  };
}
