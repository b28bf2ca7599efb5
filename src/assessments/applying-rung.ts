/** Heaviest first: rung 1 is the heaviest; one without a number is the lightest of all. */
export const heaviestFirst = <T extends { readonly rung: number | null; readonly id: string }>(rungs: readonly T[]): T[] =>
  [...rungs].sort((a, b) => (a.rung ?? Infinity) - (b.rung ?? Infinity) || (a.id < b.id ? -1 : 1));

/**
 * The place of the rung that applies, in a list with the heaviest first: the first all of whose own criteria are met, each rung by
 * itself; else the last, which needs none. A rung without criteria (`met` of none) cannot be met.
 */
export function applyingRung(rungs: readonly { readonly met: number; readonly of: number }[]): number {
  const met = rungs.findIndex((rung) => rung.of > 0 && rung.met === rung.of);
  return met < 0 ? rungs.length - 1 : met;
}
