import { byText, type MapStation, type MapStep } from './model.js';

/**
 * Stations of one place in the order a line calls at them: from one nobody comes to here, along steps where there are any, so that
 * neighbours on the line are mostly a step apart.
 */
export function sailingOrder(stations: readonly MapStation[], steps: readonly MapStep[]): MapStation[] {
  const here = new Set(stations.map(({ id }) => id));
  const next = new Map<string, string[]>();
  const entered = new Map<string, number>();
  for (const { from, to, bothWays } of steps) {
    if (!here.has(from) || !here.has(to)) continue;
    next.set(from, [...(next.get(from) ?? []), to]);
    if (bothWays) next.set(to, [...(next.get(to) ?? []), from]);
    else entered.set(to, (entered.get(to) ?? 0) + 1);
  }
  const left = new Map(stations.map((one) => [one.id, one]));
  const first = (): MapStation | undefined =>
    [...left.values()].sort(
      (a, b) => (entered.get(a.id) ?? 0) - (entered.get(b.id) ?? 0) || byText(a.name, b.name) || byText(a.id, b.id),
    )[0];
  const order: MapStation[] = [];
  for (let one = first(); one !== undefined;) {
    order.push(one);
    left.delete(one.id);
    const [onward] = (next.get(one.id) ?? []).filter((id) => left.has(id)).sort(byText);
    one = onward === undefined ? first() : left.get(onward);
  }
  return order;
}
