import type { VNode } from 'preact';
import type { DrawnRail } from './draw-rails.js';
import type { DrawnBed, DrawnStop } from './layout.js';
import { signWidth, type LegendItem } from './legend.js';
import type { Basis } from './model.js';
import { fonts, type MapText } from './texts.js';

interface Stroke {
  readonly width: number;
  readonly dashes?: string;
}
/** Told apart without colour: by width and by dashes. */
const strokes = {
  documented: { width: 5 },
  specialisation: { width: 3 },
  ladder: { width: 5, dashes: '1.5 4' },
  derived: { width: 2, dashes: '6 4' },
} as const satisfies Record<Basis, Stroke>;
export const lineClass = (colour: number | null): string => (colour === null ? 'line-none' : `line-${colour}`);

export function Words({ text, className }: { readonly text: MapText; readonly className?: string }): VNode {
  const font = fonts[text.kind];
  return (
    <text
      class={className ?? `name-${text.kind}`}
      x={text.x}
      y={text.y}
      font-size={font.size}
      {...('bold' in font ? { 'font-weight': 700 } : {})}
    >
      {text.text}
    </text>
  );
}

export function Bed({ bed: { line, x, until, y, again } }: { readonly bed: DrawnBed }): VNode {
  return (
    <g class={lineClass(line?.colour ?? null)}>
      {line !== null && (
        <>
          <line class="bed" x1={x} x2={until} y1={y} y2={y} stroke-width={13} stroke-linecap="round" />
          <rect class="badge" x={x - 13} y={y - 11} width={26} height={22} rx={again ? 11 : 4} />
          <text class="mark" x={x} y={y + 5} font-size={line.mark.length > 1 ? 12 : 14} font-weight={700} text-anchor="middle">
            {line.mark}
          </text>
        </>
      )}
    </g>
  );
}

/** Every derived rail at once. */
export function DerivedRails({ d }: { readonly d: string }): VNode {
  return <path class="rail derived" d={d} stroke-width={strokes.derived.width} stroke-dasharray={strokes.derived.dashes} />;
}

/** One rail; a derived one is drawn with all others, and by itself when it is lit. */
export function Rail({ rail: { step, colour, d, arrow }, lit }: { readonly rail: DrawnRail; readonly lit: boolean }): VNode | null {
  const { width, dashes }: Stroke = strokes[step.basis];
  const kind = step.basis === 'derived' ? ' derived' : '';
  const alone = lit || step.basis !== 'derived';
  if (!alone && arrow === null) return null;
  return (
    <g class={`${lineClass(colour)}${lit ? ' lit' : ''}`}>
      {lit && <path class="glow" d={d} stroke-width={14} />}
      {alone && (
        <path
          class={`rail${kind}`}
          d={d}
          stroke-width={lit ? width + 1.5 : width}
          {...(dashes === undefined ? {} : { 'stroke-dasharray': dashes })}
        />
      )}
      {arrow !== null && <path class={`arrow${kind}`} d={arrow} />}
    </g>
  );
}

/** The sign of a station: round, small for a specialisation, a double ring where one can change lines. */
export function StationSign({ stop: { x, y, radius, station, small }, goal }: { readonly stop: DrawnStop; readonly goal: boolean }): VNode {
  if (small) return <circle class="ring" cx={x} cy={y} r={radius} stroke-width={2.5} />;
  return (
    <>
      {goal && <circle class="goal-ring" cx={x} cy={y} r={radius + 5} stroke-width={2.5} />}
      <circle class="ring" cx={x} cy={y} r={radius} stroke-width={station.interchange ? 3 : 4} />
      {station.interchange && <circle class="core" cx={x} cy={y} r={4} />}
    </>
  );
}

const rails = { stated: 'documented', derived: 'derived', ladder: 'ladder' } as const;

export function Sign({ item: { sign, x, y } }: { readonly item: LegendItem }): VNode {
  const [left, middle, right] = [x, x + signWidth / 2 - 4, x + signWidth - 8];
  const straight = `M${left} ${y}L${right} ${y}`;
  switch (sign) {
    case 'stated':
    case 'derived':
    case 'ladder': {
      const { width, dashes }: Stroke = strokes[rails[sign]];
      return (
        <path class={`rail ${sign}`} d={straight} stroke-width={width} {...(dashes === undefined ? {} : { 'stroke-dasharray': dashes })} />
      );
    }
    case 'oneWay':
      return (
        <>
          <path class="rail" d={straight} stroke-width={2} />
          <path class="arrow" d={`M${right} ${y}L${right - 8} ${y - 4.5}L${right - 8} ${y + 4.5}Z`} />
        </>
      );
    case 'transfer':
      return <Transfer d={straight} />;
    case 'lit':
      return (
        <g class="lit">
          <path class="glow" d={`M${left + 6} ${y}L${right - 6} ${y}`} stroke-width={14} />
          <path class="rail" d={straight} stroke-width={5} />
        </g>
      );
    default: {
      const marks = {
        stop: 'station',
        smallStop: 'station',
        interchange: 'station interchange',
        here: 'station here',
        goal: 'station goal',
      }[sign];
      return (
        <g class={marks}>
          {sign === 'goal' && <circle class="goal-ring" cx={middle} cy={y} r={10} stroke-width={2} />}
          <circle class="ring" cx={middle} cy={y} r={sign === 'smallStop' ? 5 : 7} stroke-width={sign === 'smallStop' ? 2.5 : 3.5} />
          {(sign === 'interchange' || sign === 'here' || sign === 'goal') && <circle class="core" cx={middle} cy={y} r={3} />}
        </g>
      );
    }
  }
}

/** A corridor between two stops of one station. */
export function Transfer({ d }: { readonly d: string }): VNode {
  return (
    <>
      <path class="transfer" d={d} stroke-width={7} stroke-linejoin="round" />
      <path class="transfer-inside" d={d} stroke-width={3} stroke-linejoin="round" />
    </>
  );
}
