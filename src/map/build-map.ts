import {
  byText,
  colours,
  type Basis,
  type CareerMap,
  type LeftOut,
  type MapLine,
  type MapStation,
  type MapStep,
  type Named,
} from './model.js';

/** A function as the catalogue gives it. */
export interface FunctionGiven extends Named {
  readonly kind: string;
  readonly level: number | null;
  readonly branches: readonly string[];
  /** functions it specialises */
  readonly parents: readonly string[];
}
export interface StepGiven {
  readonly from: string;
  readonly to: string;
  readonly basis: Basis;
  readonly overlap: number | null;
}
export interface MapGiven {
  readonly functions: readonly FunctionGiven[];
  /** in the order their lines are drawn; one that no function is on has no line */
  readonly branches: readonly Named[];
  /** between the functions; others are ignored */
  readonly steps: readonly StepGiven[];
  readonly leftOut?: LeftOut;
}

/** Lines, stations and steps of these functions; the same input gives the same map. */
export function buildMap({ functions, branches, steps: given, leftOut = { stations: 0, steps: 0 } }: MapGiven): CareerMap {
  const known = new Map(functions.map((one) => [one.id, one]));
  const on = new Set(functions.flatMap((one) => one.branches));
  const lines = branches
    .filter(({ id }) => on.has(id))
    .map(({ id, name, nameEn }, at): MapLine => ({ id, name, nameEn, mark: markOf(at), colour: (at % colours) + 1 }));
  const drawn = new Set(lines.map(({ id }) => id));
  const steps = together(given.filter(({ from, to }) => from !== to && known.has(from) && known.has(to)));
  const linesOf = (one: FunctionGiven): string[] => lines.flatMap(({ id }) => (one.branches.includes(id) ? [id] : []));
  const changes = new Set(
    steps.flatMap(({ from, to }) => {
      const [here, there] = [known.get(from), known.get(to)].map((one) => (one?.branches ?? []).filter((id) => drawn.has(id)));
      return here === undefined || there === undefined || here.length === 0 || there.length === 0 || here.some((id) => there.includes(id))
        ? []
        : [from, to];
    }),
  );
  const stations = functions.map((one): MapStation => {
    const { id, name, nameEn, kind, level } = one;
    const at = linesOf(one);
    return { id, name, nameEn, kind, level, lines: at, of: parentOf(one, known, steps), interchange: at.length > 1 || changes.has(id) };
  });
  return { lines, stations, steps, leftOut };
}

/** A, B, ... Z, AA, AB, ... */
function markOf(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : `${markOf(Math.floor(at / 26) - 1)}${last}`;
}

/** A specialisation that one reaches from its function alone is a small stop there; with steps elsewhere it needs a place on the line. */
function parentOf(
  { id, kind, parents }: FunctionGiven,
  known: ReadonlyMap<string, FunctionGiven>,
  steps: readonly MapStep[],
): string | null {
  if (kind !== 'specialisation') return null;
  const parent = [...parents].sort(byText).find((one) => one !== id && known.get(one)?.kind !== 'specialisation' && known.has(one));
  if (parent === undefined) return null;
  const elsewhere = steps.some(({ from, to }) => (from === id && to !== parent) || (to === id && from !== parent));
  return elsewhere ? null : parent;
}

/** There and back on the same basis is one step both ways, from the lesser id; in order of ids. */
export function together(given: readonly StepGiven[]): MapStep[] {
  const key = (from: string, to: string, basis: Basis): string => JSON.stringify([from, to, basis]);
  const all = new Map(given.map((one) => [key(one.from, one.to, one.basis), one]));
  const steps: MapStep[] = [];
  for (const { from, to, basis, overlap } of all.values()) {
    const back = all.get(key(to, from, basis));
    if (back === undefined) steps.push({ from, to, basis, bothWays: false, overlap, overlapBack: null });
    else if (from < to) steps.push({ from, to, basis, bothWays: true, overlap, overlapBack: back.overlap });
  }
  return steps.sort((a, b) => byText(a.from, b.from) || byText(a.to, b.to) || byText(a.basis, b.basis));
}
