import type { DrawnRail, DrawnTransfer } from './draw-rails.js';
import type { CareerMap, MapLanguage } from './model.js';
import { labelAt, fonts, type MapText } from './texts.js';
import { widthOf } from './text-width.js';
import { say, type MapWord } from './words.js';

export type Sign = 'stop' | 'smallStop' | 'interchange' | 'transfer' | 'stated' | 'derived' | 'ladder' | 'oneWay' | 'lit' | 'here' | 'goal';
export interface LegendItem {
  readonly sign: Sign;
  /** left end of the sign, and its middle */
  readonly x: number;
  readonly y: number;
}
/** Room for a sign before its words. */
export const signWidth = 40;
const lineStep = 24;

interface Explained {
  readonly map: CareerMap;
  readonly language: MapLanguage;
  readonly marks: boolean;
  readonly rails: readonly DrawnRail[];
  readonly transfers: readonly DrawnTransfer[];
}

/** What the signs mean that are on this map, line by line as they fit, and what was left out. */
export function legendOf(
  { map, language, marks, rails, transfers }: Explained,
  top: number,
  width: number,
): { readonly items: readonly LegendItem[]; readonly texts: readonly MapText[]; readonly bottom: number } {
  const has = (basis: string): boolean => rails.some(({ step }) => step.basis === basis);
  const signs: [Sign, boolean][] = [
    ['stop', map.stations.some(({ of }) => of === null)],
    ['smallStop', map.stations.some(({ of }) => of !== null)],
    ['interchange', map.stations.some(({ interchange }) => interchange)],
    ['transfer', transfers.length > 0],
    ['stated', has('documented') || has('specialisation')],
    ['ladder', has('ladder')],
    ['derived', has('derived')],
    ['oneWay', rails.some(({ arrow }) => arrow !== null)],
    ['lit', marks],
    ['here', marks],
    ['goal', marks],
  ];
  const items: LegendItem[] = [];
  const texts: MapText[] = [];
  let [x, y] = [16, top];
  const write = (words: string, before: number): void => {
    const wide = before + widthOf(words, fonts.legend);
    if (x > 16 && x + wide > width - 16) [x, y] = [16, y + lineStep];
    const lines = labelAt(words, { x: x + before, y: y + 3, width: width - 32 - before, kind: 'legend' });
    texts.push(...lines);
    y += (lines.length - 1) * 15;
    x += wide + 22;
  };
  for (const [sign, there] of signs) {
    if (!there) continue;
    const at = texts.length;
    write(say(language, sign), signWidth);
    items.push({ sign, x: (texts[at]?.x ?? x) - signWidth, y: (texts[at]?.y ?? y) - 4 });
  }
  for (const [word, n] of [
    ['leftStations', map.leftOut.stations],
    ['leftSteps', map.leftOut.steps],
  ] as const satisfies readonly (readonly [MapWord, number])[])
    if (n > 0) write(say(language, word, { n }), 0);
  return { items, texts, bottom: y + lineStep };
}
