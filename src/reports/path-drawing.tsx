import type { VNode } from 'preact';
import type { Path, Step } from '../paths/answer.js';
import { layoutOf, rail, stationRadius, type Station, type Track } from './drawing-layout.js';
import { basisWords, routeWords } from './step-words.js';
import type { Voice } from './voice.js';

const ink = '#1f4e79';
/** Told apart without colour: by dashes, and by the words beside them. */
const strokes: Readonly<Record<Step['basis'], { readonly width: number; readonly dashes?: string }>> = {
  documented: { width: 6 },
  specialisation: { width: 6 },
  ladder: { width: 6 },
  derived: { width: 6, dashes: '10 7' },
  entry: { width: 6, dashes: '2 6' },
};

/** The path as a metro line, with the same in words for who cannot see it. */
export function PathDrawing({ path, voice }: { readonly path: Path; readonly voice: Voice }): VNode {
  const { width, height, stations, tracks, texts } = layoutOf(path, voice);
  return (
    <section class="drawing" aria-labelledby="path">
      <h2 id="path">{voice.say('path')}</h2>
      <svg
        class="route"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-labelledby="drawing-title drawing-words"
        font-family="system-ui, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif"
      >
        <title id="drawing-title">{voice.say('drawing', { route: routeWords(path, voice) })}</title>
        <desc id="drawing-words">{voice.say('drawingKey')}</desc>
        {tracks.map((track) => (
          <TrackLine key={track.from} track={track} />
        ))}
        {stations.map((station) => (
          <StationMark key={station.y} station={station} />
        ))}
        {texts.map(({ x, y, size, bold, text }) => (
          <text key={y} x={x} y={y} font-size={size} fill="#1a1a1a" {...(bold ? { 'font-weight': 700 } : {})}>
            {text}
          </text>
        ))}
      </svg>
      <p class="aside">{voice.say('drawingKey')}</p>
      <ol class="unseen">
        {path.steps.map((step) => (
          <li key={step.to}>
            {step.from === null ? voice.say('outside') : nameIn(path, step.from, voice)} → {nameIn(path, step.to, voice)}:{' '}
            {basisWords(step, voice)}
          </li>
        ))}
      </ol>
    </section>
  );
}

function nameIn(path: Path, id: string, voice: Voice): string {
  const found = path.functions.find((one) => one.id === id);
  return found === undefined ? voice.nameOf(id) : voice.name(found);
}

function TrackLine({ track }: { readonly track: Track }): VNode {
  const { width, dashes } = strokes[track.basis];
  return (
    <line
      x1={rail}
      x2={rail}
      y1={track.from + stationRadius}
      y2={track.to - stationRadius}
      stroke={ink}
      stroke-width={width}
      {...(dashes === undefined ? {} : { 'stroke-dasharray': dashes })}
    />
  );
}

function StationMark({ station: { y, kind, level } }: { readonly station: Station }): VNode {
  return (
    <g>
      {kind === 'goal' && <circle cx={rail} cy={y} r={stationRadius + 3} fill="none" stroke={ink} stroke-width={2} />}
      <circle cx={rail} cy={y} r={stationRadius} fill={kind === 'start' ? ink : '#fff'} stroke={ink} stroke-width={3} />
      {level !== null && (
        <text x={rail} y={y + 5} font-size={14} font-weight={700} text-anchor="middle" fill={kind === 'start' ? '#fff' : '#1a1a1a'}>
          {level}
        </text>
      )}
    </g>
  );
}
