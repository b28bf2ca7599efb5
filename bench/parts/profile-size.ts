import { searchPaths } from '../../src/paths/search-paths.js';
import { bounded } from '../lib/bounded.js';
import { ofProfile } from '../lib/names.js';
import { pairsWithin } from '../lib/pairs.js';
import type { Part } from '../lib/part.js';
import { searchOf } from '../lib/road-cases.js';

export const profileSizes = [1, 10, 100, 1_000, 5_000];

export const profileSize: Part = {
  name: 'profile-size',
  about: 'whole searches for profiles of 1 to 5,000 competences',
  only: 'ESCO',
  at: 'open',
  async run({ room, network, effort, tell }, record) {
    const items = [...new Set(Object.values(network.functions).flatMap((required) => Object.keys(required)))];
    const pairs = pairsWithin(network, 3, effort.of(30, 5));
    for (const size of profileSizes.filter((one) => one <= items.length)) {
      tell(`${size} competences`);
      const competences = Array.from({ length: size }, (_, at) => items[Math.floor((at * items.length) / size)] ?? '');
      for (const [name, road] of [
        ['Cypher', 'cypher'],
        ['projection', 'projection'],
      ] as const) {
        const bounds = { rounds: 1, limit: 5_000, budget: effort.quick ? 2_000 : 4_000 };
        const { values, note } = await bounded(pairs, bounds, ([start, goal], _at, timeoutMs) => {
          const search = searchOf({ start, goal, steps: 3 }, 'overlap');
          const held = competences.map((id) => ({ id, evidence: 'claimed' as const }));
          return searchPaths({ ...room, road }, { ...search, profile: { ...search.profile, competences: held } }, { timeoutMs });
        });
        record.times(ofProfile(name, size), [...values.values()], note);
      }
    }
  },
};
