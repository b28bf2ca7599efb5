import type { CohortSearchInput } from '../../cohorts/request.js';

/** The example as sent; what comes back is shown by its shape and by one line. */
export const cohortSearchExample: CohortSearchInput = {
  candidates: [
    { reference: 'desk-1', educationLevel: 'mbo-2', functions: ['function:ict-servicedesk-medewerker'] },
    { reference: 'police-1', educationLevel: 'mbo-4', competences: [{ id: 'competence:communicatief', evidence: 'evidenced' }] },
    { candidate: 'evc-2026-0042' },
  ],
  to: ['function:ict-infrastructuur-operator', 'function:medewerker-ict'],
  targetGroup: 'target-group:zij-instromers',
  objective: 'shortest',
  include: ['plan'],
};

export const cohortLinesExample = `${[
  { kind: 'result', candidates: [{ index: 0, reference: 'desk-1' }], count: 1, level: 2, start: 'none', best: null, goals: [] },
  { kind: 'error', problem: { code: 'catalogue-changed', status: 503 } },
]
  .map((line) => JSON.stringify(line))
  .join('\n')}\n`;
