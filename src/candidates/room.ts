import type { Graph } from '../graph/graph.js';
import type { Nearest } from '../profiles/check-ids.js';
import type { Levels } from '../profiles/diplomas.js';

export interface CandidateRoom {
  readonly graph: Graph;
  readonly levels: Levels;
  readonly nearest: Nearest;
  /** days a candidate is kept when the writer does not say */
  readonly keepDays: number;
  readonly now: () => Date;
  /** year-month-day where the candidates are */
  readonly today: () => string;
}

/** Parameters that name one candidate of one tenant; a reference holds no slash, so ids of two tenants never meet. */
export const keyOf = (tenant: string, reference: string) => ({ tenant, id: `${tenant}/${reference}` });
