import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { DrawnStop, MapLayout } from './layout.js';
import { Bed, DerivedRails, Rail, Sign, Transfer, Words } from './map-parts.js';
import { stopTowards } from './move.js';
import { Station, type StationButton } from './station.js';
import type { Theme } from './style.js';
import { describeMap } from './tell-station.js';

export interface MetroMapProps {
  readonly layout: MapLayout;
  /** ids of the functions of a path, in order: its stations and the rails between them stand out */
  readonly lit?: readonly string[];
  /** id of the function one has now */
  readonly here?: string | null;
  readonly goal?: string | null;
  /** id of the station whose details are shown elsewhere */
  readonly chosen?: string | null;
  /** makes the stations buttons, by mouse and keyboard */
  readonly onSelect?: (id: string) => void;
  /** absent: as the page around it says */
  readonly theme?: Theme;
  /** begins the ids inside: two maps on one page need two */
  readonly id?: string;
}

interface Focusable {
  focus(): void;
}

/** The map as SVG. Its style sheet is `mapStyle`; `MapList` says the same in words. */
export function MetroMap({ layout, lit = [], here, goal, chosen, onSelect, theme, id = 'map' }: MetroMapProps): VNode {
  const { width, height, title, stops, rails } = layout;
  const shown = useRef(new Map<string, Focusable>());
  const [entry, setEntry] = useState<string | null>(null);
  const pairs = new Set(lit.slice(1).map((to, at) => pairOf(lit[at] ?? to, to)));
  const stations = new Set(lit);
  // one stop of Tab for the whole map: arrows go on from there
  const entryKey = stops.some((stop) => keyOf(stop) === entry) ? entry : firstKey(stops, chosen ?? here ?? lit[0]);
  const buttonOf = (stop: DrawnStop): StationButton | undefined => {
    if (onSelect === undefined) return undefined;
    const key = keyOf(stop);
    return {
      entry: key === entryKey,
      select: () => onSelect(stop.station.id),
      focused: () => setEntry(key),
      move: (pressed) => {
        const next = stopTowards(stops, stop, pressed);
        if (next === null) return false;
        setEntry(keyOf(next));
        shown.current.get(keyOf(next))?.focus();
        return true;
      },
      keep: (element) => {
        if (element === null) shown.current.delete(key);
        else shown.current.set(key, element);
      },
    };
  };
  // what is lit lies above what is not, and stated steps above derived ones
  const drawn = rails
    .map((rail) => ({ rail, lit: pairs.has(pairOf(rail.step.from, rail.step.to)) }))
    .sort((a, b) => Number(a.lit) - Number(b.lit) || Number(a.rail.step.basis !== 'derived') - Number(b.rail.step.basis !== 'derived'));
  return (
    <svg
      class="metro-map"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role={onSelect === undefined ? 'img' : 'group'}
      lang={layout.language}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-words`}
      {...(theme === undefined || theme === 'auto' ? {} : { 'data-theme': theme })}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-words`}>{describeMap(layout)}</desc>
      <rect class="paper" width={width} height={height} />
      {layout.bands.map((band) => (
        <rect
          key={band.x}
          class={band.shaded ? 'band shaded' : 'band'}
          x={band.x}
          y={band.y}
          width={band.width}
          height={band.height}
          rx={6}
        />
      ))}
      {layout.beds.map((bed) => (
        <Bed key={`${bed.x} ${bed.y}`} bed={bed} />
      ))}
      {layout.transfers.map(({ d }) => (
        <Transfer key={d} d={d} />
      ))}
      {layout.derived !== '' && <DerivedRails d={layout.derived} />}
      {drawn.map(({ rail, lit: shines }) => (
        <Rail key={`${rail.step.from} ${rail.step.to} ${rail.step.basis}`} rail={rail} lit={shines} />
      ))}
      {stops.map((stop) => (
        <Station
          key={keyOf(stop)}
          stop={stop}
          layout={layout}
          lit={stations.has(stop.station.id)}
          here={stop.station.id === here}
          goal={stop.station.id === goal}
          chosen={stop.station.id === chosen}
          button={buttonOf(stop)}
        />
      ))}
      {[...layout.beds.flatMap(({ label }) => label), ...layout.texts].map((text) => (
        <Words key={`${text.x} ${text.y}`} text={text} />
      ))}
      {layout.legend.map((item) => (
        <Sign key={item.sign} item={item} />
      ))}
    </svg>
  );
}

const pairOf = (a: string, b: string): string => JSON.stringify([a, b].sort());
/** A station on several lines has a stop on each. */
const keyOf = ({ station: { id }, line }: DrawnStop): string => `${id} ${line?.id ?? ''}`;
function firstKey(stops: readonly DrawnStop[], wanted: string | undefined): string | null {
  const first = stops.find(({ station }) => station.id === wanted) ?? stops[0];
  return first === undefined ? null : keyOf(first);
}
