import { planAdmissionCases } from './hand-made-plan-admission.js';
import { planGivesCases } from './hand-made-plan-gives.js';
import { planListedCases } from './hand-made-plan-listed.js';
import { planOrderCases } from './hand-made-plan-orders.js';
import { planSetCases } from './hand-made-plan-sets.js';
import type { PlanCase } from './plan-case.js';

/** Plans small enough to work out on paper; the oracle and the product are both run on them. */
export const handMadePlans: readonly PlanCase[] = [
  ...planSetCases,
  ...planGivesCases,
  ...planAdmissionCases,
  ...planListedCases,
  ...planOrderCases,
];
