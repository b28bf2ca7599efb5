import { billionths } from '../billionths.js';
import { beyondIdle, isIdle, type Family } from './family.js';
import { mayMiss, tooSmall, unknown } from './gaps.js';
import { noStep, type GoalView } from './goal-view.js';
import type { Ground } from './ground.js';
import { derived, ladder } from './network.js';
import type { Ranked, Ranking } from './ranking.js';

const longest = 6;

/**
 * Follows, depth first, every permitted path from an origin to one goal that can still come among the wanted ones. What the goal lacks
 * is a set of bits that shrinks on the way: most last stops are turned down by it before anything else is looked at.
 */
export class Walk {
  private readonly path = new Int32Array(longest + 1);
  private readonly bases = new Uint8Array(longest + 1);
  private readonly overlaps = new Float64Array(longest + 1);
  /** after so many stops: which requirements of the goal are open, and their weight */
  private readonly open: Int32Array;
  private readonly openWeight = new Float64Array(longest + 1);
  private readonly total: number;
  private readonly first: number;
  private readonly onLadder: number;
  private readonly levels: Int8Array;
  /** distances to each function to be passed, the goal aside */
  private readonly vias: readonly GoalView[];
  private family!: Family;
  private ranking!: Ranking;
  private steps = 0;
  /** functions on the path under way, and overlaps */
  private length = 0;
  private counted = 0;
  private looks = 0;

  constructor(
    private readonly ground: Ground,
    private readonly view: GoalView,
  ) {
    const { network, gaps } = ground;
    const { start, items, weights, totals } = gaps.required;
    this.first = start[view.goal] as number;
    this.total = totals[view.goal] as number;
    this.open = new Int32Array((longest + 1) * view.words);
    let weight = 0;
    for (let entry = this.first; entry < (start[view.goal + 1] as number); entry += 1) {
      if (gaps.counts[items[entry] as number] !== 0) continue;
      const index = entry - this.first;
      this.open[index >> 5] = (this.open[index >> 5] as number) | (1 << (index & 31));
      weight += weights[entry] as number;
    }
    this.openWeight[0] = weight;
    this.onLadder = gaps.criteria(view.goal);
    this.levels = network.levels;
    this.vias = ground.via.filter((one) => one !== view.goal).map((one) => ground.viewOf(one));
  }

  /** All paths of a family of exactly so many steps. */
  follow(family: Family, steps: number, ranking: Ranking): void {
    const { allowed, leastWeak } = this.ground;
    const { goal, distance } = this.view;
    const hops = family.entered ? steps - 1 : steps;
    if (hops < 1 || hops > longest || allowed[goal] === 0) return;
    for (const view of [this.view, ...this.vias]) view.near(hops);
    this.family = family;
    this.ranking = ranking;
    this.steps = steps;
    for (const { number, overlap } of family.origins) {
      if (number === goal || (distance[number] as number) > hops || !this.passesAll(number, hops)) continue;
      const level = this.levels[number] as number;
      this.path[0] = number;
      this.length = 1;
      if (!family.entered) {
        this.counted = 0;
        this.step(number, hops, 0, 1e9, -1, 0, beyondIdle(family, this.path, 1, null));
        continue;
      }
      if (level >= 0 && (level < family.lowestLevel || level > family.highestLevel)) continue;
      const weakest = overlap === unknown ? unknown : billionths(overlap);
      const idle = beyondIdle(family, this.path, 1, null);
      if (weakest < Math.max(idle, ranking.floor(steps, 1 + leastWeak * hops, true))) continue;
      this.overlaps[0] = overlap;
      this.counted = 1;
      this.bring(number, 0);
      this.step(number, hops, 1, weakest, level, 1, idle);
      this.take(number);
    }
  }

  /** The path of one step that enters the goal itself. */
  enter(family: Family, overlap: number, ranking: Ranking): void {
    const { goal } = this.view;
    const weakest = overlap === unknown ? unknown : billionths(overlap);
    const path = { functions: [goal], entered: true, bases: [], overlaps: [overlap], weak: 1, weakest, mean: overlap };
    const found: Ranked = { ...path, highest: this.levels[goal] as number };
    family.found?.push(found);
    ranking.add(found);
  }

