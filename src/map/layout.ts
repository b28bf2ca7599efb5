import { bandsOf, type Band } from './bands.js';
import { columnsOf, radius } from './columns.js';
import { drawRails, type DrawnRail, type DrawnTransfer } from './draw-rails.js';
import { below, beside, labelsOf, labelWidth, smallGap, type Label } from './labels.js';
import { legendOf, type LegendItem } from './legend.js';
import type { CareerMap, MapLanguage, MapLine, MapStation } from './model.js';
import { drawnOnce } from './once.js';
import { placeStations } from './place-stations.js';
import { planRails } from './plan-rails.js';
import type { Point } from './polyline.js';
import { rowsOf } from './rows.js';
import { labelAt, lineHeight, type MapText } from './texts.js';
import { say } from './words.js';

export interface DrawnStop extends Point {
  readonly station: MapStation;
  /** line it is drawn on; null: on none */
  readonly line: MapLine | null;
  readonly small: boolean;
  readonly radius: number;
  readonly label: readonly MapText[];
}
/** The line itself, below its rails, from its mark to its last stop in a row. */
export interface DrawnBed extends Point {
  readonly line: MapLine | null;
  readonly until: number;
  /** it began in a row above */
  readonly again: boolean;
  readonly label: readonly MapText[];
}
/** Where everything stands, in units of the drawing. */
export interface MapLayout {
  readonly map: CareerMap;
  readonly language: MapLanguage;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly bands: readonly Band[];
  readonly beds: readonly DrawnBed[];
  readonly rails: readonly DrawnRail[];
  /** every derived rail, each stretch once, as the `d` of one path */
  readonly derived: string;
  readonly transfers: readonly DrawnTransfer[];
  readonly stops: readonly DrawnStop[];
  /** title, names of levels, legend */
  readonly texts: readonly MapText[];
  readonly legend: readonly LegendItem[];
}
export interface LayoutOptions {
  readonly language: MapLanguage;
  /** name of the map; also drawn when `heading` */
  readonly title?: string;
  readonly heading?: boolean;
  /** the legend also explains a path, the place one is at, and the goal */
  readonly marks?: boolean;
}

/** For a legend beside a map of one station. */
const leastWidth = 420;

/** Places a map: rows and columns first, then rails in lanes of their own, so that nothing can meet a name. The same map gives the same layout. */
export function layoutOf(map: CareerMap, options: LayoutOptions): MapLayout {
  const { language, heading = false, marks = false, title = say(options.language, 'map') } = options;
  const grid = placeStations(map);
  const plan = planRails(map, grid);
  const labels = labelsOf(grid, language);
  const columns = columnsOf(grid, plan, labels);
  const width = Math.max(columns.width, leastWidth);
  const head = heading ? labelAt(title, { x: 16, y: 12, width: width - 32, kind: 'title' }) : [];
  const top = (head.at(-1)?.y ?? 0) + 14;
  const rows = rowsOf(grid, plan, labels, columns, top);
  const { bands, names } = bandsOf(grid, columns, rows, { top, language });

  const at = ({ row, column }: { readonly row: number; readonly column: number }): Point => ({
    x: columns.xs[column] ?? 0,
    y: rows.ys[row] ?? 0,
  });
  const places = grid.stops.map(at);
  const stops = grid.stops.flatMap((stop, index) => drawStops(stop, at(stop), labels.stops[index] as Label, labels.small[index] ?? []));
  const beds = grid.heads.map((one, index): DrawnBed => {
    const { line, again, until } = one;
    const { x, y } = at(one);
    const label = labels.heads[index];
    const words = label ? labelAt(label.text, { x: x - radius - 4, y: y + below + 5, width: labelWidth, kind: 'line' }) : [];
    return { line, again, x, y, until: columns.xs[until] ?? x, label: words };
  });
  const { rails, transfers } = drawRails(plan, grid, { columns, rows, places, stops });
  const legend = legendOf({ map, language, marks, rails, transfers }, rows.bottom + 14, width);
  const derived = drawnOnce(rails.flatMap(({ step, points }) => (step.basis === 'derived' ? [points] : [])));
  return {
    ...{ map, language, title, width, height: legend.bottom, bands, beds, rails, derived, transfers, stops },
    texts: [...head, ...names, ...legend.texts],
    legend: legend.items,
  };
}

/** A stop and the small stops that hang below it. */
function drawStops(
  { station, line }: { readonly station: MapStation; readonly line: MapLine | null },
  { x, y }: Point,
  name: Label,
  small: readonly (Label & { readonly station: MapStation })[],
): DrawnStop[] {
  const room = { x: x + beside, width: labelWidth };
  const stops: DrawnStop[] = [
    { station, line, small: false, radius, x, y, label: labelAt(name.text, { ...room, y: y + below, kind: name.kind }) },
  ];
  let next = y + below + name.height + smallGap;
  for (const one of small) {
    const label = labelAt(one.text, { ...room, y: next, kind: one.kind });
    stops.push({ station: one.station, line, small: true, radius: 5, x, y: Math.round(next + lineHeight('small') / 2), label });
    next += one.height + smallGap;
  }
  return stops;
}
