import { coverBySearch } from './cover-by-search.js';
import { coverBySolver } from './cover-by-solver.js';
import type { Cover, CoverChoice } from './cover.js';

/** Up to here the search is quicker than the solver: at most 2^12 choices, most of them never looked at. */
const searchable = 12;

/** The least set of courses that closes every gap, exactly; both ways give the same answer, by test. */
export async function leastCover(cover: Cover): Promise<CoverChoice> {
  return cover.courses.length <= searchable ? coverBySearch(cover) : coverBySolver(cover);
}
