/** Shares are ranked and compared at 9 decimals, as whole billionths: sums of floats differ in the last digits between engines. */
export const billionths = (share: number): number => Math.round(share * 1e9);

/** For people: 4 decimals. */
export const shown = (share: number): number => Math.round(share * 1e4) / 1e4;
export const shownOrNull = (share: number | null): number | null => (share === null ? null : shown(share));

/** `overlap` ranks the weakest rounded down to this many billionths (0.05): less is noise in lists of five. */
export const twentiethOf = 50_000_000;

/** Whole twentieths in a share; unknown comes after everything known. */
export const twentieths = (weakest: number | null): number => (weakest === null ? -1 : Math.floor(billionths(weakest) / twentiethOf));

/** Least billionths a weakest needs to rank in a better twentieth than this one. */
export const aboveTwentieth = (count: number): number => (count + 1) * twentiethOf;
