import { ofOneCatalogue } from '../catalogue/of-one-catalogue.js';
import { holdersIn } from '../feeders/holders.js';
import type { RunOptions } from '../graph/graph-engine.js';
import { browseQueries } from '../graph/queries/browse.js';
import { askedIds } from '../paths/check-search.js';
import { heldBy } from '../paths/path-question.js';
import type { Network } from '../paths/projection/network.js';
import { rulesVersion } from '../paths/rules-version.js';
import type { SearchRoom } from '../paths/search-room.js';
import { Turns } from '../paths/turns.js';
import { roomWithout } from '../paths/without/room-without.js';
import { checkIds } from '../profiles/check-ids.js';
import { ranking, rankPaths, type Ranking } from '../recommendations/ranking.js';
import { reach } from '../recommendations/reach.js';
import { baselines, rankIn } from './baselines.js';
import { differenceOf, drawnOf, intervalsOf, resamples, type Drawn, type Intervals } from './bootstrap.js';
import { metricsOf, sumsOf, type Metrics, type Query, type Sums } from './metrics.js';
import { readTransitions, type BadRow, type Transition } from './read-transitions.js';
import type { EvaluationRequest } from './shapes.js';

/** Orders tried beside that of the objective: each changes one thing of the score. */
export const variants: Readonly<Record<string, Ranking>> = {
  score: ranking.parse({}),
  'score, idf': ranking.parse({ competences: 'idf' }),
  'score, optional 0.25': ranking.parse({ optional: 0.25 }),
  'score, steps': ranking.parse({ steps: 0.5 }),
  'score, direction': ranking.parse({ direction: 0.5 }),
  'score, level': ranking.parse({ level: 0.5 }),
};

export interface SystemScore {
  readonly system: string;
  readonly kind: 'recommender' | 'baseline';
  readonly metrics: Intervals;
  /** this system minus the recommender, on the same resamples; null for the recommender itself */
  readonly againstRecommender: Intervals | null;
  /** share of all functions that stand among the first ten of some function people left */
  readonly catalogueCoverage: number;
}
export interface Evaluation extends EvaluationRequest {
  readonly catalogueVersion: string;
  readonly rulesVersion: string;
  readonly rows: number;
  readonly bad: readonly BadRow[];
  /** different moves, and how many moves they are in all */
  readonly pairs: number;
  readonly moves: number;
  readonly from: number;
  readonly systems: readonly SystemScore[];
  readonly branches: readonly {
    readonly id: string | null;
    readonly name: string | null;
    readonly moves: number;
    readonly systems: Readonly<Record<string, Metrics>>;
  }[];
}

/**
 * Scores the recommender's ranking of next functions, for whoever holds one function and nothing else, against moves that were observed;
 * beside baselines, on the same moves (docs/evaluation.md). Throws `import-invalid`, `id-unknown`, `catalogue-empty`, `graph-…`.
 */
export async function evaluateTransitions(
  whole: SearchRoom,
  text: string,
  file: string,
  request: EvaluationRequest,
  options: RunOptions = {},
): Promise<Evaluation> {
  return ofOneCatalogue(whole.graph, options, async (version) => {
    await checkIds(whole.graph, askedIds({ constraints: request.constraints }), whole.nearest, options);
    const room = await roomWithout(whole, request, version, options);
    const network = await room.networks.of(version, options);
    const { transitions, bad, rows } = readTransitions(text, file, network);
    const ranked = await rankAll(room, network, transitions, request, options);
    const draws = resamples(ranked.froms.length, request.resamples, request.seed);
    const turns = new Turns();
    const drawn: Drawn[] = [];
    for (const { sums } of ranked.systems) drawn.push(await drawnOf(sums, draws, turns, options));
    const first = ranked.systems[0]?.sums ?? [];
    const names = await branchNames(room, network, ranked.froms, options);
    return {
      ...request,
      catalogueVersion: version,
      rulesVersion,
      rows,
      bad,
      pairs: transitions.length,
      moves: transitions.reduce((sum, { count }) => sum + count, 0),
      from: ranked.froms.length,
      systems: ranked.systems.map(({ name, kind, covered }, at) => ({
        system: name,
        kind,
        metrics: intervalsOf(drawn[at] as Drawn),
        againstRecommender: at === 0 ? null : intervalsOf(differenceOf(drawn[at] as Drawn, drawn[0] as Drawn)),
        catalogueCoverage: covered.size / network.functions.length,
      })),
      branches: names.map(({ id, name }) => {
        const on = ranked.froms.flatMap((from, at) => (branchesOf(network, from).includes(id) ? [at] : []));
        const metrics = ranked.systems.map(({ name: system, sums }) => [system, metricsOf(on.map((at) => sums[at] as Sums))] as const);
        return { id, name, moves: on.reduce((sum, at) => sum + (first[at]?.moves ?? 0), 0), systems: Object.fromEntries(metrics) };
      }),
    };
  });
}

