import fc from 'fast-check';
import type { Path } from '../../src/paths/answer.js';
import { drawingWidth, layoutOf, stationRadius, wrapped } from '../../src/reports/drawing-layout.js';
import { voiceOf } from '../../src/reports/voice.js';
import { fuzzSeed } from '../support/fuzz.js';
import { enteredOnly, found } from './an-answer.js';

const voice = voiceOf('nl', new Map());
const path = found.paths[0]!;

/** The same path with other names: a layout depends on nothing else. */
const withNames = (names: readonly string[]): Path => ({
  ...path,
  functions: path.functions.map((one, at) => ({ ...one, name: names[at] ?? one.name })),
});

test('a station per function and a track per step, from station to station', () => {
  const { stations, tracks } = layoutOf(path, voice);
  expect(stations.map(({ kind, level }) => [kind, level])).toEqual([
    ['start', '?'],
    ['stop', '3'],
    ['goal', '4'],
  ]);
  expect(tracks.map(({ basis }) => basis)).toEqual(['derived', 'documented']);
  tracks.forEach(({ from, to }, at) => expect([from, to]).toEqual([stations[at]?.y, stations[at + 1]?.y]));
});

test('who comes from outside starts at a station without a level', () => {
  const { stations, texts } = layoutOf(enteredOnly.paths[0]!, voice);
  expect(stations[0]).toMatchObject({ kind: 'start', level: null });
  expect(texts[0]?.text).toBe('U, van buiten deze functies');
});

test('whatever the names, no two labels touch, stations stay apart and all stays inside', () => {
  const name = fc.array(fc.string({ minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.tuple(name, name, name), (names) => {
      const { texts, stations, width, height } = layoutOf(withNames(names), voice);
      texts.slice(1).forEach((text, at) => expect(text.y - text.size).toBeGreaterThanOrEqual((texts[at]?.y ?? 0) - text.size * 0.3));
      for (const { x, size, text, y } of texts) {
        expect(x + [...text].length * size * 0.6).toBeLessThanOrEqual(width);
        expect(y).toBeLessThanOrEqual(height);
      }
      stations.slice(1).forEach(({ y }, at) => expect(y - (stations[at]?.y ?? 0)).toBeGreaterThan(2 * stationRadius + 8));
      expect((stations.at(-1)?.y ?? 0) + stationRadius).toBeLessThan(height);
    }),
    { ...fuzzSeed, numRuns: 60 },
  );
  expect(layoutOf(path, voice).width).toBe(drawingWidth);
});

test('lines break at spaces, and inside a word that is longer than a line', () => {
  expect(wrapped('een twee drie', 8)).toEqual(['een twee', 'drie']);
  expect(wrapped('abcdefghij kl', 4)).toEqual(['abcd', 'efgh', 'ij', 'kl']);
  expect(wrapped('', 4)).toEqual(['']);
});
