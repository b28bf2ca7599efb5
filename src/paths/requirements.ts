import { billionths } from './billionths.js';
import type { Requirers } from './requirers.js';
import type { FunctionFacts } from './search-case.js';
import type { Constraints } from './search.js';

/** One thing a function asks: a competence, or a criterion of a rung. */
export interface Requirement {
  readonly id: string;
  readonly weight: number;
}

/** What a function is judged by: its requirements that count, or its criteria when a ladder leads to it. */
export function requirementsOf(facts: FunctionFacts, weights: Constraints['weights'], ladder = false): Requirement[] {
  if (ladder) return facts.criteria.map((id) => ({ id, weight: 1 }));
  const [ids, all] = weights === 'essential' ? [facts.essentialRequires, facts.essentialWeights] : [facts.requires, facts.weights];
  return ids.map((id, index) => ({ id, weight: all[index] ?? 1 }));
}

/** Weight held / weight of all; null when nothing weighs anything: unknown. */
export function shareOf(requirements: readonly Requirement[], has: (id: string) => boolean): number | null {
  const sum = (of: readonly Requirement[]) => of.reduce((total, { weight }) => total + weight, 0);
  const total = sum(requirements);
  return total === 0 ? null : sum(requirements.filter(({ id }) => has(id))) / total;
}

/**
 * Most telling first: weight x ln(functions / functions that ask for it), the inverse document frequency of Spärck Jones (1972).
 * What every function asks for tells nothing of one. Equal ones by id.
 */
export function tellingFirst<R extends Requirement>(requirements: readonly R[], requirers: Requirers): R[] {
  const telling = ({ id, weight }: R): number => billionths(weight * Math.log(requirers.functions / (requirers.of.get(id) ?? 1)));
  return [...requirements].sort((a, b) => telling(b) - telling(a) || (a.id < b.id ? -1 : 1));
}
