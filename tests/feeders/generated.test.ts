import fc from 'fast-check';
import { findFeeders } from '../../src/feeders/find-feeders.js';
import { feederSearch, type Feeders } from '../../src/feeders/shapes.js';
import { Graph } from '../../src/graph/graph.js';
import { shownOrNull } from '../../src/paths/billionths.js';
import { pathSearch, stepBases, type PathSearch } from '../../src/paths/search.js';
import { engineUnderTest } from '../support/engines.js';
import { fuzzRuns, fuzzSeed } from '../support/fuzz.js';
import { reload } from '../support/loaded.js';
import { searchCase, type SearchCase } from '../support/oracle/arbitraries.js';
import { readModel } from '../support/oracle/model.js';
import { byCodePoint } from '../support/oracle/numbers.js';
import { comparePaths } from '../support/oracle/order.js';
import type { OraclePath } from '../support/oracle/paths.js';
import { searchModel } from '../support/oracle/search.js';

// fewer hold too few feeders for the last line to mean something
const runs = Math.max(20, Math.ceil(fuzzRuns / 5));
type Objective = 'shortest' | 'overlap';

/** For every function but the goal one search of the oracle, by somebody who holds just that, entries left out. */
function oracleFeeders({ facts, levels, search }: SearchCase, to: string) {
  const model = readModel(facts, levels);
  const basis = (search.constraints.basis ?? stepBases).filter((one) => one !== 'entry');
  const compare = comparePaths(search.objective as Objective);
  return [...model.functions.keys()]
    .filter((id) => id !== to)
    .flatMap((id): { id: string; path: OraclePath }[] => {
      const { profile } = pathSearch.parse({ profile: { functions: [id] } });
      const asked: PathSearch = { ...search, profile, to, alternatives: 1, constraints: { ...search.constraints, basis } };
      return searchModel(model, asked).paths.map((path) => ({ id, path }));
    })
    .sort((a, b) => compare(a.path, b.path) || byCodePoint(a.id, b.id));
}

describe('feeders on generated graphs', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = new Graph(await engineUnderTest());
  });
  afterAll(() => graph.engine.close());

  test(
    `${runs} graphs and goals: what one search of the oracle for each function gives`,
    async () => {
      let fed = 0;
      await fc.assert(
        fc.asyncProperty(searchCase, fc.nat(), async (one, at) => {
          const { facts, levels, search } = one;
          const functions = facts.nodes.filter(({ label }) => label === 'Function').map(({ id }) => id);
          const to = functions[at % functions.length] as string;
          const basis = search.constraints.basis;
          if (basis !== undefined && basis.every((each) => each === 'entry')) return;
          const room = await reload(graph, facts, levels);
          const asked = feederSearch.parse({ to, objective: search.objective, constraints: search.constraints, pageSize: 100 });
          const answer: Feeders = await findFeeders(room, asked);
          const expected = oracleFeeders(one, to);
          expect(
            answer.items.map(({ function: { id }, path: { functions: stops, bases, overlaps, weakest, mean } }) => ({
              id,
              ids: stops.map((stop) => stop.id),
              bases,
              overlaps,
              weakest,
              mean,
            })),
          ).toEqual(
            expected.map(({ id, path: { ids, bases, overlaps, weakest, mean } }) => ({
              id,
              ids,
              bases,
              overlaps: overlaps.map(shownOrNull),
              weakest: shownOrNull(weakest),
              mean: shownOrNull(mean),
            })),
          );
          expect(answer.outcome).toBe(expected.length > 0 ? 'found' : 'no-feeders');
          fed += expected.length;
        }),
        { numRuns: runs, ...fuzzSeed },
      );
      // graphs without any feeder would compare nothing
      expect(fed).toBeGreaterThan(runs);
    },
    15 * 60_000,
  );
});
