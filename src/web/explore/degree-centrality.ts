import type { Named } from '../api/answers.js';

export interface StepBetween {
  readonly from: Named;
  readonly to: Named;
}
export interface Central {
  readonly node: Named;
  readonly in: number;
  readonly out: number;
  /** neighbours by steps either way, as a share of all other functions that have steps */
  readonly share: number;
}

/** Degree centrality over steps: a step there and one back are one neighbour. Most first, then by id. */
export function degreeCentrality(steps: readonly StepBetween[]): Central[] {
  const found = new Map<string, { readonly node: Named; readonly from: Set<string>; readonly to: Set<string> }>();
  const of = (node: Named) => {
    const known = found.get(node.id) ?? { node, from: new Set<string>(), to: new Set<string>() };
    found.set(node.id, known);
    return known;
  };
  for (const { from, to } of steps) {
    of(from).to.add(to.id);
    of(to).from.add(from.id);
  }
  const others = Math.max(1, found.size - 1);
  return [...found.values()]
    .map(({ node, from, to }) => ({
      node,
      in: from.size,
      out: to.size,
      share: new Set([...from, ...to].filter((id) => id !== node.id)).size / others,
    }))
    .sort((a, b) => b.share - a.share || b.in + b.out - a.in - a.out || (a.node.id < b.node.id ? -1 : 1));
}
