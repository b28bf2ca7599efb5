import { assignLanes } from './lanes.js';
import { beside, type Labels } from './labels.js';
import type { Grid } from './place-stations.js';
import type { Plan } from './plan-rails.js';

export const radius = 9;
export const laneGap = 8;
const edge = 14;
const narrowest = 62;

export interface Columns {
  /** left side of each column, and after the last the right side of all */
  readonly lefts: readonly number[];
  /** middle of the stations of each column */
  readonly xs: readonly number[];
  /** by tree of the plan: where it goes up and down, left of its root; null when it stays in its row */
  readonly shafts: readonly (number | null)[];
  readonly width: number;
}

/** Rows that a tree has stops in. */
export const rowsOfTree = ({ root, links }: Plan['trees'][number], { stops }: Grid): number[] =>
  [root, ...links.flatMap(({ from, to }) => [from, to])].map((stop) => stops[stop]?.row ?? 0);

/** A column is a shaft for each tree that leaves its row there, then its stations with their names beside them. */
export function columnsOf(grid: Grid, plan: Plan, labels: Labels): Columns {
  const { stops, heads } = grid;
  const climbs = plan.trees.map((tree) => rowsOfTree(tree, grid)).map((rows) => ({ from: Math.min(...rows), until: Math.max(...rows) }));
  const shafts = plan.trees.map((): number | null => null);
  const lefts: number[] = [];
  const xs: number[] = [];
  let x = edge;
  for (let column = 0; column < grid.columns; column += 1) {
    const mine = plan.trees.flatMap(({ root }, tree) => {
      const climb = climbs[tree];
      return stops[root]?.column === column && climb !== undefined && climb.until > climb.from ? [{ tree, ...climb }] : [];
    });
    const { of, count } = assignLanes(mine, 0.5);
    mine.forEach(({ tree }, at) => (shafts[tree] = x + 6 + (of[at] ?? 0) * laneGap));
    const middle = x + 6 + count * laneGap + radius + 4;
    const widths = [
      ...(column === 0 ? [labels.unknown] : []),
      ...stops.flatMap((stop, at) =>
        stop.column === column ? [labels.stops[at]?.width ?? 0, ...(labels.small[at] ?? []).map(({ width }) => width)] : [],
      ),
      ...heads.flatMap((head, at) => (head.column === column ? [labels.heads[at]?.width ?? 0] : [])),
    ];
    lefts.push(x);
    xs.push(middle);
    x = Math.ceil(middle + beside + Math.max(narrowest, ...widths) + 12);
  }
  return { lefts: [...lefts, x], xs, shafts, width: x + edge };
}
