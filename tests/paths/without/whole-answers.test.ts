import fc from 'fast-check';
import { findFeeders } from '../../../src/feeders/find-feeders.js';
import { feederSearch } from '../../../src/feeders/shapes.js';
import { Graph } from '../../../src/graph/graph.js';
import { searchPaths } from '../../../src/paths/search-paths.js';
import type { SearchRoom } from '../../../src/paths/search-room.js';
import type { PathSearch } from '../../../src/paths/search.js';
import { recommend } from '../../../src/recommendations/recommend.js';
import { recommendationRequest } from '../../../src/recommendations/shapes.js';
import { askWhatIf } from '../../../src/what-ifs/ask-what-if.js';
import { addition } from '../../../src/what-ifs/what-if.js';
import { assessmentAgenda } from '../../../src/agendas/assessment-agenda.js';
import { cohortOf } from '../../cohorts/cohort-support.js';
import { engineUnderTest } from '../../support/engines.js';
import { fuzzRuns, fuzzSeed } from '../../support/fuzz.js';
import { reload } from '../../support/loaded.js';
import { planSearches } from '../../support/oracle/arbitrary-plan-search.js';
import { contestable, leavingOut, profileMinus } from '../../support/oracle/without.js';
import { reloadWithout } from '../../support/without.js';

const runs = Math.ceil(fuzzRuns / 10);

const withoutCase = planSearches.chain(({ facts, levels, searches }) =>
  fc
    .record({
      without: fc.uniqueArray(fc.constantFrom(...contestable(facts, levels)), { minLength: 1, maxLength: 3 }),
      search: fc.constantFrom(...searches),
    })
    .map(({ without, search }) => ({ facts, levels, search: leavingOut(search, without) })),
);

/** What is not about the catalogue: which one it is, by which road, and that something was left out of it. */
const told = new Set(['computedBy', 'catalogueVersion', 'constraints', 'request']);
const bare = (answer: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => {
      if (told.has(key)) return undefined;
      if (key === 'notes' && Array.isArray(value)) return value.filter((note: { code: string }) => note.code !== 'left-out');
      return value;
    }),
  );

/** Everything that takes constraints, asked of one room. */
async function everything(room: SearchRoom, search: PathSearch, more: string): Promise<unknown> {
  const { profile, constraints } = search;
  const ranked = search.objective === 'overlap' ? 'overlap' : 'shortest';
  const [to] = [search.to ?? []].flat();
  const add = addition.parse({ competences: [more] });
  const { relaxations: _relaxations, ...paths } = await searchPaths(room, { ...search, include: ['plan', 'agenda'] });
  const answers = {
    paths,
    recommendations: await recommend(room, { ...recommendationRequest.parse({ profile: {}, objective: ranked }), profile, constraints }),
  };
  if (to === undefined) return bare(answers);
  return bare({
    ...answers,
    agenda: await assessmentAgenda(room, { ...search, to }),
    whatIf: (await askWhatIf(room, { ...search, include: [], add })).changes,
    feeders: await findFeeders(room, { ...feederSearch.parse({ to, objective: ranked }), constraints }),
    cohort: (await cohortOf(room, { candidates: [profile], to, objective: ranked, constraints, include: ['plan'] })).results,
  });
}

describe('what is answered with facts left out', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = new Graph(await engineUnderTest());
  });
  afterAll(() => graph.engine.close());

  test(
    `${runs} times everything is, word for word, what a catalogue without those facts answers, and no fact left out is shown`,
    async () => {
      await fc.assert(
        fc.asyncProperty(withoutCase, async ({ facts, levels, search }) => {
          const { without } = search.constraints;
          const profile = profileMinus(search.profile, without);
          const more = facts.nodes.find(({ label, id }) => label === 'Competence' && !without.includes(id))?.id ?? '';
          const answers = await everything(await reload(graph, facts, levels), { ...search, profile }, more);
          for (const id of without) expect(JSON.stringify(answers)).not.toContain(`"${id}"`);
          const never = await reloadWithout(graph, facts, levels, without);
          expect(answers).toEqual(await everything(never, { ...leavingOut(search, []), profile }, more));
        }),
        { numRuns: runs, endOnFailure: true, ...fuzzSeed },
      );
    },
    15 * 60_000,
  );
});
