import { ofOneCatalogue } from '../catalogue/of-one-catalogue.js';
import type { RunOptions } from '../graph/graph-engine.js';
import { pathQueries } from '../graph/queries/paths.js';
import { placedFunctionOf } from '../paths/brief-path.js';
import { listedIds, namedIds } from '../paths/check-search.js';
import { basesOf } from '../paths/path-question.js';
import type { Network } from '../paths/projection/network.js';
import { rulesVersion } from '../paths/rules-version.js';
import type { FunctionFacts } from '../paths/search-case.js';
import type { SearchRoom } from '../paths/search-room.js';
import type { Constraints } from '../paths/search.js';
import { readShownFacts } from '../paths/shown-facts.js';
import { roomWithout } from '../paths/without/room-without.js';
import { checkIds } from '../profiles/check-ids.js';
import { candidateProfile } from '../profiles/profile.js';
import { describe } from './describe.js';
import { feed } from './feed.js';
import { holdersIn } from './holders.js';
import { notesOf } from './notes.js';
import type { Feeders, FeederSearch } from './shapes.js';
import { whyNone } from './why-none.js';

/**
 * Which functions feed a goal, best first: for each the best path of whoever holds it and nothing else. About nobody in particular.
 * Throws `id-unknown` with every unknown id, `catalogue-empty`, `graph-…`.
 */
export async function findFeeders(whole: SearchRoom, asked: FeederSearch, options: RunOptions = {}): Promise<Feeders> {
  const { to, objective, from, page, pageSize } = asked;
  // whoever feeds a goal comes from a function: entries, from none, are left out
  const constraints: Constraints = { ...asked.constraints, basis: basesOf(asked.constraints).filter((basis) => basis !== 'entry') };
  return ofOneCatalogue(whole.graph, options, async (catalogueVersion) => {
    const named = [
      ...namedIds({ profile: nobody, to, constraints }),
      ...listedIds('Branch', '/from/branches', from.branches ?? []),
      ...listedIds('Function', '/from/functions', from.functions ?? []),
    ];
    await checkIds(whole.graph, named, whole.nearest, options);
    const room = await roomWithout(whole, { to, constraints }, catalogueVersion, options);
    const [goal] = (await room.graph.read(pathQueries.readFunctions, { ids: [to] }, options)) as [FunctionFacts];
    const network = await room.networks.of(catalogueVersion, options);
    const holders = await holdersIn(room, network, constraints, options);
    const origins = originsIn(network, to, from);
    const feedings = await feed(network, to, origins, holders, { objective, constraints }, options);
    const shown = feedings.slice((page - 1) * pageSize, page * pageSize);
    const facts = await readShownFacts(
      room.graph,
      catalogueVersion,
      shown.map(({ path }) => path),
      [to, ...shown.map(({ id }) => id)],
      options,
    );
    const items = shown.map((one, index) => describe(one, (page - 1) * pageSize + index + 1, goal, constraints, facts));
    const why = feedings.length > 0 ? null : whyNone(network, goal, constraints);
    return {
      outcome: why === null ? 'found' : 'no-feeders',
      ...(why === null ? {} : { noFeeders: why }),
      computedBy: 'projection',
      catalogueVersion,
      rulesVersion,
      goal: placedFunctionOf(goal, facts),
      objective,
      constraints,
      from,
      considered: origins.length,
      items,
      page,
      pageSize,
      total: feedings.length,
      notes: notesOf(items, why, constraints),
    };
  });
}

const nobody = candidateProfile.parse({});

/** Functions asked about, by id: all but the goal itself. */
function originsIn({ functions }: Network, goal: string, from: FeederSearch['from']): string[] {
  const only = from.functions === undefined ? null : new Set(from.functions);
  const onBranch = (branches: readonly string[]) => from.branches === undefined || branches.some((id) => from.branches?.includes(id));
  return functions.flatMap(({ id, branches }) => (id !== goal && (only === null || only.has(id)) && onBranch(branches) ? [id] : []));
}
