/** The graph without direction: the neighbours of each node by place. */
export type Neighbours = readonly (readonly number[])[];

export interface Cuts {
  /** by place: parts more without the node; 0: it holds nothing together */
  readonly more: readonly number[];
  readonly bridges: readonly (readonly [number, number])[];
}

interface Visit {
  readonly at: number;
  readonly from: number;
  next: number;
}

/** Articulation points and bridges (Tarjan 1974), without calling itself: a way through a catalogue may be longer than the stack. */
export function cutsOf(neighbours: Neighbours): Cuts {
  const size = neighbours.length;
  const [found, lowest] = [new Int32Array(size).fill(-1), new Int32Array(size)];
  const more = new Array<number>(size).fill(0);
  const bridges: [number, number][] = [];
  let count = 0;
  const enter = (at: number, from: number): Visit => {
    found[at] = lowest[at] = count++;
    return { at, from, next: 0 };
  };
  for (let root = 0; root < size; root += 1) {
    if (found[root] !== -1) continue;
    const walk = [enter(root, -1)];
    let branches = 0;
    for (let top = walk.at(-1); top !== undefined; top = walk.at(-1)) {
      const other = neighbours[top.at]?.[top.next++];
      if (other === undefined) {
        walk.pop();
        const { at, from } = top;
        if (from === -1) continue;
        const [low, above] = [lowest[at] as number, found[from] as number];
        lowest[from] = Math.min(lowest[from] as number, low);
        if (low > above) bridges.push(from < at ? [from, at] : [at, from]);
        if (from === root) branches += 1;
        else if (low >= above) more[from] = (more[from] as number) + 1;
      } else if (found[other] === -1) walk.push(enter(other, top.at));
      else if (other !== top.from) lowest[top.at] = Math.min(lowest[top.at] as number, found[other] as number);
    }
    // the first of a part holds together what was found from it
    if (branches > 1) more[root] = branches - 1;
  }
  return { more, bridges: bridges.sort(([a, b], [c, d]) => a - c || b - d) };
}
