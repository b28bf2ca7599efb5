import type { Basis, MapLanguage } from './model.js';

const words = {
  map: { nl: 'Loopbaankaart', en: 'Career map' },
  mapOf: { nl: 'Loopbaankaart: {name}', en: 'Career map: {name}' },
  all: { nl: 'de hele catalogus', en: 'the whole catalogue' },
  level: { nl: 'NLQF {level}', en: 'NLQF {level}' },
  levelUnknown: { nl: 'Niveau onbekend', en: 'Level unknown' },
  levelKnown: { nl: 'niveau {level}', en: 'level {level}' },
  levelLower: { nl: 'niveau onbekend', en: 'level unknown' },
  noLine: { nl: 'Geen richting', en: 'No branch' },
  line: { nl: 'lijn {mark}, {name}', en: 'line {mark}, {name}' },
  lineHeading: { nl: 'Lijn {mark}: {name}', en: 'Line {mark}: {name}' },
  interchange: { nl: 'Overstappen naar een andere richting', en: 'Change to another branch here' },
  changes: { nl: 'overstap naar een andere richting', en: 'change to another branch' },
  smallOf: { nl: 'specialisatie van {name}', en: 'specialisation of {name}' },
  stop: { nl: 'Functie', en: 'Function' },
  smallStop: { nl: 'Specialisatie', en: 'Specialisation' },
  stated: { nl: 'Stap die een bron noemt', en: 'Step that a source states' },
  derived: { nl: 'Afgeleide stap: berekend uit gedeelde eisen', en: 'Derived step: computed from shared requirements' },
  ladder: { nl: 'Volgende trede van een functieprofiel', en: 'Next rung of a function profile' },
  oneWay: { nl: 'Alleen deze kant op', en: 'This way only' },
  transfer: { nl: 'Dezelfde functie op een andere richting', en: 'The same function on another branch' },
  lit: { nl: 'Het gekozen pad', en: 'The path chosen' },
  here: { nl: 'Nu', en: 'Now' },
  goal: { nl: 'Doel', en: 'Goal' },
  hereLower: { nl: 'u bent hier', en: 'you are here' },
  goalLower: { nl: 'doel', en: 'goal' },
  onPath: { nl: 'op het gekozen pad', en: 'on the path chosen' },
  leftStations: { nl: 'Niet getekend: {n} functies die één stap verder liggen', en: 'Not drawn: {n} functions that are one step away' },
  leftSteps: {
    nl: 'Niet getekend: {n} afgeleide stappen tussen deze functies',
    en: 'Not drawn: {n} derived steps between these functions',
  },
  description: {
    nl: 'Functies: {stations}, van links naar rechts op NLQF-niveau. Lijnen: {lines}. Stappen ertussen: {steps}.',
    en: 'Functions: {stations}, from left to right by NLQF level. Lines: {lines}. Steps between them: {steps}.',
  },
  onward: { nl: 'Vanhier:', en: 'From here:' },
  noSteps: { nl: 'Geen stappen vanhier op deze kaart', en: 'No steps from here on this map' },
  basisDocumented: { nl: 'de bron noemt ze buren', en: 'the source names them neighbours' },
  basisSpecialisation: { nl: 'specialisatie', en: 'specialisation' },
  basisLadder: { nl: 'volgende trede; belooft geen bevordering', en: 'next rung; promises no promotion' },
  basisDerived: { nl: 'afgeleid uit gedeelde eisen', en: 'derived from shared requirements' },
  basisDerivedShare: { nl: 'afgeleid uit gedeelde eisen, {share}%', en: 'derived from shared requirements, {share}%' },
} as const satisfies Record<string, Record<MapLanguage, string>>;

export type MapWord = keyof typeof words;

export function say(language: MapLanguage, word: MapWord, values: Readonly<Record<string, string | number>> = {}): string {
  return words[word][language].replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
}

const bases: Readonly<Record<Basis, MapWord>> = {
  documented: 'basisDocumented',
  specialisation: 'basisSpecialisation',
  ladder: 'basisLadder',
  derived: 'basisDerived',
};
export const basisWords = (language: MapLanguage, basis: Basis, overlap: number | null): string =>
  basis === 'derived' && overlap !== null
    ? say(language, 'basisDerivedShare', { share: Math.round(overlap * 100) })
    : say(language, bases[basis]);
