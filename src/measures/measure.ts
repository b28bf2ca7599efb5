import type { Named, Worded } from '../paths/parts.js';
import type { Ground } from './ground.js';

/** A number with its name; the name in both languages. */
export interface Figure {
  readonly key: string;
  readonly title: Worded;
  readonly value: number;
}

/** What a row is about, and a value a column; null: unknown. */
export interface Row extends Named {
  readonly values: (number | null)[];
}

export interface Result {
  readonly parameters?: readonly Figure[];
  /** absent: exact */
  readonly exact?: boolean;
  readonly figures: readonly Figure[];
  readonly columns: readonly { readonly key: string; readonly title: Worded }[];
  /** the most telling first; of equals by id */
  readonly rows: readonly Row[];
}

/** One thing to measure: pure, from what is read of the catalogue to numbers. */
export interface Measure {
  readonly title: Worded;
  readonly method: Worded;
  compute(ground: Ground): Result | Promise<Result>;
}

export const figure = (key: string, nl: string, en: string, value: number): Figure => ({ key, title: { nl, en }, value });
export const column = (key: string, nl: string, en: string) => ({ key, title: { nl, en } });

/** Nine decimals: more is noise of the order of summing. */
export const rounded = (value: number): number => Math.round(value * 1e9) / 1e9;

export const row = ({ id, name, nameEn }: Named, ...values: (number | null)[]): Row => ({ id, name, nameEn, values });

/** By falling values, the first column first, what is unknown last; then by id. */
export const byValues = (rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => {
    const at = a.values.findIndex((value, place) => value !== b.values[place]);
    if (at === -1) return a.id < b.id ? -1 : 1;
    return (b.values[at] ?? -Infinity) - (a.values[at] ?? -Infinity);
  });
