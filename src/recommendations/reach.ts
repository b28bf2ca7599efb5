import type { RunOptions } from '../graph/graph-engine.js';
import { orders, type FoundPath } from '../paths/found-path.js';
import type { Asker } from '../paths/path-question.js';
import type { Network } from '../paths/projection/network.js';
import { Searcher } from '../paths/projection/searcher.js';
import { Turns } from '../paths/turns.js';
import type { Asked } from './shapes.js';

/** The best permitted path to every function that is not held and not excluded, best first. */
export async function reach(
  network: Network,
  candidate: Asker,
  { objective, constraints, exclude }: Pick<Asked, 'objective' | 'constraints' | 'exclude'>,
  options: RunOptions,
): Promise<FoundPath[]> {
  const turns = new Turns();
  const searcher = new Searcher(network, candidate, constraints);
  const paths: FoundPath[] = [];
  for (const goal of searcher.withinReach()) {
    if (turns.due) await turns.next(options);
    if (exclude.functions.includes(goal.id) || goal.branches.some((branch) => exclude.branches.includes(branch))) continue;
    paths.push(...searcher.find([goal], objective, 1));
  }
  return paths.sort(orders[objective]);
}
