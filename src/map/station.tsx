import type { VNode } from 'preact';
import type { DrawnStop, MapLayout } from './layout.js';
import { lineClass, StationSign, Words } from './map-parts.js';
import { tellStation, type Marks } from './tell-station.js';
import { boxOf } from './texts.js';

/** What makes a station a button. */
export interface StationButton {
  /** the one that Tab comes to */
  readonly entry: boolean;
  readonly select: () => void;
  readonly focused: () => void;
  /** goes where an arrow key leads; false: nowhere */
  readonly move: (key: string) => boolean;
  readonly keep: (element: { focus(): void } | null) => void;
}
export interface StationProps extends Marks {
  readonly stop: DrawnStop;
  readonly layout: MapLayout;
  readonly chosen: boolean;
  /** absent: nothing can be done with it */
  readonly button: StationButton | undefined;
}

interface Pressed {
  readonly key: string;
  preventDefault(): void;
}

/** A station with its name. */
export function Station({ stop, layout, lit, here, goal, chosen, button }: StationProps): VNode {
  const { station, line, label } = stop;
  const marks = { lit, here, goal };
  const told = tellStation(station, layout, marks);
  const classes = [
    ...['station', lineClass(line?.colour ?? null)],
    ...Object.entries({ interchange: station.interchange, ...marks, chosen }).flatMap(([name, holds]) => (holds ? [name] : [])),
  ];
  const around = boxAround(stop);
  const pressed = (event: Pressed): void => {
    const chosenNow = event.key === 'Enter' || event.key === ' ';
    if (chosenNow) button?.select();
    if (chosenNow || button?.move(event.key) === true) event.preventDefault();
  };
  return (
    <g
      class={classes.join(' ')}
      data-id={station.id}
      {...(button === undefined
        ? {}
        : {
            role: 'button',
            tabindex: button.entry ? 0 : -1,
            'aria-label': told,
            ...(chosen ? { 'aria-current': 'true' as const } : {}),
            ref: button.keep,
            onClick: button.select,
            onFocus: button.focused,
            onKeyDown: pressed,
          })}
    >
      {button === undefined ? <title>{told}</title> : <rect class="hit" {...around} />}
      {button !== undefined && <rect class="focus" {...around} rx={5} stroke-width={2.5} />}
      <StationSign stop={stop} goal={goal} />
      {label.map((text) => (
        <Words key={String(text.y)} text={text} />
      ))}
    </g>
  );
}

/** Sign and name; at least 24 by 24, which a finger finds. */
function boxAround({ x, y, radius, label }: DrawnStop): { x: number; y: number; width: number; height: number } {
  const boxes = [{ x: x - 12, y: y - Math.max(radius + 3, 9), width: 24, height: 18 }, ...label.map(boxOf)];
  const left = Math.min(...boxes.map((box) => box.x)) - 2;
  const top = Math.min(...boxes.map((box) => box.y));
  return {
    x: left,
    y: top,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - left,
    height: Math.max(24, Math.max(...boxes.map((box) => box.y + box.height)) - top),
  };
}
