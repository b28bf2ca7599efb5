import { radius, type Columns } from './columns.js';
import type { MapStep } from './model.js';
import type { Grid, Stop } from './place-stations.js';
import type { LaneLink, Plan, StyledTree } from './plan-rails.js';
import { port, type Rows } from './rows.js';
import { arrowAt, cutCorners, pathOf, type Point } from './polyline.js';

export interface DrawnRail {
  readonly step: MapStep;
  /** colour of the line both ends are on; null: between lines, or on none */
  readonly colour: number | null;
  readonly points: readonly Point[];
  readonly d: string;
  /** a triangle where the step goes one way only */
  readonly arrow: string | null;
}
export interface DrawnTransfer {
  readonly points: readonly Point[];
  readonly d: string;
}

export interface Places {
  readonly columns: Columns;
  readonly rows: Rows;
  /** by stop of the grid */
  readonly places: readonly Point[];
  readonly stops: readonly { readonly station: { readonly id: string }; readonly small: boolean; readonly y: number }[];
}

/** Corners lose this much: less than a lane. */
const cut = 6;

/** Every step as a rail of its own; those of one tree are drawn from its root, so that their dashes lie on each other until they part. */
export function drawRails(plan: Plan, { stops }: Grid, places: Places): { rails: DrawnRail[]; transfers: DrawnTransfer[] } {
  const at = (stop: number): Point => places.places[stop] ?? { x: 0, y: 0 };
  const rails: DrawnRail[] = [];
  const transfers: DrawnTransfer[] = [];
  const rail = (step: MapStep, colour: number | null, points: readonly Point[], before: number, backwards = false): void => {
    const arrow = step.bothWays ? null : arrowAt(backwards ? [...points].reverse() : points, before);
    rails.push({ step, colour, points, d: pathOf(points), arrow });
  };

  const smallYs = new Map(places.stops.flatMap(({ station, small, y }) => (small ? [[station.id, y] as const] : [])));
  for (const { step, stop, small } of plan.spurs) {
    const main = at(stop);
    const below = { x: main.x, y: smallYs.get(small) ?? main.y };
    const colour = stops[stop]?.line?.colour ?? null;
    if (step.to === small) rail(step, colour, [main, below], 8);
    else rail(step, colour, [below, main], radius + 3);
  }
  for (const { step, from, to } of plan.straight) rail(step, shared(stops[from], stops[to]), [at(from), at(to)], radius + 3);
  plan.trees.forEach((tree, index) => {
    for (const link of tree.links) {
      const points = cutCorners(wayOf(tree, index, link, stops, places), cut);
      if (link.step === null) transfers.push({ points, d: pathOf(points) });
      else
        rail(
          link.step,
          tree.style === 'derived' ? null : shared(stops[link.from], stops[link.to]),
          points,
          radius + 3,
          link.to === tree.root,
        );
    }
  });
  return { rails, transfers };
}

const shared = (a: Stop | undefined, b: Stop | undefined): number | null =>
  a?.line !== null && a?.line !== undefined && a.line === b?.line ? a.line.colour : null;

/** From the root of the tree: up to its lane, along it, through its shaft to another row, along the lane there, down to the stop. */
function wayOf(
  { root, style }: StyledTree,
  tree: number,
  link: LaneLink,
  stops: readonly Stop[],
  { columns, rows, places }: Places,
): Point[] {
  const end = link.from === root ? link.to : link.from;
  const [a, b] = [root, end].map((stop) => ({
    x: (places[stop]?.x ?? 0) + port[style],
    y: places[stop]?.y ?? 0,
    row: stops[stop]?.row ?? 0,
  }));
  if (a === undefined || b === undefined) return [];
  const [here, there] = [rows.laneY(tree, a.row), rows.laneY(tree, b.row)];
  const shaft = columns.shafts[tree] ?? a.x;
  const between =
    a.row === b.row
      ? []
      : [
          { x: shaft, y: here },
          { x: shaft, y: there },
        ];
  return [{ x: a.x, y: a.y }, { x: a.x, y: here }, ...between, { x: b.x, y: there }, { x: b.x, y: b.y }];
}
