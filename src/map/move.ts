import type { DrawnStop } from './layout.js';

const ways: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The stop an arrow key leads to: the nearest one that way, straight on before aside; null for other keys and at the edge. */
export function stopTowards(stops: readonly DrawnStop[], from: DrawnStop, key: string): DrawnStop | null {
  const way = ways[key];
  if (way === undefined) return null;
  let best: { readonly stop: DrawnStop; readonly cost: number } | null = null;
  for (const stop of stops) {
    const [dx, dy] = [stop.x - from.x, stop.y - from.y];
    const along = dx * way[0] + dy * way[1];
    const cost = along + 3 * Math.abs(dx * way[1] + dy * way[0]);
    if (along > 0 && (best === null || cost < best.cost)) best = { stop, cost };
  }
  return best?.stop ?? null;
}
