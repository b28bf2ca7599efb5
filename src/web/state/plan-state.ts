import type { Grade } from '../../profiles/profile.js';
import type { Constraints, Objective } from '../../paths/search.js';

export interface Held {
  readonly id: string;
  readonly evidence: Grade;
}
/** Lists of a profile a person fills in, by the name they have in a request. */
export const heldLists = ['functions', 'competences', 'workProcesses', 'courses', 'criteria'] as const;
export type HeldList = (typeof heldLists)[number];

/** Limits a person can change on the page; the others keep their defaults unless a link or a relaxation sets them. */
export type Limits = Partial<Constraints>;

/** All that the conversation is about. It lives in the fragment of the address, which a browser never sends. */
export interface PlanState extends Readonly<Record<HeldList, readonly Held[]>> {
  /** highest diploma, by the name of a level */
  readonly level: string | null;
  /** a stored candidate instead of the lists */
  readonly candidate: string | null;
  readonly to: string | null;
  /** no goal: what is near */
  readonly near: boolean;
  readonly objective: Objective;
  readonly limits: Limits;
  /** what-if: ids that would be recognised too */
  readonly adding: readonly string[];
  /** place of the alternative looked at, from 0 */
  readonly chosen: number;
}

export const emptyPlan: PlanState = {
  functions: [],
  competences: [],
  workProcesses: [],
  courses: [],
  criteria: [],
  level: null,
  candidate: null,
  to: null,
  near: false,
  objective: 'shortest',
  limits: {},
  adding: [],
  chosen: 0,
};

/** Whether there is anybody to search for. */
export const isSomebody = (state: PlanState): boolean =>
  state.candidate !== null || state.level !== null || heldLists.some((list) => state[list].length > 0);

/** The same, with another list; what was looked at before no longer is. */
export const withHeld = (state: PlanState, list: HeldList, held: readonly Held[]): PlanState => ({ ...state, [list]: held, chosen: 0 });

/** The same limits with one changed; null takes it away. */
export function withLimit(limits: Limits, name: string, value: unknown): Limits {
  const { [name]: _before, ...others } = limits as Record<string, unknown>;
  return value === null ? others : { ...others, [name]: value };
}
