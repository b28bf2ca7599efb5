/** Percentage for people, without a space so that no line breaks inside it; 100 % only when all is held, 0 % only when nothing is. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  return `${share >= 1 ? 100 : share <= 0 ? 0 : Math.min(99, Math.max(1, rounded))}%`;
}
