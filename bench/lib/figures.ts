import { quantile } from './measure.js';

export type Catalogue = 'seeds' | 'ESCO';
export type Unit = 'ms' | 'MB';

/** One thing measured. Of a single measurement the three are the same, and `runs` is 1. */
export interface Figure {
  readonly part: string;
  /** as the engine names itself */
  readonly engine: string;
  readonly catalogue: Catalogue;
  readonly what: string;
  readonly unit: Unit;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly runs: number;
  /** requests a second, where many asked at once */
  readonly perSecond?: number;
  readonly note?: string;
}

export interface Recorder {
  /** Times of one thing, in milliseconds; none are no figure. */
  times(what: string, values: readonly number[], note?: string): void;
  /** What a reader must know that is no figure: said once, at the end. */
  remark(text: string): void;
  /** Something measured in another way. */
  add(figure: Omit<Figure, 'part' | 'engine' | 'catalogue'>): void;
}

export function recorder(all: Figure[], notes: string[], place: Pick<Figure, 'part' | 'engine' | 'catalogue'>): Recorder {
  return {
    times(what, values, note) {
      if (values.length > 0) all.push({ ...place, what, unit: 'ms', ...spread(values), ...(note === undefined ? {} : { note }) });
    },
    remark(text) {
      if (!notes.includes(text)) notes.push(text);
    },
    add: (figure) => void all.push({ ...place, ...figure }),
  };
}

export const spread = (values: readonly number[]) => ({
  p50: quantile(values, 0.5),
  p95: quantile(values, 0.95),
  p99: quantile(values, 0.99),
  runs: values.length,
});
