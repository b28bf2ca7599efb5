import type { CatalogueFacts } from '../../../src/catalogue/facts.js';
import type { LevelsFile } from '../../../src/catalogue/seed-file.js';
import { pathSearch, type PathSearch, type PathSearchInput } from '../../../src/paths/search.js';
import { build, type Sketch } from './build.js';
import { levels } from './levels.js';
import type { OraclePath } from './paths.js';
import type { OracleRelaxation } from './relaxations.js';
import type { OracleAnswer } from './search.js';

/** Paths in order; of each the start and ids, and those figures the case is about. */
export type ExpectedPath = Pick<OraclePath, 'start' | 'ids'> & Partial<OraclePath>;
export interface HandMadeCase {
  name: string;
  facts: CatalogueFacts;
  levels: LevelsFile;
  search: PathSearch;
  expected: {
    outcome: OracleAnswer['outcome'];
    paths: ExpectedPath[];
    candidateLevel?: number | null;
    relaxations?: OracleRelaxation[];
  };
}

const f = (name: string): string => `function:${name}`;

/** `A > B` started, `> B` entered: the functions of a path. */
export function path(route: string, figures: Partial<OraclePath> = {}): ExpectedPath {
  const names = route.split('>').map((name) => name.trim());
  const [start = '', ...stops] = names;
  return start === '' ? { start: null, ids: stops.map(f), ...figures } : { start: f(start), ids: names.map(f), ...figures };
}

export const held = {
  functions: (...names: string[]) => ({ functions: names.map(f) }),
  competences: (...names: string[]) => names.map((name) => `competence:${name}`),
  graded: (evidence: 'claimed' | 'evidenced' | 'certified', ...names: string[]) =>
    names.map((name) => ({ id: `competence:${name}`, evidence })),
};

type Input = PathSearchInput;
export function handMade(
  name: string,
  sketch: Sketch,
  search: Omit<Input, 'to'> & { to?: string | string[] },
  outcome: OracleAnswer['outcome'],
  paths: ExpectedPath[],
  more: Omit<HandMadeCase['expected'], 'outcome' | 'paths'> = {},
): HandMadeCase {
  const { to, ...rest } = search;
  const goal = to === undefined ? {} : { to: Array.isArray(to) ? to.map(f) : f(to) };
  return { name, facts: build(sketch), levels, search: pathSearch.parse({ ...rest, ...goal }), expected: { outcome, paths, ...more } };
}
