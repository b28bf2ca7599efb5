import { shown, shownOrNull } from '../paths/billionths.js';
import type { FoundPath } from '../paths/found-path.js';
import type { Named } from '../paths/parts.js';
import type { Candidate, FunctionFacts } from '../paths/search-case.js';
import type { Constraints } from '../paths/search.js';
import { shownHours } from '../plans/shown-hours.js';
import { weighPath, type PlanCase, type Weighed } from '../plans/weigh-path.js';
import type { Standing } from './agenda.js';

/** A path at one state of recognition: its figures, unrounded, and what of its requirements and work processes is certified. */
export interface Figures {
  readonly path: FoundPath;
  readonly weighed: Weighed;
  /** null: unknown */
  readonly weakestProven: number | null;
  readonly provenSum: number;
  readonly certified: ReadonlySet<string>;
}

export async function figuresOf(path: FoundPath, planCase: PlanCase): Promise<Figures> {
  const { candidate } = planCase.study;
  const stops = path.entered ? path.functions : path.functions.slice(1);
  const certified = new Set<string>();
  const works = stops.flatMap((id) => planCase.functions.get(id)?.performs ?? []);
  for (const id of works) if (candidate.holdings.workProcesses.get(id)?.grade === 'certified') certified.add(id);
  const shares = stops.map((id, index) => {
    const items = itemsOf(planCase.functions.get(id) as FunctionFacts, path.bases[index] === 'ladder', planCase.constraints);
    for (const item of items) if (isCertified(candidate, item.id)) certified.add(item.id);
    return share(items, (item) => certified.has(item));
  });
  const known = shares.filter((one) => one !== null);
  return {
    path,
    weighed: await weighPath(path, planCase),
    weakestProven: known.length < shares.length || known.length === 0 ? null : Math.min(...known),
    provenSum: known.reduce((sum, one) => sum + one, 0),
    certified,
  };
}

const isCertified = ({ holdings }: Candidate, id: string): boolean =>
  (holdings.competences.get(id) ?? holdings.criteria.get(id))?.grade === 'certified';

function itemsOf(to: FunctionFacts, ladder: boolean, { weights }: Constraints): { id: string; weight: number }[] {
  if (ladder) return to.criteria.map((id) => ({ id, weight: 1 }));
  const essential = weights === 'essential';
  const ids = essential ? to.essentialRequires : to.requires;
  return ids.map((id, at) => ({ id, weight: (essential ? to.essentialWeights : to.weights)[at] ?? 1 }));
}

function share(items: readonly { id: string; weight: number }[], has: (id: string) => boolean): number | null {
  const total = items.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? null : items.reduce((sum, { id, weight }) => sum + (has(id) ? weight : 0), 0) / total;
}

/** The figures as people read them. */
export function standingOf(figures: Figures | null, names: ReadonlyMap<string, Named>): Standing {
  if (figures === null) return { found: false, functions: [], stepCount: 0, weakest: null, weakestProven: null, provenSum: 0, hours: null };
  const { path, weighed, weakestProven, provenSum } = figures;
  return {
    found: true,
    functions: path.functions.map((id) => names.get(id) ?? { id, name: id, nameEn: null }),
    stepCount: path.bases.length,
    weakest: shownOrNull(path.weakest),
    weakestProven: shownOrNull(weakestProven),
    provenSum: shown(provenSum),
    hours: shownHours(weighed.hours),
  };
}
