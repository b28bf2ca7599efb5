/** A share as a bar; unknown is dotted, so that it is never taken for zero. Full only at exactly 1, empty only at 0. */
export function bar(share: number | null, cells = 20): string {
  if (share === null) return '┄'.repeat(cells);
  const rounded = Math.round(share * cells);
  const filled = share >= 1 ? cells : share <= 0 ? 0 : Math.min(cells - 1, Math.max(1, rounded));
  return '█'.repeat(filled) + '░'.repeat(cells - filled);
}

/** Percentage for people, without a space so that no line breaks inside it; 100 % only when all is held, 0 % only when nothing is. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  return `${share >= 1 ? 100 : share <= 0 ? 0 : Math.min(99, Math.max(1, rounded))}%`;
}
