import { nameOf } from '../text/name-of.js';
import type { MapLayout } from './layout.js';
import type { CareerMap, MapLanguage, MapStation } from './model.js';
import { say } from './words.js';

export interface Marks {
  readonly lit: boolean;
  readonly here: boolean;
  readonly goal: boolean;
}

/** A station in words: what its place and its sign say to who sees them. */
export function tellStation(
  station: MapStation,
  { map, language }: { readonly map: CareerMap; readonly language: MapLanguage },
  marks?: Marks,
): string {
  const { level, lines, of, interchange } = station;
  const parent = of === null ? undefined : map.stations.find(({ id }) => id === of);
  const on = map.lines.filter(({ id }) => lines.includes(id));
  return [
    nameOf(station, language),
    ...(marks?.here === true ? [say(language, 'hereLower')] : []),
    ...(marks?.goal === true ? [say(language, 'goalLower')] : []),
    ...(marks?.lit === true && !marks.here && !marks.goal ? [say(language, 'onPath')] : []),
    level === null ? say(language, 'levelLower') : say(language, 'levelKnown', { level }),
    ...(parent === undefined ? [] : [say(language, 'smallOf', { name: nameOf(parent, language) })]),
    ...on.map((line) => say(language, 'line', { mark: line.mark, name: nameOf(line, language) })),
    ...(interchange ? [say(language, 'changes')] : []),
  ].join(', ');
}

export const describeMap = ({ map: { stations, lines, steps }, language }: Pick<MapLayout, 'map' | 'language'>): string =>
  say(language, 'description', { stations: stations.length, lines: lines.length, steps: steps.length });
