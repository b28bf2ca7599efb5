import type { Constraints } from '../search.js';
import type { Network, Weighted } from './network.js';

const notNear = 127;
export const noStep = 255;

/** How far functions are from one goal, and what of its requirements each brings: the same for every candidate. */
export class GoalView {
  /** least number of steps to the goal, as far as `near` has looked; 127: farther */
  readonly distance: Int8Array;
  /** basis of the step from a function into the goal; 255: none */
  readonly lastBasis: Uint8Array;
  /** 32 requirements of the goal to a word */
  readonly words: number;
  /** which of them a function brings, `words` words for each */
  readonly brings: Int32Array;
  private ring: number[];
  private depth = 0;

  constructor(
    private readonly network: Network,
    readonly goal: number,
    private readonly mask: number,
    required: Weighted,
    broughtBy: Network['broughtBy']['none'],
  ) {
    const count = network.functions.length;
    this.distance = new Int8Array(count).fill(notNear);
    this.distance[goal] = 0;
    this.ring = [goal];
    this.lastBasis = new Uint8Array(count).fill(noStep);
    const { into } = network;
    for (let at = into.start[goal] as number; at < (into.start[goal + 1] as number); at += 1)
      if (((mask >> (into.bases[at] as number)) & 1) === 1) this.lastBasis[into.items[at] as number] = into.bases[at] as number;
    const first = required.start[goal] as number;
    const size = (required.start[goal + 1] as number) - first;
    this.words = Math.max(1, Math.ceil(size / 32));
    this.brings = new Int32Array(count * this.words);
    for (let index = 0; index < size; index += 1) {
      const item = required.items[first + index] as number;
      const [word, bit] = [index >> 5, 1 << (index & 31)];
      for (let at = broughtBy.start[item] as number; at < (broughtBy.start[item + 1] as number); at += 1) {
        const place = (broughtBy.items[at] as number) * this.words + word;
        this.brings[place] = (this.brings[place] as number) | bit;
      }
    }
  }

  /** Knows every distance up to `depth` from here on. */
  near(depth: number): void {
    const { start, items, bases } = this.network.into;
    while (this.depth < depth && this.ring.length > 0) {
      this.depth += 1;
      const next: number[] = [];
      for (const at of this.ring) {
        for (let step = start[at] as number; step < (start[at + 1] as number); step += 1) {
          const source = items[step] as number;
          if (this.distance[source] !== notNear || ((this.mask >> (bases[step] as number)) & 1) === 0) continue;
          this.distance[source] = this.depth;
          next.push(source);
        }
      }
      this.ring = next;
    }
  }
}

/** Goals remembered per network; each takes 10 bytes a function and more, 30 kB for ESCO. */
const remembered = 64;
const known = new WeakMap<Network, Map<string, GoalView>>();

/** The view of a goal, shared by all searches to it: a cohort looks from a thousand places at the same one. */
export function viewOf(network: Network, goal: number, mask: number, { matching, weights }: Constraints): GoalView {
  const all = known.get(network) ?? new Map<string, GoalView>();
  known.set(network, all);
  const key = `${goal} ${mask} ${matching} ${weights}`;
  const before = all.get(key);
  if (before !== undefined) return before;
  const required = weights === 'essential' ? network.essential : network.requires;
  const view = new GoalView(network, goal, mask, required, network.broughtBy[matching]);
  if (all.size >= remembered) all.delete(all.keys().next().value as string);
  all.set(key, view);
  return view;
}
