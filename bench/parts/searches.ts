import { loadedVersion } from '../../src/catalogue/of-one-catalogue.js';
import { searchPaths } from '../../src/paths/search-paths.js';
import { objectives } from '../../src/paths/search.js';
import type { Case } from '../baselines/simple-paths.js';
import { bounded } from '../lib/bounded.js';
import type { Recorder } from '../lib/figures.js';
import { searched } from '../lib/names.js';
import { pairsWithin } from '../lib/pairs.js';
import type { OpenStage, Part } from '../lib/part.js';
import { searchOf } from '../lib/road-cases.js';

const roads = [
  ['Cypher', 'cypher'],
  ['projection', 'projection'],
] as const;

/** Whole searches, entries and explanation with sources included: what somebody who asks waits for. */
async function run({ graph, network, effort, room, tell, catalogue, engineName }: OpenStage, record: Recorder): Promise<void> {
  // projecting is measured by itself
  await room.networks.of(await loadedVersion(graph, {}));
  for (const objective of objectives) {
    for (const [name, road] of roads) {
      for (let steps = 1; steps <= 6; steps += 1) {
        tell(`${objective}, K = ${steps}, ${name}`);
        const cases = pairsWithin(network, Math.min(steps, 4), effort.of(30, 3)).map(([start, goal]): Case => ({ start, goal, steps }));
        const bounds = { rounds: 1, limit: 3_000, budget: effort.quick || catalogue === 'seeds' ? 1_000 : 2_500 };
        const { values, note, tooWide } = await bounded(cases, bounds, (one, _at, timeoutMs) =>
          searchPaths({ ...room, road }, searchOf(one, objective), { timeoutMs }),
        );
        record.times(searched(name, objective, steps), [...values.values()], note);
        if (values.size === 0) record.remark(`${catalogue}, ${engineName}: ${searched(name, objective, steps)}: ${note ?? 'no pairs'}.`);
        // the next length has all of these paths and more
        if (tooWide > 0 && values.size < 5) break;
      }
    }
  }
}

export const searches: Part = {
  name: 'searches',
  about: 'whole searches by objective and K on both roads, explained and with their sources',
  at: 'open',
  run,
};
