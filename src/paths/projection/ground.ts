import { countingIds } from '../../profiles/holdings.js';
import type { Constraints } from '../search.js';
import { basesOf, boundsFor, type Asker, type PathQuestion } from '../path-question.js';
import { Gaps } from './gaps.js';
import { viewOf, type GoalView } from './goal-view.js';
import { derived, maskOf, type Lists, type Network } from './network.js';

/** What of a candidate and of the constraints a search looks at, as arrays: made once for all goals. */
export interface Ground {
  readonly network: Network;
  readonly gaps: Gaps;
  readonly brings: Lists;
  /** functions that may be stop or goal */
  readonly allowed: Uint8Array;
  /** bases that count, one bit each */
  readonly mask: number;
  /** how many weak steps each step of a path is at least: 1 when only derived ones count */
  readonly leastWeak: 0 | 1;
  /** functions every path must pass */
  readonly via: readonly number[];
  readonly maxLevelClimb: number;
  /** billionths */
  readonly leastOverlap: number;
  readonly leastDerived: number;
  readonly unknownAllowed: boolean;
  readonly unknownDerived: boolean;
  viewOf(goal: number): GoalView;
  /** Throws when the search has gone on for too long. */
  watch(): void;
}

export type Asking = Pick<PathQuestion, 'constraints'> & { readonly candidate: Asker };

export function groundOf(network: Network, asking: Asking, watch: () => void = () => undefined, gaps = gapsOf(network, asking)): Ground {
  const { constraints } = asking;
  const common = boundsFor(asking);
  const { anyBranch, branches, leastOverlap, leastDerived, unknownAllowed, unknownDerived, maxLevelClimb } = common;
  const mask = maskOf(basesOf(constraints));
  const allowed = new Uint8Array(network.functions.length).fill(1);
  if (!anyBranch)
    network.functions.forEach((one, at) => (allowed[at] = Number(one.branches.some((branch) => branches[branch] !== undefined))));
  for (const id of Object.keys(common.excluded)) allowed[network.numberOf.get(id) ?? allowed.length] = 0;
  return {
    network,
    gaps,
    brings: network.brings[constraints.matching],
    allowed,
    mask,
    leastWeak: (network.mask & mask) === 1 << derived ? 1 : 0,
    via: constraints.via.flatMap((id) => network.numberOf.get(id) ?? []),
    maxLevelClimb,
    leastOverlap,
    leastDerived,
    unknownAllowed,
    unknownDerived,
    viewOf: (goal) => viewOf(network, goal, mask, constraints),
    watch,
  };
}

/** What of what is asked is lacking: the same for every search with the same holdings, grades that count and weights. */
export function gapsOf(network: Network, { candidate, constraints }: Asking): Gaps {
  const { competences, criteria } = candidate.holdings;
  const held = [competences, criteria].flatMap((map) => countingIds(map, constraints.minEvidence));
  return new Gaps(network, requiredOf(network, constraints), held);
}

export const requiredOf = (network: Network, { weights }: Pick<Constraints, 'weights'>) =>
  weights === 'essential' ? network.essential : network.requires;
