import { findFeeders } from '../../src/feeders/find-feeders.js';
import { feederSearch } from '../../src/feeders/shapes.js';
import { loadedVersion } from '../../src/catalogue/of-one-catalogue.js';
import type { Network } from '../../src/paths/projection/network.js';
import { candidateProfile } from '../../src/profiles/profile.js';
import { recommend as recommendIn } from '../../src/recommendations/recommend.js';
import { recommendationRequest } from '../../src/recommendations/shapes.js';
import type { Recorder } from '../lib/figures.js';
import { sideBySide } from '../lib/measure.js';
import type { OpenStage, Part } from '../lib/part.js';

async function run({ graph, room, network: { functions }, effort }: OpenStage, record: Recorder): Promise<void> {
  const network = await room.networks.of(await loadedVersion(graph, {}));
  const all = Object.keys(functions);
  const rounds = effort.of(50, 10);
  // spread over the catalogue, and the same every time
  const idOf = (round: number): string => all[Math.floor((round * all.length) / rounds)] ?? '';
  const asked = (round: number, more: object) => {
    const profile = candidateProfile.parse({ functions: [idOf(round)] });
    return { ...recommendationRequest.parse({ profile, ...more }), profile };
  };
  const loose = { constraints: { minDerivedOverlap: 0.3 } };
  let [reachable, fed] = [0, 0];
  const count = async (round: number): Promise<void> => void (reachable += (await recommendIn(room, asked(round, {}))).reachable);
  const feed = async (round: number): Promise<void> =>
    void (fed += (await findFeeders(room, feederSearch.parse({ to: idOf(round) }))).total);
  const cases = [
    { name: 'recommendations', run: count },
    { name: 'recommendations, variety 0', run: (round: number) => recommendIn(room, asked(round, { variety: 0 })) },
    { name: 'recommendations, minDerivedOverlap 0.3', run: (round: number) => recommendIn(room, asked(round, loose)) },
    { name: 'feeders', run: feed },
    {
      name: 'feeders, minDerivedOverlap 0.3',
      run: (round: number) => findFeeders(room, feederSearch.parse({ to: idOf(round), ...loose })),
    },
    { name: 'baseline: cosine of all functions, no paths', run: (round: number) => rank(network, idOf(round), cosine) },
    { name: 'baseline: Jaccard of all functions, no paths', run: (round: number) => rank(network, idOf(round), jaccard) },
  ];
  const values = await sideBySide(cases, rounds, 2);
  const notes: Record<string, string> = {
    recommendations: `${(reachable / (rounds + 2)).toFixed(1)} functions within reach`,
    feeders: `${(fed / (rounds + 2)).toFixed(1)} feeders a goal`,
  };
  cases.forEach(({ name }, at) => record.times(name, values[at] ?? [], notes[name]));
}

type Likeness = (shared: number, own: number, other: number) => number;
const cosine: Likeness = (shared, own, other) => shared / Math.sqrt(own * other);
const jaccard: Likeness = (shared, own, other) => shared / (own + other - shared);

/** The ten functions most like one, by what they require: what a ranking without paths does. */
function rank({ requires: { start, items }, functions, numberOf }: Network, id: string, like: Likeness): number[] {
  const own = numberOf.get(id) ?? 0;
  const [from, to] = [start[own] ?? 0, start[own + 1] ?? 0];
  const held = new Set(items.subarray(from, to));
  const scored = functions.map((_one, at): [number, number] => {
    const [first, end] = [start[at] ?? 0, start[at + 1] ?? 0];
    let shared = 0;
    for (let one = first; one < end; one += 1) if (held.has(items[one] ?? -1)) shared += 1;
    return [like(shared, to - from, end - first), at];
  });
  return scored
    .filter(([score, at]) => at !== own && score > 0)
    .sort(([a, x], [b, y]) => b - a || x - y)
    .slice(0, 10)
    .map(([, at]) => at);
}

export const recommend: Part = {
  name: 'recommend',
  about: 'recommendations and feeders beside rankings without paths',
  at: 'open',
  run,
};
