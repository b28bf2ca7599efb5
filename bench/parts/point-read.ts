import { pathQueries } from '../../src/graph/queries/paths.js';
import { sideBySide } from '../lib/measure.js';
import type { Part } from '../lib/part.js';

export const pointRead: Part = {
  name: 'point-read',
  about: 'one function by its id beside an empty statement, which on a server is an empty round trip',
  at: 'open',
  async run({ engine, graph, services, network, effort }, record) {
    const ids = Object.keys(network.functions);
    const idOf = (round: number): string => ids[(round * 7) % ids.length] ?? '';
    const cases = [
      { name: 'baseline: empty statement', run: () => engine.read('RETURN 1 AS one', {}) },
      { name: 'one function by id', run: (round: number) => graph.read(pathQueries.readFunctions, { ids: [idOf(round)] }) },
      { name: 'the same as an item with its sources', run: (round: number) => services.browse.get('functions', idOf(round)) },
      { name: 'what it requires', run: (round: number) => services.browse.requirements(idOf(round)) },
    ];
    const values = await sideBySide(cases, effort.of(500, 30));
    cases.forEach(({ name }, at) => record.times(name, values[at] ?? []));
  },
};
