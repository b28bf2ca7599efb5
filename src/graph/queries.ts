import { accessQueries } from './queries/access.js';
import { assessmentQueries } from './queries/assessments.js';
import { auditQueries } from './queries/audit.js';
import { browseQueries } from './queries/browse.js';
import { candidateQueries } from './queries/candidates.js';
import { explanationQueries } from './queries/explanations.js';
import { allExploringQueries } from './queries/exploring.js';
import { feederQueries } from './queries/feeders.js';
import { limitQueries } from './queries/limits.js';
import { loadQueries } from './queries/load.js';
import { mapQueries } from './queries/maps.js';
import { passportQueries } from './queries/passports.js';
import { pathQueries } from './queries/paths.js';
import { planQueries } from './queries/plans.js';
import { profileQueries } from './queries/profiles.js';
import { researchQueries } from './queries/research.js';
import { suggestionQueries } from './queries/suggestions.js';
import { withoutQueries } from './queries/without.js';

/** The manifest: every statement of `cypher/` with its types, one room each. A test holds it against the folder. */
export const queries = {
  ...loadQueries,
  ...browseQueries,
  ...profileQueries,
  ...pathQueries,
  ...explanationQueries,
  ...allExploringQueries,
  ...feederQueries,
  ...mapQueries,
  ...planQueries,
  ...passportQueries,
  ...candidateQueries,
  ...assessmentQueries,
  ...researchQueries,
  ...suggestionQueries,
  ...accessQueries,
  ...auditQueries,
  ...limitQueries,
  ...withoutQueries,
};
