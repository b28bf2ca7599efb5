import type { HandMadeCase } from './case.js';
import { constraintCases } from './hand-made-constraints.js';
import { entryCases } from './hand-made-entry.js';
import { holdingCases } from './hand-made-holdings.js';
import { levelCases } from './hand-made-levels.js';
import { orderCases } from './hand-made-order.js';
import { stepCases } from './hand-made-steps.js';

/** Graphs small enough to work out on paper; the search of the product is run on the same cases as the oracle. */
export const handMadeCases: readonly HandMadeCase[] = [
  ...orderCases,
  ...stepCases,
  ...holdingCases,
  ...entryCases,
  ...levelCases,
  ...constraintCases,
];
export type { HandMadeCase } from './case.js';
