import { explanationQueries } from '../graph/queries/explanations.js';
import type { Named } from '../paths/parts.js';
import type { FunctionFacts } from '../paths/search-case.js';
import type { SearchContext } from '../paths/search-context.js';
import type { CourseBook } from '../plans/course-book.js';

/** Names of everything an agenda mentions, and the codes of what has one. */
export interface Names {
  readonly all: ReadonlyMap<string, Named>;
  readonly codes: ReadonlyMap<string, string | null>;
}

export async function namesFor(
  { room, options }: SearchContext,
  book: CourseBook,
  functions: ReadonlyMap<string, FunctionFacts>,
): Promise<Names> {
  const ids = [...functions.keys()];
  const [requirements, criteria] = await Promise.all([
    room.graph.read(explanationQueries.readRequirements, { ids }, options),
    room.graph.read(explanationQueries.readCriteria, { ids }, options),
  ]);
  const rows = [...functions.values(), ...requirements, ...criteria, ...book.works.values(), ...book.tasks.values()];
  return {
    all: new Map(rows.map(({ id, name, nameEn }) => [id, { id, name, nameEn }])),
    codes: new Map([...book.works.values(), ...book.tasks.values()].map(({ id, code }) => [id, code])),
  };
}
