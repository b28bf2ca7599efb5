import type fc from 'fast-check';
import type { CatalogueFacts } from '../../../src/catalogue/facts.js';
import type { LevelsFile } from '../../../src/catalogue/seed-file.js';
import type { PathSearch } from '../../../src/paths/search.js';
import { catalogue } from './arbitrary-catalogue.js';
import { searchOver } from './arbitrary-search.js';
import { levels } from './levels.js';

export interface SearchCase {
  facts: CatalogueFacts;
  levels: LevelsFile;
  search: PathSearch;
}

/** A small catalogue and a search in it: every id the search names is one of the catalogue. */
export const searchCase: fc.Arbitrary<SearchCase> = catalogue.chain((facts) =>
  searchOver(facts).map((search) => ({ facts, levels, search })),
);
export { catalogue, searchOver };
