/** Why one can go from one function to the other; `derived` is computed from what both require. */
export type Basis = 'documented' | 'specialisation' | 'ladder' | 'derived';
export type MapLanguage = 'nl' | 'en';

/** Names as the sources have them, with an English one beside. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
}

/** A branch: one line of the map. */
export interface MapLine extends Named {
  /** letters that stand for the line: colours alone tell nobody enough */
  readonly mark: string;
  /** 1 to `colours`; lines beyond that share colours */
  readonly colour: number;
}

/** A function: one station of the map. */
export interface MapStation extends Named {
  readonly kind: string;
  /** NLQF; null: unknown */
  readonly level: number | null;
  /** ids of the lines it is on; empty: on none */
  readonly lines: readonly string[];
  /** the function it specialises and at which it is a small stop; null: a station of its own */
  readonly of: string | null;
  /** one can change to another line here: it is on several, or a step leads to one */
  readonly interchange: boolean;
}

export interface MapStep {
  readonly from: string;
  readonly to: string;
  readonly basis: Basis;
  /** the step back is there too, on the same basis */
  readonly bothWays: boolean;
  /** derived steps: share of what `to` requires that `from` requires too; null for others */
  readonly overlap: number | null;
  /** the same for the step back */
  readonly overlapBack: number | null;
}

export interface LeftOut {
  readonly stations: number;
  readonly steps: number;
}

/** The catalogue, or a part of it, as lines, stations and the steps between them. */
export interface CareerMap {
  readonly lines: readonly MapLine[];
  readonly stations: readonly MapStation[];
  readonly steps: readonly MapStep[];
  /** what belongs here and is not drawn */
  readonly leftOut: LeftOut;
}

/** Colours that lines are told apart by; then they begin again, and the marks tell them apart. */
export const colours = 7;
/** More than this nobody reads on one drawing. */
export const mostStations = 100;

export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
