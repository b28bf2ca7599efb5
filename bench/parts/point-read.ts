import { pathQueries } from '../../src/graph/queries/paths.js';
import { measure } from '../lib/measure.js';
import { timeColumns, timeRow, type Section } from '../lib/section.js';
import type { World } from '../lib/world.js';

/** Reading one function by its id, beside an empty statement: what the engine's door alone costs. */
export async function pointRead({ engine, graph, version }: World, rounds: number): Promise<Section> {
  const times = await measure(
    [
      { name: 'empty statement (round trip)', run: () => engine.read('RETURN 1 AS one', {}) },
      { name: 'one function by id', run: () => graph.read(pathQueries.readFunctions, { ids: ['function:software-developer'] }) },
    ],
    rounds,
  );
  return { title: `Point read, ${version}`, columns: timeColumns, rows: times.map(timeRow) };
}
