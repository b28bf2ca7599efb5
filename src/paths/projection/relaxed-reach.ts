import type { Constraints } from '../search.js';
import { billionths } from '../billionths.js';
import { basesOf, branchesOf } from '../path-question.js';
import { requiredOf } from './ground.js';
import { derived, ladder, maskOf, type Lists, type Network, type Weighted } from './network.js';

/** Sums in another order differ by less than a billionth: what just fails here may just do there. */
const slack = 1;

/**
 * Where somebody might come to if every stop they could have made had brought all it brings: every function that can be reached, and
 * some that cannot. So few on a large catalogue that the exact search of each is cheap. (The delete relaxation of planning: what was
 * gained is never lost, and what was reached stays reached; Bonet and Geffner 2001.) Keeps its arrays, so that a thousand questions
 * cost a thousand small walks.
 */
export class RelaxedReach {
  private readonly required: Weighted;
  private readonly brings: Lists;
  private readonly allowed: Uint8Array;
  private readonly mask: number;
  private readonly least: number;
  private readonly leastDerived: number;
  private readonly have: Uint8Array;
  private readonly reached: Uint8Array;

  constructor(
    private readonly network: Network,
    private readonly constraints: Constraints,
  ) {
    this.required = requiredOf(network, constraints);
    this.brings = network.brings[constraints.matching];
    this.mask = maskOf(basesOf(constraints));
    this.least = billionths(constraints.minOverlap) - slack;
    this.leastDerived = Math.max(this.least, billionths(constraints.minDerivedOverlap) - slack);
    this.have = new Uint8Array(network.items.length);
    this.reached = new Uint8Array(network.functions.length);
    const { anyBranch, branches } = branchesOf(constraints);
    this.allowed = Uint8Array.from(network.functions, (one) => Number(anyBranch || one.branches.some((id) => branches[id] === true)));
    for (const id of constraints.avoid) this.allowed[network.numberOf.get(id) ?? this.allowed.length] = 0;
  }

  /**
   * Numbers of functions, from what is held (items), the functions started from and those that may be entered. `until`: one that is
   * enough; the answer ends with it when it is among them.
   */
  from(held: Iterable<number>, starts: readonly number[], entered: readonly number[], until = -1): number[] {
    const { have, reached } = this;
    const touched: number[] = [];
    const bring = (item: number): void => {
      if (have[item] === 1) return;
      have[item] = 1;
      touched.push(item);
    };
    for (const item of held) bring(item);
    const found: number[] = [];
    const sources = [...starts];
    for (let steps = 1; steps <= this.constraints.maxSteps; steps += 1) {
      const fresh: number[] = [];
      const reach = (at: number): void => {
        reached[at] = 1;
        fresh.push(at);
      };
      if (steps === 1) for (const at of entered) if (reached[at] === 0) reach(at);
      for (const source of sources) this.follow(source, reach);
      found.push(...fresh);
      if (fresh.length === 0 && steps > 1) break;
      if (until >= 0 && reached[until] === 1) break;
      for (const at of fresh) {
        const { start, items } = this.brings;
        for (let one = start[at] as number; one < (start[at + 1] as number); one += 1) bring(items[one] as number);
      }
      sources.push(...fresh);
    }
    for (const item of touched) have[item] = 0;
    for (const at of found) reached[at] = 0;
    return found;
  }

  private follow(source: number, reach: (at: number) => void): void {
    const { allowed, mask, reached, network } = this;
    const { start, items, bases } = network.out;
    const from = network.levels[source] as number;
    for (let step = start[source] as number; step < (start[source + 1] as number); step += 1) {
      const at = items[step] as number;
      const basis = bases[step] as number;
      if (reached[at] === 1 || allowed[at] === 0 || ((mask >> basis) & 1) === 0) continue;
      const to = network.levels[at] as number;
      if (from >= 0 && to >= 0 && to - from > this.constraints.maxLevelClimb) continue;
      // whether criteria are met and whether what is unknown may pass is for the exact search
      if (basis === ladder || this.mayDo(at, basis === derived ? this.leastDerived : this.least)) reach(at);
    }
  }

  private mayDo(at: number, least: number): boolean {
    const { start, items, weights, totals } = this.required;
    const total = totals[at] as number;
    if (least <= 0 || !(total > 0)) return true;
    let sum = 0;
    for (let one = start[at] as number; one < (start[at + 1] as number); one += 1)
      if (this.have[items[one] as number] === 1) sum += weights[one] as number;
    return billionths(sum / total) >= least;
  }
}