interface RankedSystem {
  readonly name: string;
  readonly kind: SystemScore['kind'];
  readonly sums: Sums[];
  readonly covered: Set<number>;
}

/** First ten: what somebody looks at. */
const looked = 10;

async function rankAll(
  room: SearchRoom,
  network: Network,
  transitions: readonly Transition[],
  { objective, constraints, ranking: own, seed }: EvaluationRequest,
  options: RunOptions,
): Promise<{ froms: number[]; systems: RankedSystem[] }> {
  const holders = await holdersIn(room, network, constraints, options);
  const scorers = Object.entries(baselines(network, transitions, seed));
  const orders: readonly (readonly [string, Ranking | null])[] = [
    ['recommender', null],
    ...Object.entries(variants),
    ...(own === undefined ? [] : [['given', own] as const]),
  ];
  const system =
    (kind: SystemScore['kind']) =>
    (name: string): RankedSystem => ({ name, kind, sums: [], covered: new Set() });
  const systems = [...orders.map(([name]) => system('recommender')(name)), ...scorers.map(([name]) => system('baseline')(name))];
  const moved = new Map<number, { to: number; count: number }[]>();
  for (const { from, to, count } of transitions) {
    const at = network.numberOf.get(from) as number;
    moved.set(at, [...(moved.get(at) ?? []), { to: network.numberOf.get(to) as number, count }]);
  }
  const froms = [...moved.keys()].sort((a, b) => a - b);
  const deprecated = network.deprecated.flatMap((id) => network.numberOf.get(id) ?? []);
  const turns = new Turns();
  const exclude = { functions: [], branches: [] };
  for (const from of froms) {
    await turns.next(options);
    const holder = holders.of(from);
    const held = heldBy({ candidate: holder, constraints });
    const paths = await reach(network, holder, { objective, constraints, exclude }, options);
    const moves = moved.get(from) ?? [];
    const add = ({ sums, covered }: RankedSystem, rankOf: (to: number) => number, firsts: readonly number[]): void => {
      const query: Query = { moves: moves.map(({ to, count }) => ({ count, rank: rankOf(to) })) };
      sums.push(sumsOf(query));
      for (const one of firsts) covered.add(one);
    };
    orders.forEach(([, order], at) => {
      const asked = { held: (id: string) => held[id] === true, level: holder.level };
      const ordered = order === null ? paths : rankPaths(network, paths, asked, constraints, order);
      const goals = ordered.map((path) => network.numberOf.get(path.functions.at(-1) ?? '') as number);
      const rankOf = new Map(goals.map((goal, place) => [goal, place + 1]));
      add(systems[at] as RankedSystem, (to) => rankOf.get(to) ?? Infinity, goals.slice(0, looked));
    });
    const excluded = new Set([from, ...deprecated]);
    scorers.forEach(([, scorer], at) => {
      const scores = scorer(from);
      const best = Array.from(scores.keys())
        .filter((one) => !excluded.has(one))
        .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
      add(systems[orders.length + at] as RankedSystem, (to) => rankIn(scores, to, excluded), best.slice(0, looked));
    });
  }
  return { froms, systems };
}

const branchesOf = ({ functions }: Network, at: number): readonly (string | null)[] => {
  const branches = functions[at]?.branches ?? [];
  return branches.length === 0 ? [null] : branches;
};

/** Branches of the functions people left, those of most first; null: functions on none. */
async function branchNames(room: SearchRoom, network: Network, froms: readonly number[], options: RunOptions) {
  const ids = [...new Set(froms.flatMap((from) => branchesOf(network, from)))];
  const known = ids.filter((id) => id !== null).sort();
  const rows = await room.graph.read(browseQueries.nameBranches, { ids: known }, options);
  const names = new Map(rows.map((row) => [row.id, row.name]));
  return [...known.map((id) => ({ id, name: names.get(id) ?? id })), ...(ids.includes(null) ? [{ id: null, name: null }] : [])];
}
