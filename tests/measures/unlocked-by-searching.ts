/** The same counts by asking the service for every pair, with and without each competence. */
export async function unlockedBySearching(
  functions: readonly string[],
  competences: readonly string[],
  search: (from: string, to: string, competence?: string) => Promise<boolean>,
): Promise<{ readonly unlocked: Record<string, [functions: number, pairs: number]>; readonly within: number }> {
  const unlocked: Record<string, [functions: number, pairs: number]> = {};
  let within = 0;
  for (const to of functions) {
    const opened = new Set<string>();
    for (const from of functions) {
      if (from === to) continue;
      if (await search(from, to)) {
        within += 1;
        continue;
      }
      for (const competence of competences) {
        if (!(await search(from, to, competence))) continue;
        const counted = (unlocked[competence] ??= [0, 0]);
        counted[1] += 1;
        if (!opened.has(competence)) counted[0] += 1;
        opened.add(competence);
      }
    }
  }
  return { unlocked, within };
}
