import type { RunOptions } from '../graph/graph-engine.js';
import type { Named } from '../paths/parts.js';
import type { FunctionFacts } from '../paths/search-case.js';
import type { SearchRoom } from '../paths/search-room.js';
import type { CourseBook } from '../plans/course-book.js';
import type { CandidateProfile } from '../profiles/profile.js';
import type { Finder } from './find.js';
import type { Turns } from '../paths/turns.js';
import type { CohortSearch } from './request.js';
import type { Shelf } from './shelves.js';

/** What a cohort search needs from outside. */
export interface CohortRoom extends SearchRoom {
  /** the day, year-month-day: what lies behind it cannot have been seen yet */
  readonly today: () => string;
  /** profiles of stored candidates by reference; who is not stored is left out */
  readonly storedProfiles: (references: readonly string[], options: RunOptions) => Promise<ReadonlyMap<string, CandidateProfile>>;
}

/** One cohort search under way: everything about it that does not depend on the candidate. */
export interface CohortContext {
  readonly room: CohortRoom;
  readonly request: CohortSearch;
  readonly version: string;
  readonly options: RunOptions;
  readonly turns: Turns;
  /** in the order asked */
  readonly goals: readonly FunctionFacts[];
  readonly targetGroup: Named | null;
  /** null when neither the order nor the answer asks for hours */
  readonly book: CourseBook | null;
  readonly functions: Shelf<FunctionFacts>;
  readonly names: Shelf<Named>;
  readonly finder: Finder;
}
