import { byText, type CareerMap, type MapLine, type MapStation } from './model.js';
import { sailingOrder } from './sailing-order.js';

/** Where a line calls at a station; a station on several lines has a stop on each. */
export interface Stop {
  readonly station: MapStation;
  /** null: on no line */
  readonly line: MapLine | null;
  readonly row: number;
  readonly column: number;
  /** small stops that hang here, in order of their names */
  readonly small: readonly MapStation[];
}
/** Where a line begins in a row, with its mark. */
export interface Head {
  readonly line: MapLine | null;
  readonly row: number;
  readonly column: number;
  /** the line began in a row above */
  readonly again: boolean;
  /** column of the last stop of this run */
  readonly until: number;
}
export interface Grid {
  readonly stops: readonly Stop[];
  readonly heads: readonly Head[];
  readonly rows: number;
  readonly columns: number;
  /** columns of each level, from left to right */
  readonly levels: readonly { readonly level: number; readonly from: number; readonly until: number }[];
  /** first row of the place for unknown levels; `rows` when there is none */
  readonly unknownFrom: number;
}

interface Group {
  readonly line: MapLine | null;
  readonly known: ReadonlyMap<number, readonly MapStation[]>;
  readonly unknown: readonly MapStation[];
}

/** Columns by level, rows by line; below them those of unknown level, line after line. */
export function placeStations(map: CareerMap): Grid {
  const groups = groupsOf(map);
  const levels = [...new Set(groups.flatMap(({ known }) => [...known.keys()]))].sort((a, b) => a - b);
  const above = groups.filter(({ known }) => known.size > 0);
  const broad = breadth(above, levels);
  const small = smallStops(map);
  const stops: Stop[] = [];
  const heads: Head[] = [];
  const hung = new Set<string>();
  const stop = (station: MapStation, line: MapLine | null, row: number, column: number): void => {
    // small stops hang at the first of several stops
    stops.push({ station, line, row, column, small: hung.has(station.id) ? [] : (small.get(station.id) ?? []) });
    hung.add(station.id);
  };

  const columns: Grid['levels'][number][] = [];
  let column = 1;
  for (const level of levels) {
    const wide = Math.min(broad, Math.max(...above.map(({ known }) => known.get(level)?.length ?? 0)));
    columns.push({ level, from: column, until: column + wide });
    column += wide;
  }
  let row = 0;
  for (const { line, known } of above) {
    const tall = Math.max(...[...known.values()].map((all) => Math.ceil(all.length / broad)));
    const ends = new Array<number>(tall).fill(0);
    for (const { level, from } of columns)
      (known.get(level) ?? []).forEach((station, at) => {
        const [down, along] = [Math.floor(at / broad), from + (at % broad)];
        stop(station, line, row + down, along);
        ends[down] = along;
      });
    ends.forEach((until, down) => heads.push({ line, row: row + down, column: 0, again: down > 0, until }));
    row += tall;
  }
  const unknownFrom = row;
  const below = groups.filter(({ unknown }) => unknown.length > 0);
  const wide = Math.max(column, breadthBelow(below));
  const filled: number[] = [];
  for (const { line, unknown } of below) {
    for (let at = 0; at < unknown.length;) {
      const some = unknown.slice(at, at + wide - 1);
      const fits = filled.findIndex((until) => until + some.length + 1 <= wide);
      const down = fits < 0 ? filled.length : fits;
      const from = filled[down] ?? 0;
      heads.push({ line, row: unknownFrom + down, column: from, again: at > 0, until: from + some.length });
      some.forEach((station, along) => stop(station, line, unknownFrom + down, from + 1 + along));
      filled[down] = from + some.length + 1;
      at += some.length;
    }
  }
  const all = Math.max(1, ...stops.map((one) => one.column + 1));
  return { stops, heads, rows: unknownFrom + filled.length, columns: Math.max(all, column), levels: columns, unknownFrom };
}

/** Main stations of each line, and of none. */
function groupsOf({ lines, stations, steps }: CareerMap): Group[] {
  const main = stations.filter(({ of }) => of === null);
  return [...lines, null]
    .map((line) => main.filter((one) => (line === null ? one.lines.length === 0 : one.lines.includes(line.id))))
    .map((mine, at): Group => {
      const known = new Map<number, MapStation[]>();
      for (const level of new Set(mine.map((one) => one.level)))
        if (level !== null)
          known.set(
            level,
            sailingOrder(
              mine.filter((one) => one.level === level),
              steps,
            ),
          );
      return {
        line: lines[at] ?? null,
        known,
        unknown: sailingOrder(
          mine.filter(({ level }) => level === null),
          steps,
        ),
      };
    })
    .filter(({ known, unknown }) => known.size + unknown.length > 0);
}

function smallStops({ stations }: CareerMap): Map<string, MapStation[]> {
  const small = new Map<string, MapStation[]>();
  for (const station of stations) if (station.of !== null) small.set(station.of, [...(small.get(station.of) ?? []), station]);
  for (const all of small.values()) all.sort((a, b) => byText(a.name, b.name) || byText(a.id, b.id));
  return small;
}

/** A drawing somewhat wider than high is read best; a place is about this large, in units of the drawing. */
const wanted = 1.8;
const placeWidth = 140;
const placeHeight = 150;

/** So many stand beside each other whatever the shape: a second row of two would say that they differ. */
const fewInARow = 3;

/** How many stations of one line and level stand beside each other before the next row begins. */
function breadth(groups: readonly Group[], levels: readonly number[]): number {
  const most = Math.max(0, ...groups.flatMap(({ known }) => [...known.values()].map((all) => all.length)));
  const offBy = (broad: number): number => {
    const columns = levels.map((level) => Math.min(broad, Math.max(...groups.map(({ known }) => known.get(level)?.length ?? 0))));
    const rows = groups.map(({ known }) => Math.ceil(Math.max(...[...known.values()].map((all) => all.length)) / broad));
    return Math.abs(Math.log(((1 + sum(columns)) * placeWidth) / (sum(rows) * placeHeight) / wanted));
  };
  let best = Math.min(most, fewInARow);
  for (let broad = best + 1; broad <= most; broad += 1) if (offBy(broad) < offBy(best) - 1e-9) best = broad;
  return best;
}

/** Columns that give the place for unknown levels that shape. */
function breadthBelow(groups: readonly Group[]): number {
  const places = sum(groups.map(({ unknown }) => unknown.length + 1));
  return Math.max(2, Math.round(Math.sqrt((places * placeHeight * wanted) / placeWidth)));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
