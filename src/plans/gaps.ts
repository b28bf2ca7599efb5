import { bringsOf } from '../paths/brings.js';
import type { FoundPath } from '../paths/found-path.js';
import type { FunctionFacts } from '../paths/search-case.js';
import type { Constraints } from '../paths/search.js';

/** What each step of a path lacks; a competence stands at the first step that lacks it. */
export interface StepGaps {
  /** 1-based */
  readonly step: number;
  readonly to: FunctionFacts;
  /** competences, or criteria on a ladder step */
  readonly missing: readonly string[];
  /** criteria are met at work: no course gives them */
  readonly ladder: boolean;
}

/** Gaps of a path as it was found; `held` is what counts as held before it. */
export function gapsOf(
  path: Pick<FoundPath, 'functions' | 'entered' | 'bases'>,
  functions: ReadonlyMap<string, FunctionFacts>,
  held: Readonly<Record<string, true>>,
  { matching, weights }: Pick<Constraints, 'matching' | 'weights'>,
): StepGaps[] {
  const known = new Set<string>();
  const stops = path.entered ? path.functions : path.functions.slice(1);
  return stops.flatMap((id, index) => {
    const to = functions.get(id);
    if (to === undefined) return [];
    const ladder = path.bases[index] === 'ladder';
    const required = ladder ? to.criteria : weights === 'essential' ? to.essentialRequires : to.requires;
    const missing = required.filter((one) => held[one] === undefined && !known.has(one));
    for (const one of bringsOf(to, matching)) known.add(one);
    return [{ step: index + 1, to, missing, ladder }];
  });
}
