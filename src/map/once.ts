import { pathOf, type Point } from './polyline.js';

/**
 * Rails that lie on each other, each stretch once: dashes of two would fill each other's gaps. Straight stretches are joined where they
 * meet; what is not level or upright is a cut corner, which others share whole or not at all.
 */
export function drawnOnce(rails: readonly (readonly Point[])[]): string {
  const level = new Map<number, [number, number][]>();
  const upright = new Map<number, [number, number][]>();
  const corners = new Set<string>();
  const add = (along: Map<number, [number, number][]>, at: number, from: number, to: number): void =>
    void along.set(at, [...(along.get(at) ?? []), [Math.min(from, to), Math.max(from, to)]]);
  for (const points of rails)
    points.slice(1).forEach((to, at) => {
      const from = points[at] ?? to;
      if (from.y === to.y) add(level, from.y, from.x, to.x);
      else if (from.x === to.x) add(upright, from.x, from.y, to.y);
      else corners.add(pathOf(from.x < to.x ? [from, to] : [to, from]));
    });
  return [
    ...[...level].flatMap(([y, spans]) =>
      joined(spans).map(([from, to]) =>
        pathOf([
          { x: from, y },
          { x: to, y },
        ]),
      ),
    ),
    ...[...upright].flatMap(([x, spans]) =>
      joined(spans).map(([from, to]) =>
        pathOf([
          { x, y: from },
          { x, y: to },
        ]),
      ),
    ),
    ...corners,
  ].join('');
}

/** Spans that overlap or touch, as one. */
function joined(spans: readonly [number, number][]): [number, number][] {
  const all: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = all.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else all.push([from, to]);
  }
  return all;
}
