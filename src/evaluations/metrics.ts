/** What a system ranked for one function people left, and where they went. */
export interface Query {
  /** per target: moves, and its rank from 1; Infinity: not ranked */
  readonly moves: readonly { readonly count: number; readonly rank: number }[];
}

export const metricNames = ['hit@1', 'hit@5', 'hit@10', 'mrr', 'ndcg@10', 'reached'] as const;
export type Metrics = Readonly<Record<(typeof metricNames)[number], number>>;

const cut = 10;

/** Sums of a query, that add up over queries: every measure is weighed by moves. */
export interface Sums {
  readonly moves: number;
  readonly values: readonly number[];
}

/** Hits, reciprocal ranks and what was ranked at all, per move; NDCG of the query with moves as gain, weighed by its moves. */
export function sumsOf({ moves }: Query): Sums {
  const total = moves.reduce((sum, { count }) => sum + count, 0);
  const per = (value: (rank: number) => number): number => moves.reduce((sum, { count, rank }) => sum + count * value(rank), 0);
  const hit = (k: number) => per((rank) => Number(rank <= k));
  const gain = (count: number, rank: number): number => (rank <= cut ? count / Math.log2(rank + 1) : 0);
  const ideal = moves
    .map(({ count }) => count)
    .sort((a, b) => b - a)
    .reduce((sum, count, at) => sum + gain(count, at + 1), 0);
  const ndcg = moves.reduce((sum, { count, rank }) => sum + gain(count, rank), 0) / ideal;
  return { moves: total, values: [hit(1), hit(5), hit(10), per((rank) => 1 / rank), ndcg * total, per((rank) => Number(rank < Infinity))] };
}

/** Means over moves of queries, each taken as often as `times` says. */
export function metricsOf(sums: readonly Sums[], times?: ArrayLike<number>): Metrics {
  let moves = 0;
  const totals = metricNames.map(() => 0);
  sums.forEach((one, at) => {
    const often = times?.[at] ?? 1;
    moves += often * one.moves;
    one.values.forEach((value, metric) => (totals[metric] = (totals[metric] as number) + often * value));
  });
  return Object.fromEntries(metricNames.map((name, metric) => [name, moves === 0 ? 0 : (totals[metric] as number) / moves])) as Metrics;
}
