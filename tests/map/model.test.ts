import { buildMap } from '../../src/map/build-map.js';
import { neighbourhood, stepsToDraw } from '../../src/map/neighbourhood.js';
import { widthOf, wrapText } from '../../src/map/text-width.js';
import { both, given, one, smallMap, step } from './small-map.js';

describe('a map', () => {
  const station = (id: string) => smallMap.stations.find((each) => each.id === id)!;
  test('has a line for each branch that some function is on, told apart by mark and colour', () => {
    expect(smallMap.lines).toEqual([
      { id: 'x', name: 'Richting X', nameEn: 'Branch X', mark: 'A', colour: 1 },
      { id: 'y', name: 'Richting Y', nameEn: null, mark: 'B', colour: 2 },
    ]);
  });
  test('joins there and back, keeps one way one way, and ignores steps that lead off it', () => {
    expect(smallMap.steps.map(({ from, to, basis, bothWays }) => [from, to, basis, bothWays])).toEqual([
      ['a', 'b', 'documented', true],
      ['a', 'd', 'derived', false],
      ['a', 's', 'specialisation', true],
      ['c', 'd', 'documented', false],
      ['u', 'n', 'ladder', false],
    ]);
  });
  test('keeps both overlaps of a derived step both ways', () => {
    const { steps } = buildMap({ ...given, steps: [step('d', 'a', 'derived', 0.4), step('a', 'd', 'derived', 0.5)] });
    expect(steps).toEqual([{ from: 'a', to: 'd', basis: 'derived', bothWays: true, overlap: 0.5, overlapBack: 0.4 }]);
  });
  test('makes an interchange where a station is on two lines or a step leads to another line', () => {
    expect(smallMap.stations.filter(({ interchange }) => interchange).map(({ id }) => id)).toEqual(['a', 'c', 'd']);
  });
  test('makes a specialisation a small stop, unless a step leads from it elsewhere or its function is not there', () => {
    expect(station('s').of).toBe('a');
    const of = (more: Partial<typeof given>) => buildMap({ ...given, ...more }).stations.find(({ id }) => id === 's')!.of;
    expect(of({ steps: [...given.steps, ...both('s', 'b')] })).toBeNull();
    expect(of({ functions: given.functions.filter(({ id }) => id !== 'a') })).toBeNull();
  });
  test('marks more lines than letters', () => {
    const ids = Array.from({ length: 28 }, (_, at) => `b${at}`);
    const { lines } = buildMap({
      functions: ids.map((id) => one(id, { branches: [id] })),
      branches: ids.map((id) => ({ id, name: id, nameEn: null })),
      steps: [],
    });
    expect([lines[0], lines[25], lines[26], lines[27]].map((line) => line?.mark)).toEqual(['A', 'Z', 'AA', 'AB']);
    expect(lines[7]?.colour).toBe(1);
  });
});

describe('the cut around functions', () => {
  const around = [
    step('a', 'd1', 'derived', 0.9),
    step('a', 'd2', 'derived', 0.3),
    step('a', 'd3', 'derived', 0.8),
    step('p', 'a'),
    ...both('b', 'q'),
    step('b', 'd1', 'derived', 0.95),
    step('a', 'b'),
  ];
  test('takes stated steps first, then the larger overlap, each function in its turn', () => {
    expect(neighbourhood(['a', 'b'], around, 5)).toEqual({ ids: ['a', 'b', 'p', 'q', 'd1'], left: 2 });
    expect(neighbourhood(['a', 'b'], around, 100)).toEqual({ ids: ['a', 'b', 'p', 'q', 'd1', 'd3', 'd2'], left: 0 });
  });
  test('always holds the functions asked, once each', () => {
    expect(neighbourhood(['a', 'b', 'a'], around, 1)).toEqual({ ids: ['a', 'b'], left: 5 });
    expect(neighbourhood(['alone'], [], 9)).toEqual({ ids: ['alone'], left: 0 });
  });
  test('draws what is stated, and derived steps at the functions asked only', () => {
    const between = [step('a', 'd1', 'derived', 0.9), step('d1', 'd2', 'derived', 0.9), step('p', 'q')];
    expect(stepsToDraw(['a'], between)).toEqual([between[0], between[2]]);
  });
});

describe('widths', () => {
  test('break at spaces, after hyphens and slashes, and within words that are too wide alone', () => {
    const font = { size: 10 };
    expect(wrapText('een twee drie', widthOf('een twee', font), font)).toEqual(['een twee', 'drie']);
    expect(wrapText('ICT-beheer', widthOf('ICT-b', font), font)).toEqual(['ICT-', 'behe', 'er']);
    expect(wrapText('in/uit', widthOf('in/', font), font)).toEqual(['in/', 'uit']);
    expect(wrapText('', 10, font)).toEqual(['']);
  });
  test('never exceed the width, and end in … when lines were cut', () => {
    const lines = wrapText('Afdelingshoofd informatievoorziening en gegevensbeheer bij een grote organisatie', 90, { size: 13 }, 3);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/…$/);
    for (const line of lines) expect(widthOf(line, { size: 13 })).toBeLessThanOrEqual(90);
  });
});
