import { nameOf } from '../text/name-of.js';
import type { VNode } from 'preact';
import { byText, type CareerMap, type MapLanguage, type MapLine, type MapStation } from './model.js';
import { tellStation } from './tell-station.js';
import { basisWords, say } from './words.js';

export interface MapListProps {
  readonly map: CareerMap;
  readonly language: MapLanguage;
  readonly lit?: readonly string[];
  readonly here?: string | null;
  readonly goal?: string | null;
  readonly onSelect?: (id: string) => void;
}

interface Onward {
  readonly to: MapStation;
  readonly how: string;
}

/** The map in words: line by line its stations by level, and from each where one can go and why. Says all that the drawing does. */
export function MapList(props: MapListProps): VNode {
  const { map, language } = props;
  const onward = onwardFrom(map, language);
  const groups: [MapLine | null, MapStation[]][] = [
    ...map.lines.map((line): [MapLine | null, MapStation[]] => [line, map.stations.filter(({ lines }) => lines.includes(line.id))]),
    [null, map.stations.filter(({ lines }) => lines.length === 0)],
  ];
  const left = [
    ...(map.leftOut.stations > 0 ? [say(language, 'leftStations', { n: map.leftOut.stations })] : []),
    ...(map.leftOut.steps > 0 ? [say(language, 'leftSteps', { n: map.leftOut.steps })] : []),
  ];
  return (
    <div class="map-list" lang={language}>
      {groups.map(
        ([line, stations]) =>
          stations.length > 0 && (
            <section key={line?.id ?? ''}>
              <h3>
                {line === null ? say(language, 'noLine') : say(language, 'lineHeading', { mark: line.mark, name: nameOf(line, language) })}
              </h3>
              <ol>
                {[...stations].sort(byLevel).map((station) => (
                  <StationItem key={station.id} {...props} station={station} onward={onward.get(station.id) ?? []} />
                ))}
              </ol>
            </section>
          ),
      )}
      {left.map((words) => (
        <p key={words}>{words}.</p>
      ))}
    </div>
  );
}

interface ItemProps extends MapListProps {
  readonly station: MapStation;
  readonly onward: readonly Onward[];
}

function StationItem({ station, onward, map, language, lit = [], here, goal, onSelect }: ItemProps): VNode {
  const marks = { lit: lit.includes(station.id), here: station.id === here, goal: station.id === goal };
  const told = tellStation(station, { map, language }, marks);
  return (
    <li data-id={station.id}>
      {onSelect === undefined ? (
        <span>{told}</span>
      ) : (
        <button type="button" onClick={() => onSelect(station.id)}>
          {told}
        </button>
      )}
      {onward.length === 0 ? (
        <p>{say(language, 'noSteps')}</p>
      ) : (
        <>
          <p>{say(language, 'onward')}</p>
          <ul>
            {onward.map(({ to, how }) => (
              <li key={`${to.id} ${how}`}>
                {nameOf(to, language)} ({how})
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

/** Unknown levels last, small stops after the station they belong to. */
const byLevel = (a: MapStation, b: MapStation): number =>
  (a.level ?? 99) - (b.level ?? 99) ||
  byText(a.of ?? a.id, b.of ?? b.id) ||
  Number(a.of !== null) - Number(b.of !== null) ||
  byText(a.name, b.name) ||
  byText(a.id, b.id);

function onwardFrom({ stations, steps }: CareerMap, language: MapLanguage): Map<string, Onward[]> {
  const byId = new Map(stations.map((one) => [one.id, one]));
  const onward = new Map<string, Onward[]>();
  const add = (from: string, to: string, how: string): void => {
    const there = byId.get(to);
    if (there !== undefined) onward.set(from, [...(onward.get(from) ?? []), { to: there, how }]);
  };
  for (const { from, to, basis, bothWays, overlap, overlapBack } of steps) {
    add(from, to, basisWords(language, basis, overlap));
    if (bothWays) add(to, from, basisWords(language, basis, overlapBack));
  }
  return onward;
}