  private step(last: number, left: number, weak: number, weakest: number, highest: number, stops: number, idle: number): void {
    if (left === 1) {
      const final = this.view.lastBasis[last] as number;
      const floor = Math.max(idle, this.ranking.floor(this.steps, final === derived ? weak + 1 : weak, this.family.entered));
      const overlap = this.goalAfter(last, false, stops, floor);
      if (overlap !== tooSmall) this.arrive(last, weak, weakest, highest, overlap);
      return;
    }
    this.looks += 1;
    // the clock costs more than a look
    if (this.looks % 1_024 === 0) this.ground.watch();
    const { network, gaps, allowed, mask, leastWeak, maxLevelClimb, leastOverlap, leastDerived } = this.ground;
    const { goal, distance, lastBasis } = this.view;
    const { start, items, bases } = network.out;
    const { levels, family, ranking, steps } = this;
    const lastLevel = levels[last] as number;
    for (let at = start[last] as number, end = start[last + 1] as number; at < end; at += 1) {
      const next = items[at] as number;
      if ((distance[next] as number) >= left || next === goal || allowed[next] === 0) continue;
      const basis = bases[at] as number;
      if (((mask >> basis) & 1) === 0 || this.passed(next) || !this.passesAll(next, left - 1)) continue;
      const level = levels[next] as number;
      if (level >= 0) {
        if (level < family.lowestLevel || level > family.highestLevel) continue;
        if (lastLevel >= 0 && level - lastLevel > maxLevelClimb) continue;
      }
      const nowWeak = basis === derived ? weak + 1 : weak;
      let floor = Math.max(idle, ranking.floor(steps, nowWeak + leastWeak * (left - 1), family.entered));
      if (weakest < floor) continue;
      let goalOverlap = 0;
      if (left === 2) {
        if (lastBasis[next] === derived) floor = Math.max(idle, ranking.floor(steps, nowWeak + 1, family.entered));
        goalOverlap = this.goalAfter(next, true, stops, floor);
        if (goalOverlap === tooSmall) continue;
      }
      const least = Math.max(leastOverlap, basis === derived ? leastDerived : 0, floor);
      const overlap = basis === ladder ? gaps.criteria(next) : gaps.overlap(next, least);
      if (overlap === tooSmall) continue;
      let nowWeakest = unknown;
      if (overlap === unknown) {
        if (!this.mayBeUnknown(basis) || floor > unknown) continue;
      } else {
        const share = billionths(overlap);
        if (share < least) continue;
        nowWeakest = Math.min(weakest, share);
      }
      const nowHighest = level > highest ? level : highest;
      this.path[this.length++] = next;
      this.bases[this.length - 2] = basis;
      this.overlaps[this.counted++] = overlap;
      if (left === 2) this.arrive(next, nowWeak, nowWeakest, nowHighest, goalOverlap);
      else {
        this.bring(next, stops);
        this.step(
          next,
          left - 1,
          nowWeak,
          nowWeakest,
          nowHighest,
          stops + 1,
          Math.max(idle, beyondIdle(family, this.path, this.length, next)),
        );
        this.take(next);
      }
      this.length -= 1;
      this.counted -= 1;
    }
  }
  /** Overlap of the goal after `last`; `fresh`: what that brings is not counted yet. `tooSmall`: the last step is not permitted. */
  private goalAfter(last: number, fresh: boolean, stops: number, floor: number): number {
    const { maxLevelClimb, leastOverlap, leastDerived } = this.ground;
    const { lastBasis, goal } = this.view;
    const basis = lastBasis[last] as number;
    if (basis === noStep) return tooSmall;
    const [from, to] = [this.levels[last] as number, this.levels[goal] as number];
    if (from >= 0 && to >= 0 && to - from > maxLevelClimb) return tooSmall;
    const least = Math.max(leastOverlap, basis === derived ? leastDerived : 0, floor);
    const overlap = basis === ladder ? this.onLadder : this.goalOverlap(fresh ? last : -1, stops, least);
    if (overlap === tooSmall) return tooSmall;
    if (overlap === unknown) return this.mayBeUnknown(basis) && floor <= unknown ? unknown : tooSmall;
    return billionths(overlap) < least ? tooSmall : overlap;
  }

