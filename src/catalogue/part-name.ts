/** What a catalogue is made of: the seeds, ESCO, and what an organisation adds under a name of its own. */
export type PartName = 'seeds' | 'esco' | `own-${string}`;

/** Of two parts that state the same node or edge the first of these is heard; the other's words wait until it is gone. */
export function byPrecedence(a: PartName, b: PartName): number {
  const rank = (name: PartName): number => (name === 'esco' ? 0 : name === 'seeds' ? 1 : 2);
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}
