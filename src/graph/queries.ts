import { browseQueries } from './queries/browse.js';
import { explanationQueries } from './queries/explanations.js';
import { loadQueries } from './queries/load.js';
import { pathQueries } from './queries/paths.js';
import { profileQueries } from './queries/profiles.js';

/** The manifest: every statement of `cypher/` with its types, one room each. A test holds it against the folder. */
export const queries = {
  ...loadQueries,
  ...browseQueries,
  ...profileQueries,
  ...pathQueries,
  ...explanationQueries,
};
