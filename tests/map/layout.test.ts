import fc from 'fast-check';
import { layoutOf, type MapLayout } from '../../src/map/layout.js';
import { renderMapFile } from '../../src/map/map-file.js';
import { signWidth } from '../../src/map/legend.js';
import { boxOf, type Box } from '../../src/map/texts.js';
import { anyMap } from './generated-maps.js';

interface NamedBox extends Box {
  readonly what: string;
}
const around = (x: number, y: number, radius: number, what: string): NamedBox => ({
  ...{ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
  what,
});
const apart = (a: Box, b: Box): boolean => a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

const names = ({ stops, beds, texts }: MapLayout): NamedBox[] =>
  [...stops.flatMap(({ label }) => label), ...beds.flatMap(({ label }) => label), ...texts].map((text) => ({
    ...boxOf(text),
    what: text.text,
  }));
const signs = ({ stops, beds, legend }: MapLayout): NamedBox[] => [
  ...stops.map(({ x, y, radius, station }) => around(x, y, radius, station.id)),
  ...beds.flatMap(({ x, y, line }) => (line === null ? [] : [{ x: x - 13, y: y - 11, width: 26, height: 22, what: `mark ${line.mark}` }])),
  ...legend.map(({ x, y, sign }) => ({ x, y: y - 10, width: signWidth - 8, height: 20, what: sign })),
];
/** Pieces of rails as boxes as thin as they are; a cut corner lies within the box of its two ends. */
const rails = ({ rails: all, transfers }: MapLayout): NamedBox[] =>
  [
    ...all.map(({ points, step }) => ({ points, what: `${step.from} ${step.to}` })),
    ...transfers.map(({ points }) => ({ points, what: 'transfer' })),
  ].flatMap(({ points, what }) =>
    points.slice(1).map((to, at): NamedBox => {
      const from = points[at]!;
      return {
        x: Math.min(from.x, to.x) - 2.5,
        y: Math.min(from.y, to.y) - 2.5,
        width: Math.abs(to.x - from.x) + 5,
        height: Math.abs(to.y - from.y) + 5,
        what,
      };
    }),
  );
const meetings = (one: readonly NamedBox[], other: readonly NamedBox[]): string[] =>
  one.flatMap((a, at) => other.flatMap((b, place) => ((one === other && place <= at) || apart(a, b) ? [] : [`${a.what} | ${b.what}`])));

const options = [{ language: 'nl', title: 'Een kaart', heading: true, marks: true }, { language: 'en' }] as const;

test('names never meet a name, a station or a rail, and everything lies inside the drawing', () => {
  fc.assert(
    fc.property(anyMap, fc.constantFrom(...options), (map, how) => {
      const layout = layoutOf(map, how);
      const [written, drawn] = [names(layout), signs(layout)];
      expect(meetings(written, written)).toEqual([]);
      expect(meetings(written, drawn)).toEqual([]);
      expect(meetings(written, rails(layout))).toEqual([]);
      expect(meetings(drawn, drawn)).toEqual([]);
      const outside = [...written, ...drawn, ...rails(layout)].filter(
        ({ x, y, width, height }) => x < 0 || y < 0 || x + width > layout.width || y + height > layout.height,
      );
      expect(outside).toEqual([]);
    }),
    { numRuns: 60, seed: 20_261 },
  );
});

test('every station and every step is drawn, levels from left to right, rails at 45 and 90 degrees', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const { stops, rails: drawn, transfers } = layoutOf(map, { language: 'nl' });
      expect(new Set(stops.map(({ station }) => station.id))).toEqual(new Set(map.stations.map(({ id }) => id)));
      for (const { station, small } of stops) expect(small).toBe(station.of !== null);
      for (const { id, lines, of } of map.stations)
        if (of === null) expect(stops.filter(({ station }) => station.id === id)).toHaveLength(Math.max(1, lines.length));
      expect(drawn.map(({ step }) => step).sort(byEnds)).toEqual([...map.steps].sort(byEnds));
      const known = stops.filter(({ station, small }) => station.level !== null && !small);
      const places = known.map(({ station, x }) => ({ level: station.level!, x })).sort((a, b) => a.x - b.x);
      expect(places.filter(({ level, x }, at) => at > 0 && x > places[at - 1]!.x && level < places[at - 1]!.level)).toEqual([]);
      expect(new Set(places.map(({ level, x }) => `${level} ${x}`)).size).toBe(new Set(places.map(({ x }) => x)).size);
      const lowest = Math.max(0, ...known.map(({ y }) => y));
      expect(stops.filter(({ station, small, y }) => station.level === null && !small && y <= lowest)).toEqual([]);
      const crooked = [...drawn, ...transfers].flatMap(({ points }) =>
        points.slice(1).filter((to, at) => {
          const [dx, dy] = [Math.abs(to.x - points[at]!.x), Math.abs(to.y - points[at]!.y)];
          return dx > 0.11 && dy > 0.11 && Math.abs(dx - dy) > 0.25;
        }),
      );
      expect(crooked).toEqual([]);
    }),
    { numRuns: 60, seed: 20_262 },
  );
});
const byEnds = (a: { from: string; to: string; basis: string }, b: typeof a): number =>
  `${a.from} ${a.to} ${a.basis}` < `${b.from} ${b.to} ${b.basis}` ? -1 : 1;

test('a rail begins and ends at its stations', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const { stops, rails: drawn } = layoutOf(map, { language: 'nl' });
      for (const { step, points } of drawn) expect([points[0]!, points.at(-1)!].map(nearestTo).sort()).toEqual([step.from, step.to].sort());
      function nearestTo({ x, y }: { x: number; y: number }): string | undefined {
        return stops.find((stop) => Math.hypot(stop.x - x, stop.y - y) <= stop.radius)?.station.id;
      }
    }),
    { numRuns: 40, seed: 20_263 },
  );
});

test('the same map gives the same drawing', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const draw = () => renderMapFile(structuredClone(map), { language: 'nl', theme: 'auto', title: 'Kaart' });
      expect(draw()).toBe(draw());
    }),
    { numRuns: 10, seed: 20_264 },
  );
});
