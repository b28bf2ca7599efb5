import type { CareerMap, MapStep } from './model.js';
import type { Grid, Stop } from './place-stations.js';
import { treesOf, type Tree } from './trees.js';

/** `line`: stated steps; `derived`; `transfer`: from one stop of a station to its stop on another line. */
export type Style = 'line' | 'derived' | 'transfer';

export interface LaneLink {
  readonly from: number;
  readonly to: number;
  readonly oneWay: boolean;
  /** null: a transfer */
  readonly step: MapStep | null;
}
export interface StyledTree extends Tree<LaneLink> {
  readonly style: Style;
}
/** Which way each step goes, before anything has a place in the drawing. Stops by their place in the grid. */
export interface Plan {
  /** along the line, to the next stop */
  readonly straight: readonly { readonly step: MapStep; readonly from: number; readonly to: number }[];
  /** down to a small stop, or up from it */
  readonly spurs: readonly { readonly step: MapStep; readonly stop: number; readonly small: string }[];
  readonly trees: readonly StyledTree[];
}

export function planRails({ steps, stations }: CareerMap, { stops, heads }: Grid): Plan {
  const of = new Map(stations.map(({ id, of: parent }) => [id, parent]));
  const at = new Map<string, number[]>();
  stops.forEach(({ station: { id } }, index) => at.set(id, [...(at.get(id) ?? []), index]));
  const neighbours = new Set(nextTo(stops, heads).map(([a, b]) => pair(a, b)));
  const straight: Plan['straight'][number][] = [];
  const spurs: Plan['spurs'][number][] = [];
  const links: Record<Style, LaneLink[]> = { line: [], derived: [], transfer: [] };
  for (const step of steps) {
    const small = [step.from, step.to].find((id) => typeof of.get(id) === 'string');
    if (small !== undefined) {
      const stop = at.get(of.get(small) ?? '')?.[0];
      if (stop !== undefined) spurs.push({ step, stop, small });
      continue;
    }
    const ends = nearest(at.get(step.from) ?? [], at.get(step.to) ?? [], stops);
    if (ends === null) continue;
    const [from, to] = ends;
    // one rail lies between two neighbours: a second step between them goes round
    if (neighbours.delete(pair(from, to))) straight.push({ step, from, to });
    else links[step.basis === 'derived' ? 'derived' : 'line'].push({ from, to, oneWay: !step.bothWays, step });
  }
  for (const [first, ...others] of at.values())
    if (first !== undefined) for (const to of others) links.transfer.push({ from: first, to, oneWay: false, step: null });
  const trees = (['line', 'derived', 'transfer'] as const).flatMap((style) => treesOf(links[style]).map((tree) => ({ ...tree, style })));
  return { straight, spurs, trees };
}

const pair = (a: number, b: number): string => `${Math.min(a, b)} ${Math.max(a, b)}`;

/** Stops beside each other on one run of a line. */
function nextTo(stops: readonly Stop[], heads: Grid['heads']): [number, number][] {
  return heads.flatMap(({ row, column, until }) => {
    const run = stops
      .map((stop, index) => ({ ...stop, index }))
      .filter((stop) => stop.row === row && stop.column > column && stop.column <= until)
      .sort((a, b) => a.column - b.column);
    return run.slice(1).map(({ index }, before): [number, number] => [run[before]?.index ?? index, index]);
  });
}

/** A pair on one line when there is one, else the first stop of each. */
function nearest(from: readonly number[], to: readonly number[], stops: readonly Stop[]): [number, number] | null {
  for (const a of from) {
    const b = to.find((one) => stops[a]?.line !== null && stops[one]?.line === stops[a]?.line);
    if (b !== undefined) return [a, b];
  }
  const [a, b] = [from[0], to[0]];
  return a === undefined || b === undefined ? null : [a, b];
}
