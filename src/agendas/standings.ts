import { pathQueries } from '../graph/queries/paths.js';
import { counting } from '../profiles/holdings.js';
import type { Grade } from '../profiles/profile.js';
import type { FoundPath } from '../paths/found-path.js';
import type { PathQuestion } from '../paths/path-question.js';
import type { Candidate, FunctionFacts } from '../paths/search-case.js';
import { bestPaths, byLoad, goalsOf, planCaseOf, wantedOf, type SearchContext } from '../paths/search-context.js';
import type { CourseBook } from '../plans/course-book.js';
import { figuresOf, type Figures } from './standing.js';

/**
 * The best path of a candidate at many states of recognition. Recognition mostly changes what is proven and not what is held: states
 * that hold the same share one search, so that an agenda of thirty claims costs one search and thirty sums.
 */
export class Standings {
  readonly functions = new Map<string, FunctionFacts>();
  private readonly found = new Map<string, Promise<FoundPath | null>>();
  private readonly permitted = new Map<string, Promise<FoundPath[]>>();

  constructor(
    private readonly context: SearchContext,
    private readonly book: CourseBook,
  ) {}

  /** Figures of the best path; null when there is none. */
  async of(candidate: Candidate): Promise<Figures | null> {
    const path = await this.bestOf(candidate);
    if (path === null) return null;
    await this.readFunctions(path.functions);
    return figuresOf(path, planCaseOf(this.context, this.book, candidate, this.functions));
  }

  private bestOf(candidate: Candidate): Promise<FoundPath | null> {
    const held = heldKey(candidate, this.context.search.constraints.minEvidence);
    // hours depend on the work recognised too; the permitted paths do not
    const key = byLoad(this.context.search) ? `${held}|${recognisedKey(candidate)}` : held;
    const known = this.found.get(key) ?? this.search(candidate, held);
    this.found.set(key, known);
    return known;
  }

  private async search(candidate: Candidate, held: string): Promise<FoundPath | null> {
    const { search, road, options } = this.context;
    const goals = await goalsOf(this.context, candidate);
    const [heldGoal] = wantedOf(search)?.filter((id) => candidate.held.includes(id)) ?? [];
    if (goals.length === 0 && heldGoal !== undefined) return heldPath(heldGoal);
    const { objective, constraints } = search;
    const question: PathQuestion = { candidate, goals, objective, constraints, alternatives: 1 };
    if (!byLoad(search)) return (await bestPaths(this.context, question, this.book))[0] ?? null;
    const permitted = this.permitted.get(held) ?? road.permitted(question, options);
    this.permitted.set(held, permitted);
    return (await bestPaths(this.context, question, this.book, await permitted))[0] ?? null;
  }

  private async readFunctions(ids: readonly string[]): Promise<void> {
    const unread = ids.filter((id) => !this.functions.has(id));
    if (unread.length === 0) return;
    const rows = await this.context.room.graph.read(pathQueries.readFunctions, { ids: unread }, this.context.options);
    for (const row of rows) this.functions.set(row.id, row);
  }
}

/** A goal already held is judged by its own requirements, as if it were the one step. */
const heldPath = (goal: string): FoundPath => ({
  functions: [goal],
  entered: true,
  bases: [],
  overlaps: [],
  weakest: null,
  mean: null,
  highest: null,
});

const heldKey = ({ holdings }: Candidate, least: Grade): string =>
  [holdings.competences, holdings.criteria].map((held) => Object.keys(counting(held, least)).sort().join(' ')).join('|');
const recognisedKey = ({ holdings }: Candidate): string => Object.keys(counting(holdings.workProcesses, 'certified')).sort().join(' ');
