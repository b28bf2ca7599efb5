/** Files of an organisation's own catalogue; any of them may be missing, `functions.csv` excepted. A column in brackets may be left out. */
export const ownFiles = {
  functions: {
    name: 'functions.csv',
    columns: ['code', 'name'],
    more: ['nameEn', 'description', 'aliases', 'branch', 'escoCode', 'escoUri'],
  },
  competences: { name: 'competences.csv', columns: ['code', 'name', 'kind'], more: ['nameEn', 'aliases', 'escoUri'] },
  courses: { name: 'courses.csv', columns: ['code', 'name', 'kind'], more: ['nameEn', 'aliases', 'level', 'loadMin', 'loadMax'] },
  requirements: { name: 'requirements.csv', columns: ['function', 'competence'], more: ['essential', 'weight'] },
  teaches: { name: 'course-teaches.csv', columns: ['course', 'competence'], more: [] },
  prepares: { name: 'course-prepares-for.csv', columns: ['course', 'function'], more: [] },
  steps: { name: 'steps.csv', columns: ['from', 'to'], more: [] },
} as const satisfies Record<string, { name: string; columns: readonly string[]; more: readonly string[] }>;
export type OwnFile = keyof typeof ownFiles;
