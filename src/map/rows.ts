import { laneGap, radius, rowsOfTree, type Columns } from './columns.js';
import { assignLanes } from './lanes.js';
import { below, smallGap, type Labels } from './labels.js';
import type { Grid } from './place-stations.js';
import type { Plan, Style } from './plan-rails.js';

/** Rails of different kinds reach a station beside each other. */
export const port: Readonly<Record<Style, number>> = { line: -5, transfer: 0, derived: 5 };
/** Stated steps run nearest to the line, derived ones above them. */
const nearness: Readonly<Record<Style, number>> = { line: 0, transfer: 1, derived: 2 };
/** Room for the name of a level, and between the place of known levels and that of unknown ones. */
const headHeight = 24;
const panelGap = 16;

export interface Rows {
  /** height of the line in each row */
  readonly ys: readonly number[];
  /** top of the place for unknown levels */
  readonly unknownTop: number;
  readonly bottom: number;
  /** height of a tree's rail in a row */
  laneY(tree: number, row: number): number;
}

/** A row is lanes for rails that pass stations by, then the line, then the names. */
export function rowsOf(grid: Grid, plan: Plan, labels: Labels, columns: Columns, top: number): Rows {
  const lanes = new Map<string, number>();
  const ys: number[] = [];
  let y = top;
  let unknownTop = top;
  for (let row = 0; row < grid.rows; row += 1) {
    if (row === grid.unknownFrom) {
      if (row > 0) y += panelGap;
      unknownTop = y;
    }
    if (row === 0 || row === grid.unknownFrom) y += headHeight;
    const mine = plan.trees.flatMap((tree, at) =>
      rowsOfTree(tree, grid).includes(row) ? [{ tree: at, ...reach(tree, at, row, grid, columns) }] : [],
    );
    const { of, count } = assignLanes(mine, 6);
    const line = y + 12 + (count > 0 ? count * laneGap + 12 : 0) + radius;
    mine.forEach(({ tree }, at) => lanes.set(`${tree} ${row}`, line - radius - 16 - (of[at] ?? 0) * laneGap));
    ys.push(line);
    y = Math.ceil(line + below + tallest(grid, labels, row) + 10);
  }
  return { ys, unknownTop, bottom: y, laneY: (tree, row) => lanes.get(`${tree} ${row}`) ?? 0 };
}

/** From the first to the last place where a tree's rail turns in a row. */
function reach({ style, root, links }: Plan['trees'][number], tree: number, row: number, { stops }: Grid, { xs, shafts }: Columns) {
  const here = [root, ...links.flatMap(({ from, to }) => [from, to])].flatMap((at) => {
    const stop = stops[at];
    return stop?.row === row ? [(xs[stop.column] ?? 0) + port[style]] : [];
  });
  const shaft = shafts[tree] ?? null;
  const turns = shaft === null ? here : [...here, shaft];
  return { from: Math.min(...turns), until: Math.max(...turns), rank: nearness[style] };
}

/** Height of the names in a row. */
function tallest({ stops, heads }: Grid, labels: Labels, row: number): number {
  const under = stops.map((stop, at) =>
    stop.row === row ? (labels.small[at] ?? []).reduce((all, { height }) => all + smallGap + height, labels.stops[at]?.height ?? 0) : 0,
  );
  return Math.max(0, ...under, ...heads.map((head, at) => (head.row === row ? (labels.heads[at]?.height ?? 0) + 5 : 0)));
}
