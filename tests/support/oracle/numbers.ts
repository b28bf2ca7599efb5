/** Shares are compared at nine decimals: a whole number of billionths has no noise left. */
export const billionths = (share: number): number => Math.round(share * 1e9);
export const atLeast = (share: number, threshold: number): boolean => billionths(share) >= billionths(threshold);

export const byCodePoint = (a: string, b: string): number => {
  const left = [...a];
  const right = [...b];
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const gap = (left[i]?.codePointAt(0) ?? 0) - (right[i]?.codePointAt(0) ?? 0);
    if (gap !== 0) return gap;
  }
  return left.length - right.length;
};
