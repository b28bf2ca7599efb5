import { arriving, indexNetwork } from '../projection/index-network.js';
import { packed, packedAnew, weightedAnew } from '../projection/lists.js';
import type { Network, Steps } from '../projection/network.js';
import type { FunctionFacts } from '../search-case.js';
import type { Contested } from './contested.js';

/**
 * The network without what is left out. Functions and things keep their numbers: a function left out is one nobody steps to or from
 * and of which nothing is documented, so that no path goes by it.
 */
export function networkWithout(network: Network, contested: Contested): Network {
  const changed = new Map([...contested.functions].flatMap(([id, one]) => pair(network.numberOf.get(id), one)));
  const out = stepsWithout(network, contested);
  if (changed.size === 0) return { ...network, out, ...arriving(out, network.functions.length) };
  const numbers = (ids: readonly string[]) => ids.flatMap((id) => network.itemOf.get(id) ?? []);
  const lists = (of: (now: FunctionFacts) => readonly string[]) =>
    new Map([...changed].map(([at, { now }]) => [at, now === null ? [] : numbers(of(now))] as const));
  const weighted = (of: (now: FunctionFacts) => readonly [readonly string[], readonly number[]]) =>
    new Map(
      [...changed].map(([at, { now }]) => {
        const [ids, weights] = now === null ? [[], []] : of(now);
        return [at, [numbers(ids), weights]] as const;
      }),
    );
  const { version, numberOf, items, itemOf, deprecated, brings } = network;
  const functions = [...network.functions];
  for (const [at, { before, now, programmes }] of changed) {
    const { id, name, nameEn, kind } = before;
    functions[at] = {
      id,
      name,
      nameEn,
      kind,
      level: now?.level ?? null,
      branches: now?.branches ?? [],
      programmes: now === null ? [] : programmes,
    };
  }
  const classified = [...changed.values()].some(({ before }) => before.criteria.length > 0);
  return {
    ...indexNetwork(
      {
        version,
        functions,
        numberOf,
        items,
        itemOf,
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
          brings.exact,
          lists((now) => now.bringsExact),
        ),
        close: packedAnew(
          brings.close,
          lists((now) => now.bringsClose),
        ),
        out,
      },
      out === network.out ? network : undefined,
    ),
    deprecated,
  };
}

const pair = <T>(at: number | undefined, one: T): [number, T][] => (at === undefined ? [] : [[at, one]]);

/** Steps that are not left out, nor to or from a function that is. */
function stepsWithout({ out, functions, numberOf }: Network, { leftOut }: Contested): Steps {
  const count = functions.length;
  const gone = new Uint8Array(count);
  for (const id of leftOut.nodes) gone[numberOf.get(id) ?? count] = 1;
  const between = ({ type, from, to }: (typeof leftOut.edges)[number]) =>
    type === 'PROGRESSES_TO' ? (numberOf.get(from) ?? count) * count + (numberOf.get(to) ?? count) : -1;
  const pairs = new Set(leftOut.edges.map(between));
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
