import { ofOneCatalogue } from '../catalogue/of-one-catalogue.js';
import type { RunOptions } from '../graph/graph-engine.js';
import { pathQueries } from '../graph/queries/paths.js';
import { listedIds, namedIds } from '../paths/check-search.js';
import type { FoundPath } from '../paths/found-path.js';
import { basesOf, heldBy } from '../paths/path-question.js';
import { requirementsOf } from '../paths/requirements.js';
import { rulesVersion } from '../paths/rules-version.js';
import { readCandidate, type Candidate } from '../paths/search-case.js';
import type { SearchRoom } from '../paths/search-room.js';
import type { Constraints } from '../paths/search.js';
import { readShownFacts } from '../paths/shown-facts.js';
import { roomWithout } from '../paths/without/room-without.js';
import { checkIds } from '../profiles/check-ids.js';
import { choose } from './choose.js';
import { describe, goalOf, ladderTo, type Reachable } from './describe.js';
import { notesOf } from './notes.js';
import { rankPaths } from './ranking.js';
import { reach } from './reach.js';
import type { Asked, Recommendations } from './shapes.js';
import { similarity } from './similarity.js';

/** Variety looks at ten times what is asked, and at fifty at least: further down the order nothing is a good recommendation. */
const consideredFor = (limit: number): number => Math.max(50, 10 * limit);

/**
 * The best functions within reach of a profile, with variety and a reason each. Throws `id-unknown` with every unknown id,
 * `catalogue-empty`, `graph-…`.
 */
export async function recommend(whole: SearchRoom, asked: Asked, options: RunOptions = {}): Promise<Recommendations> {
  const { profile, objective, constraints, limit, variety, exclude } = asked;
  return ofOneCatalogue(whole.graph, options, async (catalogueVersion) => {
    const named = [
      ...namedIds({ profile, constraints }),
      ...listedIds('Function', '/exclude/functions', exclude.functions),
      ...listedIds('Branch', '/exclude/branches', exclude.branches),
    ];
    await checkIds(whole.graph, named, whole.nearest, options);
    const room = await roomWithout(whole, asked, catalogueVersion, options);
    const candidate = await readCandidate(room.graph, room.levels, profile, constraints, options);
    const network = await room.networks.of(catalogueVersion, options);
    const reached = await reach(network, candidate, asked, options);
    const paths =
      asked.ranking === undefined ? reached : rankPaths(network, reached, rankedOf(candidate, constraints), constraints, asked.ranking);
    const pool = await poolOf(room, paths.slice(0, consideredFor(limit)), constraints, options);
    const chosen = choose(pool, limit, variety, (a, b) => similarity(a.asks, b.asks));
    const facts = await readShownFacts(
      room.graph,
      catalogueVersion,
      chosen.map(({ one }) => one.path),
      [],
      options,
    );
    const items = chosen.map((one, index) => describe(one, { rank: index + 1, candidate, constraints, facts }));
    return {
      outcome: items.length > 0 ? 'found' : 'nothing-reachable',
      computedBy: 'projection',
      catalogueVersion,
      rulesVersion,
      ...(profile.reference === undefined ? {} : { reference: profile.reference }),
      objective,
      constraints: { ...constraints, basis: basesOf(constraints) },
      limit,
      variety,
      exclude,
      ...(asked.ranking === undefined ? {} : { ranking: asked.ranking }),
      candidate: { level: candidate.level, starts: candidate.starts.map((start) => start.id) },
      reachable: paths.length,
      considered: pool.length,
      items,
      unresolved: profile.unresolved.map(({ text, level }) => ({ text, ...(level === undefined ? {} : { level }) })),
      notes: notesOf(candidate, items, paths.length),
    };
  });
}

function rankedOf(candidate: Candidate, constraints: Constraints) {
  const held = heldBy({ candidate, constraints });
  return { held: (id: string) => held[id] === true, level: candidate.level };
}

/** The best paths with what their goals ask, which is what makes them alike or not. */
async function poolOf(
  { graph }: SearchRoom,
  paths: readonly FoundPath[],
  { weights }: Constraints,
  options: RunOptions,
): Promise<Reachable[]> {
  const rows = await graph.read(pathQueries.readFunctions, { ids: paths.map(goalOf) }, options);
  const functions = new Map(rows.map((row) => [row.id, row]));
  return paths.flatMap((path) => {
    const goal = functions.get(goalOf(path));
    return goal === undefined ? [] : [{ path, goal, asks: requirementsOf(goal, weights, ladderTo(path)) }];
  });
}
