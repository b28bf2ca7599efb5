import fc from 'fast-check';
import { Graph } from '../../../src/graph/graph.js';
import { searchPaths } from '../../../src/paths/search-paths.js';
import type { PathSearch } from '../../../src/paths/search.js';
import { roomOnceWithout } from '../../../src/paths/without/room-without.js';
import { byCypher, byProjection, questionOf } from '../../support/both-roads.js';
import { compared, comparedOracle, comparedOracleRelaxations, comparedRelaxations } from '../../support/compared.js';
import { engineUnderTest } from '../../support/engines.js';
import { fuzzRuns, fuzzSeed } from '../../support/fuzz.js';
import { reload } from '../../support/loaded.js';
import { searchCase, type SearchCase } from '../../support/oracle/arbitraries.js';
import { oracleRelaxations } from '../../support/oracle/relaxations.js';
import { oracleSearch } from '../../support/oracle/search.js';
import { contestable, leavingOut, profileMinus } from '../../support/oracle/without.js';
import { networkInWords } from '../../support/network-in-words.js';
import { reloadWithout } from '../../support/without.js';
import { loadedVersion } from '../../../src/catalogue/of-one-catalogue.js';

const runs = Math.ceil(fuzzRuns / 2);

/** A search that leaves out one to four facts of its catalogue, of any kind. */
const withoutCase: fc.Arbitrary<SearchCase> = searchCase.chain(({ facts, levels, search }) =>
  fc
    .uniqueArray(fc.constantFrom(...contestable(facts, levels)), { minLength: 1, maxLength: 4 })
    .map((without) => ({ facts, levels, search: leavingOut(search, without) })),
);

describe('searches that leave facts out', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = new Graph(await engineUnderTest());
  });
  afterAll(() => graph.engine.close());

  test(
    `${runs} generated ones give what the brute-force oracle gives without those facts, relaxations included`,
    async () => {
      let changed = 0;
      await fc.assert(
        fc.asyncProperty(withoutCase, async ({ facts, levels, search }) => {
          const answer = await searchPaths(await reload(graph, facts, levels), search);
          const left = search.constraints.without.length > 0;
          if (left) expect(answer.computedBy).toBe('projection');
          const expected = comparedOracle(oracleSearch(facts, levels, search));
          expect(compared(answer)).toEqual(expected);
          if (answer.outcome === 'no-path' && search.to !== undefined) {
            expect(comparedRelaxations(answer)).toEqual(comparedOracleRelaxations(oracleRelaxations(facts, levels, search)));
          }
          const whole = comparedOracle(oracleSearch(facts, levels, leavingOut(search, [])));
          changed += Number(JSON.stringify(whole) !== JSON.stringify(expected));
        }),
        { numRuns: runs, endOnFailure: true, ...fuzzSeed },
      );
      // what is left out must matter often enough for this to be a test
      expect(changed).toBeGreaterThan(runs / 20);
    },
    15 * 60_000,
  );

  test(
    `${runs} generated ones give, row for row, what the statements give where those facts were never loaded`,
    async () => {
      await fc.assert(
        fc.asyncProperty(withoutCase, async ({ facts, levels, search }) => {
          const { without } = search.constraints;
          const whole = await reload(graph, facts, levels);
          const version = await loadedVersion(graph, {});
          const room = await roomOnceWithout(whole, without, version, {});
          const network = await room.networks.of(version);
          const rows = byProjection(network, await questionOf(room, search), true);
          const plain: PathSearch = { ...leavingOut(search, []), profile: profileMinus(search.profile, without) };
          const never = await reloadWithout(graph, facts, levels, without);
          expect(networkInWords(network)).toStrictEqual(networkInWords(await never.networks.of(await loadedVersion(graph, {}))));
          expect(rows).toStrictEqual(await byCypher(graph, await questionOf(never, plain), true));
        }),
        { numRuns: runs, endOnFailure: true, ...fuzzSeed },
      );
    },
    15 * 60_000,
  );
});
