import { billionths } from './numbers.js';
import { known, share } from './order.js';
import type { OraclePath } from './paths.js';
import type { OraclePlan } from './plan.js';
import type { Range } from './plan-world.js';

export interface PlannedPath extends OraclePath {
  readonly plan: OraclePlan;
}

/** By (max, min), unbounded last. */
export const byLoad = (a: Range, b: Range): number => known(share(a.max), share(b.max), 1) || billionths(a.min) - billionths(b.min);