  private goalOverlap(fresh: number, stops: number, least: number): number {
    const { total, first, open } = this;
    if (!(total > 0)) return unknown;
    const { words, brings } = this.view;
    const { weights, anyOrder, start } = this.ground.gaps.required;
    let missing = this.openWeight[stops] as number;
    if (fresh >= 0) missing -= this.gain(fresh, stops);
    if (missing > mayMiss(total, least)) return tooSmall;
    if (anyOrder) return (total - missing) / total;
    let sum = 0;
    for (let entry = first, end = start[this.view.goal + 1] as number; entry < end; entry += 1) {
      const word = (entry - first) >> 5;
      const covered = fresh >= 0 ? (brings[fresh * words + word] as number) : 0;
      const lacking = (open[stops * words + word] as number) & ~covered;
      if (((lacking >>> ((entry - first) & 31)) & 1) === 0) sum += weights[entry] as number;
    }
    return sum / total;
  }

  /** Weight of what a function brings of the goal's open requirements. */
  private gain(at: number, stops: number): number {
    const { words, brings } = this.view;
    const { weights } = this.ground.gaps.required;
    let weight = 0;
    for (let word = 0; word < words; word += 1) {
      let bits = (brings[at * words + word] as number) & (this.open[stops * words + word] as number);
      const first = this.first + (word << 5);
      while (bits !== 0) {
        const bit = bits & -bits;
        weight += weights[first + 31 - Math.clz32(bit)] as number;
        bits ^= bit;
      }
    }
    return weight;
  }

  /** A stop brings what it brings, until it is taken off the path again. */
  private bring(at: number, stops: number): void {
    const { words, brings } = this.view;
    this.openWeight[stops + 1] = (this.openWeight[stops] as number) - this.gain(at, stops);
    for (let word = 0; word < words; word += 1)
      this.open[(stops + 1) * words + word] = (this.open[stops * words + word] as number) & ~(brings[at * words + word] as number);
    this.count(at, 1);
  }

  private take(at: number): void {
    this.count(at, -1);
  }

  private count(at: number, by: 1 | -1): void {
    const { start, items } = this.ground.brings;
    const { counts } = this.ground.gaps;
    for (let one = start[at] as number, end = start[at + 1] as number; one < end; one += 1) {
      const item = items[one] as number;
      counts[item] = (counts[item] as number) + by;
    }
  }

  private passed(next: number): boolean {
    for (let at = 0; at < this.length; at += 1) if (this.path[at] === next) return true;
    return false;
  }

  /** Whether what is to be passed lies near enough to be passed on so many steps from here to the goal. */
  private passesAll(at: number, left: number): boolean {
    return this.vias.every(
      (via) => via.goal === at || this.passed(via.goal) || (via.distance[at] as number) + (this.view.distance[via.goal] as number) <= left,
    );
  }

  private mayBeUnknown(basis: number): boolean {
    const { unknownAllowed, unknownDerived } = this.ground;
    return unknownAllowed && (basis !== derived || unknownDerived);
  }

  private arrive(last: number, weak: number, weakestSoFar: number, highest: number, goalOverlap: number): void {
    const { goal, lastBasis } = this.view;
    const { family, ranking } = this;
    const final = lastBasis[last] as number;
    const weakSteps = final === derived ? weak + 1 : weak;
    const weakest = goalOverlap === unknown ? unknown : Math.min(weakestSoFar, billionths(goalOverlap));
    if (weakest < ranking.floor(this.steps, weakSteps, family.entered)) return;
    const functions = [...this.path.subarray(0, this.length), goal];
    if (!this.vias.every((via) => functions.includes(via.goal)) || isIdle(family, functions, weakest)) return;
    const overlaps = [...this.overlaps.subarray(0, this.counted), goalOverlap];
    const found: Ranked = {
      functions,
      entered: family.entered,
      bases: [...this.bases.subarray(0, this.length - 1), final],
      overlaps,
      weak: weakSteps,
      weakest,
      mean: weakest === unknown ? unknown : overlaps.reduce((sum, overlap) => sum + overlap, 0) / overlaps.length,
      highest: Math.max(highest, this.levels[goal] as number),
    };
    family.found?.push(found);
    ranking.add(found);
  }
}
