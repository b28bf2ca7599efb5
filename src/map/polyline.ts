export interface Point {
  readonly x: number;
  readonly y: number;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Corners cut at 45 degrees, so that a rail turns as a train does; points that bend nothing are left out. */
export function cutCorners(points: readonly Point[], most: number): Point[] {
  const bends: Point[] = [];
  for (const point of points) {
    const [before, last] = [bends.at(-2), bends.at(-1)];
    if (last !== undefined && last.x === point.x && last.y === point.y) continue;
    if (before !== undefined && last !== undefined && straight(before, last, point)) bends.pop();
    bends.push(point);
  }
  return bends.flatMap((point, at) => {
    const [before, after] = [bends[at - 1], bends[at + 1]];
    if (before === undefined || after === undefined) return [point];
    const cut = Math.min(most, apart(before, point) / 2, apart(point, after) / 2);
    return [towards(point, before, cut), towards(point, after, cut)];
  });
}

const straight = (a: Point, b: Point, c: Point): boolean => (a.x === b.x && b.x === c.x) || (a.y === b.y && b.y === c.y);
export const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

function towards(from: Point, to: Point, by: number): Point {
  const length = apart(from, to);
  return length === 0 ? from : { x: round(from.x + ((to.x - from.x) * by) / length), y: round(from.y + ((to.y - from.y) * by) / length) };
}

/** As the `d` of an SVG path. */
export const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');

/** A small triangle on the last stretch, this far before its end: one can go this way and not back. */
export function arrowAt(points: readonly Point[], before: number): string {
  const [start, end] = [points.at(-2), points.at(-1)];
  if (start === undefined || end === undefined) return '';
  const tip = towards(end, start, Math.min(before, apart(start, end) / 2));
  const [dx, dy] = [Math.sign(end.x - start.x), Math.sign(end.y - start.y)];
  const base = { x: tip.x - dx * 7, y: tip.y - dy * 7 };
  return `${pathOf([tip, { x: base.x - dy * 4, y: base.y + dx * 4 }, { x: base.x + dy * 4, y: base.y - dx * 4 }])}Z`;
}
