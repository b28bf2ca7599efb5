/** A share as a bar; unknown is dotted, so that it is never taken for zero. Full only at exactly 1, empty only at 0. */
export function bar(share: number | null, cells = 20): string {
  if (share === null) return '┄'.repeat(cells);
  const rounded = Math.round(share * cells);
  const filled = share >= 1 ? cells : share <= 0 ? 0 : Math.min(cells - 1, Math.max(1, rounded));
  return '█'.repeat(filled) + '░'.repeat(cells - filled);
}
