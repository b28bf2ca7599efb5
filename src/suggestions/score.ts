import type { Entry, Label } from './name-index.js';
import { resemblance } from './resemblance.js';
import type { Suggestion } from './shapes.js';

/** Above every resemblance: an alias that is the text itself, and above that a name or code that is. */
const [asAlias, atMostFuzzy] = [0.98, 0.95];

type Scored = Pick<Suggestion, 'score' | 'how' | 'matched'>;

/**
 * How sure it is that a plain text means an entry: 1 when it is one of its names (Dutch or English) or its code, 0.98 when it is an
 * alias, which two entries may share; else 0.95 times the resemblance to the name or alias nearest to it, and never a code: 27015 and
 * 27016 look alike and are two qualifications. Of labels that score alike the first counts: Dutch name, English name, aliases.
 */
export function scoreOf(plain: string, { labels }: Entry): Scored | null {
  let best: Scored | null = null;
  for (const label of labels) {
    const scored = scoreLabel(plain, label);
    if (scored !== null && (best === null || scored.score > best.score)) best = scored;
  }
  return best;
}

function scoreLabel(text: string, { matched, plain }: Label): Scored | null {
  const alias = matched.as === 'alias';
  if (plain.includes(text)) return { score: alias ? asAlias : 1, how: alias ? 'alias' : 'exact', matched };
  if (matched.as === 'code') return null;
  const score = atMostFuzzy * Math.max(...plain.map((spelling) => resemblance(text, spelling)));
  return { score: Math.round(score * 1e4) / 1e4, how: 'fuzzy', matched };
}
