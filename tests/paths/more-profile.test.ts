import fc from 'fast-check';
import { Graph } from '../../src/graph/graph.js';
import type { Answer, Path } from '../../src/paths/answer.js';
import { orders, type FoundPath, type RankedObjective } from '../../src/paths/found-path.js';
import { searchPaths } from '../../src/paths/search-paths.js';
import { fuzzSeed } from '../support/fuzz.js';
import { engineUnderTest } from '../support/engines.js';
import { reload } from '../support/loaded.js';
import { moreProfile } from './more-profile.js';

/** What the objective compares, ids left out: two paths of one worth are equal, whichever way they go. */
const worth = (path: Path): FoundPath => ({
  functions: [],
  entered: path.start === null,
  bases: path.steps.map((step) => step.basis),
  overlaps: [],
  weakest: path.weakest,
  mean: path.mean,
  highest: path.highestLevel,
});
/** Above 0: what the answer says of a goal is worse than it was. */
function worse(before: Path | undefined, after: Path | undefined, objective: RankedObjective): boolean {
  if (before === undefined) return false;
  return after === undefined || orders[objective](worth(after), worth(before)) > 0;
}
const goalOf = (path: Path): string => path.functions.at(-1)?.id ?? '';

/** The best path, and in a search without goal the best to each goal. */
function pairs(before: Answer, after: Answer): [Path | undefined, Path | undefined][] {
  if (before.outcome === 'goal-held') return [];
  const best: [Path | undefined, Path | undefined] = [before.paths[0], after.paths[0]];
  if (before.to !== null) return [best];
  return [
    best,
    ...before.paths.map((path): [Path, Path | undefined] => [path, after.paths.find((other) => goalOf(other) === goalOf(path))]),
  ];
}

describe('"More profile never makes the best answer worse" (docs/domain.md)', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = new Graph(await engineUnderTest());
  });
  afterAll(() => graph.engine.close());

  // Competences, work, criteria and grades add to what is held and to nothing else. A function held or a diploma is not in this property, for
  // it also makes a level known, and "when either level of a bound is unknown the bound binds nothing" (docs/rules.md): a candidate of unknown
  // level enters f1 and goes over f3 of level 5 to a goal of level 4; a diploma of level 1 makes the bound max(1, 4) and leaves no path.
  // And a function held is no stop any more, so that a way over it from another start is gone.
  test(
    'one competence, work process or criterion more, or one grade up',
    async () => {
      const seen = { found: 0, better: 0 };
      await fc.assert(
        fc.asyncProperty(moreProfile, async ({ facts, levels, search, more }) => {
          const room = await reload(graph, facts, levels);
          const before = await searchPaths(room, search);
          const after = await searchPaths(room, { ...search, profile: more });
          if (before.outcome === 'goal-held') expect(after.outcome).toBe('goal-held');
          const compared = pairs(before, after);
          expect(compared.filter(([one, other]) => worse(one, other, search.objective as RankedObjective))).toEqual([]);
          if (before.outcome === 'found') seen.found += 1;
          if (compared.some(([one, other]) => worse(other, one, search.objective as RankedObjective))) seen.better += 1;
        }),
        { numRuns: 150, ...fuzzSeed },
      );
      // or the property would hold for want of answers
      expect(seen.found).toBeGreaterThan(30);
      expect(seen.better).toBeGreaterThan(0);
    },
    10 * 60_000,
  );
});
