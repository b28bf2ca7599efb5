/** Who works with the service, as the field divides the work. */
export const roles = ['assessor', 'programme', 'researcher', 'admin'] as const;
export type Role = (typeof roles)[number];

/** What one can do, each with who may: the one table. `anyone`: without a key too, in every mode. */
export const permissions = {
  'service:state': { may: 'anyone', what: 'State, description and documentation of the service' },
  'service:watch': { may: ['admin'], what: 'Read the figures of the service (Prometheus)' },
  'catalogue:read': { may: roles, what: 'Read the catalogue: functions, competences, courses, work processes, sources' },
  'catalogue:copy': { may: roles, what: 'Take the catalogue out as a file' },
  'catalogue:measure': { may: roles, what: 'Measure the catalogue' },
  'graphql:ask': { may: roles, what: 'Ask GraphQL; each field then takes what its question takes' },
  'search:inline': { may: roles, what: 'Ask about a profile sent along, which is not stored' },
  'search:stored': { may: ['assessor', 'programme'], what: 'Ask about a stored candidate by its reference' },
  'cohort:search': { may: ['assessor', 'programme'], what: 'Search for a cohort' },
  'candidate:read': { may: ['assessor'], what: 'Read a stored candidate' },
  'candidate:write': { may: ['assessor'], what: 'Store or replace a candidate' },
  'candidate:export': { may: ['assessor', 'admin'], what: 'Take out everything that is held on a candidate' },
  'candidate:erase': { may: ['assessor', 'admin'], what: 'Delete a candidate' },
  'key:manage': { may: ['admin'], what: 'Make, list and revoke keys of the own organisation' },
  'audit:read': { may: ['admin'], what: 'Read and verify the audit log of the own organisation' },
} as const satisfies Record<string, { readonly may: 'anyone' | readonly Role[]; readonly what: string }>;

export type Action = keyof typeof permissions;
export const actions = Object.keys(permissions) as Action[];

/** What an open service lets everyone do: nothing that is kept, nothing about what is kept. */
export const openActions: readonly Action[] = [
  'service:state',
  'service:watch',
  'catalogue:read',
  'catalogue:copy',
  'catalogue:measure',
  'graphql:ask',
  'search:inline',
  'cohort:search',
];
