import { ofOneCatalogue } from '../catalogue/of-one-catalogue.js';
import { PadwijzerError } from '../errors.js';
import type { RunOptions } from '../graph/graph-engine.js';
import type { Graph } from '../graph/graph.js';
import { browseQueries } from '../graph/queries/browse.js';
import { explanationQueries } from '../graph/queries/explanations.js';
import { mapQueries as queries } from '../graph/queries/maps.js';
import { buildMap, together, type FunctionGiven, type StepGiven } from '../map/build-map.js';
import { byText, mostStations, type Named } from '../map/model.js';
import { neighbourhood, stepsToDraw } from '../map/neighbourhood.js';
import { checkIds, type Nearest } from '../profiles/check-ids.js';
import { show } from '../validation/show.js';
import type { MapAnswer, MapSearch } from './shapes.js';

/** What stands for the whole catalogue where a branch is asked for. */
export const wholeCatalogue = 'all';

export interface Maps {
  /** The map of a branch, or of `all`. Throws `resource-unknown` with the nearest ids, `map-too-large`, `catalogue-empty`, `graph-…`. */
  of(branch: string, options?: RunOptions): Promise<MapAnswer>;
  /** The functions named and the best steps around each. Throws `id-unknown` with every unknown id, `catalogue-empty`, `graph-…`. */
  around(search: MapSearch, options?: RunOptions): Promise<MapAnswer>;
}

export function mapsIn(graph: Graph, nearest: Nearest): Maps {
  const branchesOf = async (functions: readonly FunctionGiven[], options: RunOptions): Promise<Named[]> => {
    // in the order in which the functions name them: a path begins on the first line
    const ids = [...new Set(functions.flatMap(({ branches }) => branches))];
    const rows = await graph.read(explanationQueries.readNames, { ids }, options);
    const names = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => ({ id, name: names.get(id)?.name ?? id, nameEn: names.get(id)?.nameEn ?? null }));
  };
  const between = (functions: readonly { readonly id: string }[], options: RunOptions): Promise<StepGiven[]> => {
    const ids = functions.map(({ id }) => id);
    return graph.read(queries.listStepsBetween, { ids, among: Object.fromEntries(ids.map((id) => [id, true as const])) }, options);
  };
  const branchAsked = async (id: string, options: RunOptions): Promise<Named> => {
    const [row] = await graph.read(browseQueries.getBranch, { id }, options);
    if (row === undefined) throw await unknownBranch(id, nearest);
    return { id: row.id, name: row.name, nameEn: row.nameEn };
  };
  return {
    of: (asked, options = {}) =>
      ofOneCatalogue(graph, options, async (catalogueVersion) => {
        const branch = asked === wholeCatalogue ? null : await branchAsked(asked, options);
        // one more than fits tells that there are too many
        const most = mostStations + 1;
        const functions =
          branch === null
            ? await graph.read(queries.listStations, { most }, options)
            : await graph.read(queries.listBranchStations, { branch: branch.id, most }, options);
        if (functions.length > mostStations) throw tooLarge(branch);
        const [branches, steps] = await Promise.all([branchesOf(functions, options), between(functions, options)]);
        branches.sort((a, b) => byText(a.id, b.id));
        return { catalogueVersion, branch, functions: [], ...mutable(buildMap({ functions, branches, steps })) };
      }),
    around: ({ functions: given, stations }, options = {}) =>
      ofOneCatalogue(graph, options, async (catalogueVersion) => {
        const named = given.map((id, index) => ({ id, label: 'Function', pointer: `/functions/${index}` }));
        await checkIds(graph, named, nearest, options);
        const ids = [...new Set(given)];
        const cut = neighbourhood(ids, await graph.read(queries.listStepsAround, { ids }, options), stations);
        const rows = new Map((await graph.read(queries.readStations, { ids: [...cut.ids] }, options)).map((row) => [row.id, row]));
        const functions = cut.ids.flatMap((id) => rows.get(id) ?? []);
        const [branches, all] = await Promise.all([branchesOf(functions, options), between(functions, options)]);
        const steps = stepsToDraw(ids, all);
        const leftOut = { stations: cut.left, steps: together(all).length - together(steps).length };
        return { catalogueVersion, branch: null, functions: ids, ...mutable(buildMap({ functions, branches, steps, leftOut })) };
      }),
  };
}

type Drawn = Pick<MapAnswer, 'lines' | 'stations' | 'steps' | 'leftOut'>;
/** An answer is the asker's own. */
const mutable = ({ lines, stations, steps, leftOut }: ReturnType<typeof buildMap>): Drawn => ({
  lines: [...lines],
  stations: stations.map((one) => ({ ...one, lines: [...one.lines] })),
  steps: [...steps],
  leftOut,
});

async function unknownBranch(id: string, nearest: Nearest): Promise<PadwijzerError> {
  const suggestions = [...(await nearest(id, 'Branch')), wholeCatalogue];
  const [nl, en] = [show(id, 'nl'), show(id, 'en')];
  return new PadwijzerError('resource-unknown', `there is no map of ${en}; expected the id of a branch, or ${wholeCatalogue}`, {
    messageNl: `er is geen kaart van ${nl}; verwacht: de id van een richting, of ${wholeCatalogue}`,
    errors: [{ pointer: 'branch', message: `unknown id ${en}`, messageNl: `onbekende id ${nl}`, suggestions }],
  });
}

function tooLarge(branch: Named | null): PadwijzerError {
  const [en, nl] = branch === null ? ['the whole catalogue', 'de hele catalogus'] : [`branch ${branch.id}`, `richting ${branch.id}`];
  return new PadwijzerError('map-too-large', `${en} has more than the ${mostStations} functions that can be read on one map`, {
    messageNl: `${nl} heeft meer dan de ${mostStations} functies die op één kaart te lezen zijn`,
  });
}
