import { mapSearch } from '../../src/charting/shapes.js';
import { layoutOf } from '../../src/map/layout.js';
import { renderMapFile } from '../../src/map/map-file.js';
import type { CareerMap } from '../../src/map/model.js';
import type { Recorder } from '../lib/figures.js';
import { sideBySide } from '../lib/measure.js';
import type { OpenStage, Part } from '../lib/part.js';

const sizes = [12, 100];
const spreadOver = 12;

/** Around functions spread over the catalogue, the same every time; the seeds hold fewer functions than the larger map wants. */
async function run({ services, network: { functions }, effort }: OpenStage, record: Recorder): Promise<void> {
  const all = Object.keys(functions);
  const asked = (round: number, stations: number) =>
    mapSearch.parse({
      functions: [0, 1, 2].map(
        (place) => all[Math.floor(((((round * 3 + place) * 7) % (3 * spreadOver)) * all.length) / (3 * spreadOver))] ?? '',
      ),
      stations,
    });
  const rounds = effort.of(60, 12);
  for (const stations of sizes) {
    const maps: CareerMap[] = [];
    for (let round = 0; round < spreadOver; round += 1) maps.push(await services.maps.around(asked(round, stations)));
    const mapOf = (round: number): CareerMap => maps[round % spreadOver] as CareerMap;
    const drawn = Math.max(...maps.map((map) => map.stations.length));
    const steps = Math.max(...maps.map((map) => map.steps.length));
    const cases = [
      { name: `read, ${stations} stations`, run: (round: number) => services.maps.around(asked(round % spreadOver, stations)) },
      { name: `layout, ${stations} stations`, run: (round: number) => layoutOf(mapOf(round), { language: 'nl' }) },
      {
        name: `layout and SVG, ${stations} stations`,
        run: (round: number) => renderMapFile(mapOf(round), { language: 'nl', theme: 'auto', title: 'Kaart' }),
      },
    ];
    const values = await sideBySide(cases, rounds);
    cases.forEach(({ name }, at) => record.times(name, values[at] ?? [], `up to ${drawn} stations and ${steps} steps drawn`));
  }
}

export const map: Part = {
  name: 'map',
  about: 'maps around three functions: read, laid out, and drawn as a file',
  at: 'open',
  run,
};
