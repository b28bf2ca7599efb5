import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { layoutOf } from '../../src/map/layout.js';
import { renderMapFile } from '../../src/map/map-file.js';
import { MapList } from '../../src/map/map-list.js';
import { MetroMap, type MetroMapProps } from '../../src/map/metro-map.js';
import { stopTowards } from '../../src/map/move.js';
import { mapStyle, palette } from '../../src/map/style.js';
import { smallMap } from './small-map.js';

const layout = layoutOf(smallMap, { language: 'nl', title: 'Kaart', marks: true });
const draw = (props: Partial<MetroMapProps> = {}): string => renderToString(h(MetroMap, { layout, ...props }));
const path = { lit: ['a', 'd'], here: 'a', goal: 'd' };
const stationsIn = (svg: string): string[] => svg.match(/<g class="station[^>]*data-id[^>]*>/g) ?? [];

describe('the drawing', () => {
  test('has a name and a description, and neither style attributes nor scripts', () => {
    for (const svg of [draw(), draw({ ...path, onSelect: () => undefined })]) {
      expect(svg).toMatch(/aria-labelledby="map-title"[^>]*aria-describedby="map-words"/);
      expect(svg).toContain('<title id="map-title">Kaart</title>');
      expect(svg).toMatch(/<desc id="map-words">Functies: 7, /);
      expect(svg).not.toMatch(/ style=|<script|<style| on[a-z]+=/i);
    }
    expect(draw({ id: 'second' })).toContain('id="second-title"');
  });
  test('is an image when nothing can be done with it', () => {
    expect(draw()).toMatch(/^<svg[^>]* role="img"/);
    expect(draw()).not.toContain('tabindex');
  });
  test('has stations as buttons with names otherwise, one of them in the order of Tab', () => {
    const svg = draw({ onSelect: () => undefined, ...path, chosen: 'b' });
    expect(svg).toMatch(/^<svg[^>]* role="group"/);
    const stations = stationsIn(svg);
    // c has a stop on each of its lines
    expect(stations).toHaveLength(8);
    for (const one of stations) expect(one).toMatch(/role="button".*aria-label="[^"]+"/);
    expect(stations.filter((one) => one.includes('tabindex="0"')).map((one) => /data-id="(\w)"/.exec(one)?.[1])).toEqual(['b']);
    expect(stations.find((one) => one.includes('data-id="a"'))).toContain(
      'aria-label="Naam a, u bent hier, niveau 3, lijn A, Richting X, overstap naar een andere richting"',
    );
    expect(stations.find((one) => one.includes('data-id="b"'))).toContain('aria-current="true"');
  });
  test('lights a path, whichever way its steps were stated', () => {
    for (const lit of [
      ['a', 'd'],
      ['d', 'a'],
    ]) {
      const svg = draw({ ...path, lit });
      // one in the legend
      expect(svg.match(/class="glow"/g)).toHaveLength(2);
      expect(stationsIn(svg).filter((one) => /class="[^"]*\blit\b/.test(one))).toHaveLength(2);
    }
    expect(draw().match(/class="glow"/g)).toHaveLength(1);
  });
  test('as a file carries its style sheet and its theme, and fetches nothing', () => {
    const svg = renderMapFile(smallMap, { language: 'en', theme: 'dark', title: 'A < B & "C"' });
    expect(svg).toMatch(/^<\?xml[^\n]*\n<svg[^>]*data-theme="dark"[^>]*><style>/);
    expect(svg.match(/<style>/g)).toHaveLength(1);
    expect(svg).toContain('A &lt; B &amp; ');
    expect(svg).not.toMatch(/href|url\(|@import| style=/);
    expect(mapStyle).not.toMatch(/[<&]/);
  });
});

describe('the list', () => {
  const list = renderToString(h(MapList, { map: smallMap, language: 'nl', ...path, onSelect: () => undefined }));
  test('has every line, station, step and what was left out', () => {
    expect(list.match(/<h3>[^<]*/g)).toEqual(['<h3>Lijn A: Richting X', '<h3>Lijn B: Richting Y', '<h3>Geen richting']);
    for (const { id, name } of smallMap.stations) expect([id, list.includes(`>${name},`)]).toEqual([id, true]);
    const onward = list.match(/<li>[^<]*<\/li>/g);
    // each step from each line its station is on, both ways where it goes both ways
    expect(onward).toEqual([
      '<li>Naam b (de bron noemt ze buren)</li>',
      '<li>Naam d (afgeleid uit gedeelde eisen, 50%)</li>',
      '<li>Naam s (specialisatie)</li>',
      '<li>Naam a (specialisatie)</li>',
      '<li>Naam d (de bron noemt ze buren)</li>',
      '<li>Naam a (de bron noemt ze buren)</li>',
      '<li>Naam d (de bron noemt ze buren)</li>',
      '<li>Naam n (volgende trede; belooft geen bevordering)</li>',
    ]);
    expect(list).toContain('Niet getekend: 2 functies');
    expect(list).toContain('Niet getekend: 3 afgeleide stappen');
  });
  test('says what the drawing marks', () => {
    expect(list).toContain('<button type="button">Naam a, u bent hier,');
    expect(list).toContain('Naam d, doel,');
  });
});

test('arrow keys lead to the nearest stop that way', () => {
  const stop = (id: string) => layout.stops.find(({ station }) => station.id === id)!;
  expect(stopTowards(layout.stops, stop('a'), 'ArrowRight')?.station.id).toBe('c');
  expect(stopTowards(layout.stops, stop('a'), 'ArrowDown')?.station.id).toBe('s');
  expect(stopTowards(layout.stops, stop('a'), 'ArrowLeft')).toBeNull();
  expect(stopTowards(layout.stops, stop('a'), 'x')).toBeNull();
});

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((one) => (one <= 0.03928 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

/** Brettel, Viénot and Mollon, as simplified by Viénot 1999, in linear RGB: how a dichromat sees a colour. */
const seen = {
  protan: [
    [0.10889, 0.89111, 0],
    [0.10889, 0.89111, 0],
    [0.00447, -0.00447, 1],
  ],
  deutan: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
};
const linear = (hex: string): number[] =>
  [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
/** OKLab, in which distances are about as large as they look. */
function lab(rgb: readonly number[]): number[] {
  const [r = 0, g = 0, b = 0] = rgb.map((one) => Math.max(0, one));
  const [l, m, s] = [
    Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b),
    Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b),
    Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b),
  ];
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
const through = (rgb: readonly number[], matrix: readonly (readonly number[])[]): number[] =>
  matrix.map((row) => row.reduce((sum, factor, at) => sum + factor * (rgb[at] ?? 0), 0));

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const colours = palette[theme];
  const lines = Object.entries(colours).flatMap(([name, value]) => (name.startsWith('line-') ? [value] : []));
  test('reaches the contrast that WCAG asks of text and of signs', () => {
    for (const paper of [colours.paper, colours.band]) {
      for (const text of [colours.ink, colours.faint]) expect(contrast(text, paper)).toBeGreaterThanOrEqual(4.5);
      for (const line of lines) expect([line, paper, contrast(line, paper) >= 3]).toEqual([line, paper, true]);
    }
    for (const line of lines) expect([line, contrast(colours['on-line'], line) >= 4.5]).toEqual([line, true]);
    expect(contrast(colours.ink, colours.lit)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(Object.entries(seen))('has the first three lines, and neighbours, apart for %s', (_, matrix) => {
    const views = lines.map((line) => lab(through(linear(line), matrix)));
    const away = (a: number, b: number): number => Math.hypot(...views[a]!.map((one, at) => one - views[b]![at]!));
    for (const [a, b] of [
      [0, 1],
      [0, 2],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
      [5, 6],
    ] as const)
      expect([a, b, away(a, b) > 0.06]).toEqual([a, b, true]);
  });
});
