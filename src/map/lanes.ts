export interface Span {
  readonly from: number;
  readonly until: number;
  /** what comes nearer than others, whatever its length: lower first; absent: 0 */
  readonly rank?: number;
}
export interface Lanes {
  /** lane of each span, in the order given; 0 is the nearest */
  readonly of: readonly number[];
  readonly count: number;
}

/** Gives each span a lane in which no other comes within `apart` of it; those of the lowest rank and the short ones nearest. */
export function assignLanes(spans: readonly Span[], apart: number): Lanes {
  const order = spans
    .map((span, at) => ({ ...span, at }))
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.until - a.from - (b.until - b.from) || a.from - b.from || a.at - b.at);
  const lanes: Span[][] = [];
  const of = new Array<number>(spans.length).fill(0);
  for (const { at, from, until } of order) {
    const free = lanes.findIndex((lane) => lane.every((other) => other.until + apart <= from || until + apart <= other.from));
    const lane = free < 0 ? lanes.length : free;
    (lanes[lane] ??= []).push({ from, until });
    of[at] = lane;
  }
  return { of, count: lanes.length };
}
