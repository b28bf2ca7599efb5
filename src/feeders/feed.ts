import type { RunOptions } from '../graph/graph-engine.js';
import { orders, type FoundPath } from '../paths/found-path.js';
import { basesOf } from '../paths/path-question.js';
import { viewOf } from '../paths/projection/goal-view.js';
import { maskOf, type Network } from '../paths/projection/network.js';
import { RelaxedReach } from '../paths/projection/relaxed-reach.js';
import { Searcher } from '../paths/projection/searcher.js';
import { Turns } from '../paths/turns.js';
import { counting } from '../profiles/holdings.js';
import type { Holder, Holders } from './holders.js';
import type { FeederSearch } from './shapes.js';

/** A function and the best path of whoever holds it and nothing else. */
export interface Feeding {
  readonly id: string;
  readonly path: FoundPath;
  readonly holder: Holder;
}

/** The total order of the objective, then the id of the function: a specialisation may go by the path of its function. */
const byPath =
  (objective: FeederSearch['objective']) =>
  (a: Feeding, b: Feeding): number =>
    orders[objective](a.path, b.path) || (a.id < b.id ? -1 : 1);

/**
 * Those of `origins` from which the goal can be reached, best first. The goal is looked back from once, which leaves the functions near
 * enough; of these a relaxed walk forward leaves the few that may do, and only those are searched, exactly.
 */
export async function feed(
  network: Network,
  goal: string,
  origins: readonly string[],
  holders: Holders,
  { objective, constraints }: Pick<FeederSearch, 'objective' | 'constraints'>,
  options: RunOptions,
): Promise<Feeding[]> {
  const number = network.numberOf.get(goal);
  if (number === undefined) return [];
  const turns = new Turns();
  const reach = new RelaxedReach(network, constraints);
  const { distance } = near(network, number, constraints);
  const feedings: Feeding[] = [];
  for (const id of origins) {
    if (turns.due) await turns.next(options);
    const own = network.numberOf.get(id) ?? -1;
    const starts: number[] = holders
      .starts(own)
      .flatMap((one) => network.numberOf.get(one) ?? [])
      .filter((one) => one !== number);
    if (!starts.some((start) => (distance[start] ?? Infinity) <= constraints.maxSteps)) continue;
    const holder = holders.of(own);
    const held = Object.keys(counting(holder.holdings.competences, constraints.minEvidence));
    const items = held.flatMap((one) => network.itemOf.get(one) ?? []);
    if (!reach.from(items, starts, [], number).includes(number)) continue;
    const [path] = new Searcher(network, holder, constraints).find([{ id: goal }], objective, 1);
    if (path !== undefined) feedings.push({ id, path, holder });
  }
  return feedings.sort(byPath(objective));
}

function near(network: Network, goal: number, constraints: FeederSearch['constraints']) {
  const view = viewOf(network, goal, maskOf(basesOf(constraints)), constraints);
  view.near(constraints.maxSteps);
  return view;
}
