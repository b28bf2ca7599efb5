import type { Path, Step } from '../paths/answer.js';
import { basisWords, directionWord } from './step-words.js';
import type { Voice } from './voice.js';

export interface DrawnText {
  readonly x: number;
  /** baseline */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly text: string;
}
export interface Station {
  readonly y: number;
  readonly kind: 'start' | 'stop' | 'goal';
  /** what stands in the station; null: outside every function */
  readonly level: string | null;
}
export interface Track {
  readonly from: number;
  readonly to: number;
  readonly basis: Step['basis'];
}
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly stations: readonly Station[];
  readonly tracks: readonly Track[];
  readonly texts: readonly DrawnText[];
}

export const drawingWidth = 400;
export const stationRadius = 12;
const railX = 22;
const textX = 46;
/** Widths differ per font: 0.6 of the size is wider than the average letter of any sans serif, bold ones included. */
const perLetter = 0.6;

export const rail = railX;

/** Where everything of a path stands, top down: labels get the room their lines need, so that none can meet. */
export function layoutOf(path: Path, voice: Voice): Layout {
  const stations: Station[] = [];
  const tracks: Track[] = [];
  const texts: DrawnText[] = [];
  let y = stationRadius + 4;

  const write = (text: string, size: number, bold: boolean): void => {
    for (const line of wrapped(text, Math.floor((drawingWidth - textX) / (size * perLetter)))) {
      texts.push({ x: textX, y: y + size * 0.35, size, bold, text: line });
      y += Math.round(size * 1.3);
    }
  };
  const station = (kind: Station['kind'], name: string, level: number | null | undefined, beside: readonly string[]): void => {
    stations.push({ y, kind, level: level === undefined ? null : level === null ? '?' : String(level) });
    write(name, 15, true);
    if (beside.length > 0) write(beside.join(' · '), 12, false);
  };
  const known = (level: number | null): string => (level === null ? voice.say('levelLowerUnknown') : voice.say('levelLower', { level }));

  const functions = new Map(path.functions.map((one) => [one.id, one]));
  const first = path.start === null ? undefined : functions.get(path.start);
  if (first === undefined) station('start', voice.say('outside'), undefined, []);
  else station('start', voice.name(first), first.level, [known(first.level), voice.say('start')]);
  path.steps.forEach((step, at) => {
    const from = stations.at(-1)?.y ?? 0;
    y += 6;
    write(`${voice.say('stepShort', { n: at + 1 })}: ${basisWords(step, voice)} · ${voice.say(directionWord[step.direction])}`, 12, false);
    y += stationRadius;
    const last = at === path.steps.length - 1;
    tracks.push({ from, to: y, basis: step.basis });
    const to = functions.get(step.to);
    const level = to?.level ?? null;
    station(last ? 'goal' : 'stop', to === undefined ? step.to : voice.name(to), level, [
      known(level),
      ...(last ? [voice.say('goal')] : []),
    ]);
  });
  return { width: drawingWidth, height: Math.ceil(Math.max(y, (stations.at(-1)?.y ?? 0) + stationRadius + 4)), stations, tracks, texts };
}

/** Breaks at spaces; a longer word is cut, so that nothing leaves the drawing. */
export function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((one) => cut(one, letters))) {
    if (line !== '' && [...line].length + 1 + [...word].length > letters) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function cut(word: string, letters: number): string[] {
  const all = [...word];
  return Array.from({ length: Math.max(1, Math.ceil(all.length / letters)) }, (_, at) =>
    all.slice(at * letters, (at + 1) * letters).join(''),
  );
}
