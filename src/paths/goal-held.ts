import type { FunctionFacts } from './search-case.js';

/** A goal already held: a path of no steps, of which nothing can be said. */
export const goalHeld = ({ id, name, nameEn, level }: FunctionFacts) => ({
  start: id,
  functions: [{ id, name, nameEn, level }],
  steps: [],
  stepCount: 0,
  weakest: null,
  weakestProven: null,
  mean: null,
  highestLevel: null,
});
