import { arriving, indexNetwork, type Packed } from '../projection/index-network.js';
import { packed, packedAnew, picked, pickedWeights, weightedAnew } from '../projection/lists.js';
import type { Network, ProjectedFunction, Steps } from '../projection/network.js';
import type { FunctionFacts } from '../search-case.js';
import type { ChangedFunction } from './compute-functions.js';
import type { Contested } from './contested.js';
import type { LeftOut } from './left-out.js';

/** The network without what is left out. Functions left out are in it no more, and those after them have other numbers. */
export function networkWithout(network: Network, contested: Contested): Network {
  const { leftOut } = contested;
  const out = stepsWithout(network, leftOut);
  const kept = functionsWithout(network, leftOut, out);
  const changed = [...contested.functions].flatMap(([id, { before, now, programmes }]) => {
    const at = kept.numberOf.get(id);
    return at === undefined || now === null ? [] : [{ at, before, now, programmes }];
  });
  if (changed.length === 0 && kept.functions === network.functions)
    return out === network.out ? network : { ...network, out, ...arriving(out, network.functions.length) };
  return { ...indexNetwork(changedIn(kept, changed), kept.out === network.out ? network : undefined), deprecated: network.deprecated };
}

interface Changed extends Pick<ChangedFunction, 'before' | 'programmes'> {
  readonly at: number;
  readonly now: FunctionFacts;
}

/** Functions that are not left out, numbered anew; all lists as they were but for that. */
function functionsWithout({ brings, ...network }: Network, { nodes }: LeftOut, out: Steps): Packed {
  const { functions } = network;
  const stay = functions.flatMap(({ id }, at) => (nodes.has(id) ? [] : [at]));
  const parts = { ...network, exact: brings.exact, close: brings.close, out };
  if (stay.length === functions.length) return parts;
  const now = new Int32Array(functions.length);
  stay.forEach((before, at) => (now[before] = at));
  const left = picked(out, stay);
  return {
    ...parts,
    functions: stay.map((at) => functions[at] as ProjectedFunction),
    numberOf: new Map(stay.map((before, at) => [functions[before]?.id as string, at])),
    requires: pickedWeights(network.requires, stay),
    essential: pickedWeights(network.essential, stay),
    criteria: pickedWeights(network.criteria, stay),
    exact: picked(brings.exact, stay),
    close: picked(brings.close, stay),
    // who is left out has no steps any more, so that their bases stand as they stood
    out: { ...left, items: left.items.map((to) => now[to] as number), bases: out.bases },
  };
}

/** The same with what is computed of some functions as it is now. */
function changedIn(network: Packed, changed: readonly Changed[]): Packed {
  const numbers = (ids: readonly string[]) => ids.flatMap((id) => network.itemOf.get(id) ?? []);
  const lists = (of: (now: FunctionFacts) => readonly string[]) => new Map(changed.map(({ at, now }) => [at, numbers(of(now))]));
  const weighted = (of: (now: FunctionFacts) => readonly [readonly string[], readonly number[]]) =>
    new Map(
      changed.map(({ at, now }) => {
        const [ids, weights] = of(now);
        return [at, [numbers(ids), weights]] as const;
      }),
    );
  const functions = [...network.functions];
  for (const { at, before, now, programmes } of changed) {
    const { id, name, nameEn, kind } = before;
    functions[at] = { id, name, nameEn, kind, level: now.level, branches: now.branches, programmes };
  }
  const classified = changed.some(({ before }) => before.criteria.length > 0);
  return {
    ...network,
    functions,
    requires: weightedAnew(
      network.requires,
      weighted((now) => [now.requires, now.weights]),
    ),
    essential: weightedAnew(
      network.essential,
      weighted((now) => [now.essentialRequires, now.essentialWeights]),
    ),
    criteria: !classified
      ? network.criteria
      : weightedAnew(
          network.criteria,
          weighted((now) => [now.criteria, now.criteria.map(() => 1)]),
        ),
    exact: packedAnew(
      network.exact,
      lists((now) => now.bringsExact),
    ),
    close: packedAnew(
      network.close,
      lists((now) => now.bringsClose),
    ),
  };
}

/** Steps that are not left out, nor to or from a function that is. */
function stepsWithout({ out, functions, numberOf }: Network, { nodes, edges }: LeftOut): Steps {
  const count = functions.length;
  const gone = new Uint8Array(count);
  for (const id of nodes) gone[numberOf.get(id) ?? count] = 1;
  const between = ({ type, from, to }: (typeof edges)[number]) =>
    type === 'PROGRESSES_TO' ? (numberOf.get(from) ?? count) * count + (numberOf.get(to) ?? count) : -1;
  const pairs = new Set(edges.map(between));
  if (!gone.includes(1) && pairs.size === Number(pairs.has(-1))) return out;
  const bases: number[] = [];
  const targets = functions.map((_one, at) => {
    const left: number[] = [];
    for (let step = out.start[at] as number; gone[at] === 0 && step < (out.start[at + 1] as number); step += 1) {
      const to = out.items[step] as number;
      if (gone[to] === 1 || pairs.has(at * count + to)) continue;
      left.push(to);
      bases.push(out.bases[step] as number);
    }
    return left;
  });
  return { ...packed(targets), bases: Uint8Array.from(bases) };
}
