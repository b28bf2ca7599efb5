/** A way between two stops that no straight rail on a line can take. */
export interface Link {
  /** places in the list of stops */
  readonly from: number;
  readonly to: number;
  readonly oneWay: boolean;
}
/** Ways that meet in one stop share their rails near it: fewer rails, and still each way can be followed from there. */
export interface Tree<L extends Link> {
  readonly root: number;
  readonly links: readonly L[];
}

/**
 * Few trees that hold every link, each link once. In a tree all that go one way go from the root, or all go to it: an arrow where the
 * rails have come together is then true of all of them.
 */
export function treesOf<L extends Link>(links: readonly L[]): Tree<L>[] {
  const trees: Tree<L>[] = [];
  let open = [...links];
  while (open.length > 0) {
    const [root, way] = busiest(open);
    trees.push({ root, links: open.filter((link) => placesOf(link).some(([stop, to]) => stop === root && to === way)) });
    open = open.filter((link) => !placesOf(link).some(([stop, to]) => stop === root && to === way));
  }
  return trees;
}

type Way = 'out' | 'in';
/** Trees a link may be in, by root and by the way they go. */
const placesOf = ({ from, to, oneWay }: Link): [number, Way][] => [
  [from, 'out'],
  [to, oneWay ? 'in' : 'out'],
];

/** The tree that most links may be in; of equals the one at the first stop, outwards. */
function busiest(links: readonly Link[]): [number, Way] {
  const count = new Map<string, { readonly place: [number, Way]; many: number }>();
  for (const place of links.flatMap(placesOf)) {
    const known = count.get(place.join(' '));
    if (known === undefined) count.set(place.join(' '), { place, many: 1 });
    else known.many += 1;
  }
  const [first] = [...count.values()].sort(
    (a, b) => b.many - a.many || a.place[0] - b.place[0] || Number(a.place[1] === 'in') - Number(b.place[1] === 'in'),
  );
  return first?.place ?? [0, 'out'];
}
