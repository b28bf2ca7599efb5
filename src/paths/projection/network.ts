import type { StepBasis } from '../search.js';

/** Many lists in two arrays: list n is items[start[n]] to items[start[n + 1] - 1]. */
export interface Lists {
  readonly start: Int32Array;
  readonly items: Int32Array;
}
/** What each function asks: items in the order of their ids, and the weight of each. */
export interface Weighted extends Lists {
  readonly weights: Float64Array;
  /** weight of all that a function asks, summed in that order; 0: nothing documented, unknown */
  readonly totals: Float64Array;
  /** sums come out the same in whatever order: every weight is a multiple of 1/1024 */
  readonly anyOrder: boolean;
}
export interface Steps extends Lists {
  /** by `basisNumber` */
  readonly bases: Uint8Array;
}
type ByMatching = Readonly<Record<'none' | 'exact' | 'close', Lists>>;

/**
 * Functions and steps of one catalogue version as plain arrays, for exact searches in memory. Functions and items (competences and
 * criteria) are numbered by id, so that comparing numbers is comparing ids. Memory: about 45 bytes for each requirement, 10 for each
 * step, and the ids and names; ESCO 1.1.1 with its derived steps takes 10 MB.
 */
export interface Network {
  readonly version: string;
  readonly functions: readonly ProjectedFunction[];
  /** id of a function -> its number */
  readonly numberOf: ReadonlyMap<string, number>;
  readonly items: readonly string[];
  /** id of a competence or criterion -> its number */
  readonly itemOf: ReadonlyMap<string, number>;
  /** ids of functions their source states no more: no goal, stop or entry */
  readonly deprecated: readonly string[];
  /** NLQF; -1: unknown */
  readonly levels: Int8Array;
  /** functions that some programme prepares for */
  readonly taught: ReadonlySet<number>;
  readonly requires: Weighted;
  readonly essential: Weighted;
  readonly criteria: Weighted;
  /** what doing a function brings, by `matching`: one and the same where equal */
  readonly brings: ByMatching;
  /** for each item the functions that bring it */
  readonly broughtBy: ByMatching;
  /** for each item the functions that require it, and its weight there */
  readonly requiredBy: Lists & { readonly weights: Float64Array; readonly essential: Uint8Array };
  /** steps by where they leave */
  readonly out: Steps;
  /** steps by where they arrive */
  readonly into: Steps;
  /** bases that occur, one bit each */
  readonly mask: number;
}

export interface ProjectedFunction {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly kind: string;
  readonly level: number | null;
  readonly branches: readonly string[];
  /** programmes of the whole courses listed for it: who is admitted to one may enter by course */
  readonly programmes: readonly string[];
}

const numbered = ['documented', 'specialisation', 'ladder', 'derived'] as const satisfies readonly StepBasis[];
export const basisNumber = (basis: string): number => numbered.indexOf(basis as (typeof numbered)[number]);
export const basisOf = (number: number): StepBasis => numbered[number] as StepBasis;
export const ladder = basisNumber('ladder');
export const derived = basisNumber('derived');

/** One bit for each basis of steps between functions. */
export const maskOf = (bases: Iterable<string>): number => {
  let mask = 0;
  for (const basis of bases) if (basisNumber(basis) >= 0) mask |= 1 << basisNumber(basis);
  return mask;
};
