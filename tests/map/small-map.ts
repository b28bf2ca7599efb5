import { buildMap, type FunctionGiven, type MapGiven, type StepGiven } from '../../src/map/build-map.js';
import type { CareerMap } from '../../src/map/model.js';

export const one = (id: string, more: Partial<FunctionGiven> = {}): FunctionGiven => ({
  ...{ id, name: `Naam ${id}`, nameEn: `Name ${id}`, kind: 'function', level: 4, branches: ['x'], parents: [] },
  ...more,
});
export const step = (from: string, to: string, basis: StepGiven['basis'] = 'documented', overlap: number | null = null): StepGiven => ({
  ...{ from, to, basis, overlap },
});
export const both = (a: string, b: string, basis: StepGiven['basis'] = 'documented'): StepGiven[] => [step(a, b, basis), step(b, a, basis)];

/** Two lines: a, b and a small stop of a on one; c on both; d and u, of unknown level, on the other; n on none. */
export const given: MapGiven = {
  functions: [
    one('a', { level: 3 }),
    one('b', { level: 6, nameEn: null }),
    one('s', { kind: 'specialisation', parents: ['a'], level: 3 }),
    one('c', { branches: ['x', 'y'] }),
    one('d', { branches: ['y'], level: 6 }),
    one('u', { branches: ['y'], level: null }),
    one('n', { branches: [], level: null }),
  ],
  branches: [
    { id: 'x', name: 'Richting X', nameEn: 'Branch X' },
    { id: 'y', name: 'Richting Y', nameEn: null },
    { id: 'z', name: 'Leeg', nameEn: null },
  ],
  steps: [
    ...both('a', 'b'),
    ...both('a', 's', 'specialisation'),
    step('a', 'd', 'derived', 0.5),
    step('c', 'd'),
    step('u', 'n', 'ladder'),
    step('a', 'elsewhere'),
  ],
  leftOut: { stations: 2, steps: 3 },
};
export const smallMap: CareerMap = buildMap(given);
