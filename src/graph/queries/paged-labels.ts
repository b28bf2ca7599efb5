/** Exact filters a page can have; each counts when it is given, and all of them must hold. */
export type PageFilter = 'kind' | 'branch' | 'level' | 'scheme' | 'status' | 'function' | 'source';

interface Paged {
  /** as it stands in the names of its two statements */
  readonly plural: string;
  readonly filters: readonly PageFilter[];
}

/** Labels that are read page by page, with what a page of each can be narrowed by. */
export const pagedLabels = {
  Function: { plural: 'functions', filters: ['kind', 'branch', 'level', 'source'] },
  Competence: { plural: 'competences', filters: ['kind', 'scheme', 'source'] },
  WorkProcess: { plural: 'work-processes', filters: ['function', 'source'] },
  CoreTask: { plural: 'core-tasks', filters: ['source'] },
  Course: { plural: 'courses', filters: ['kind', 'level', 'status', 'function', 'source'] },
  Branch: { plural: 'branches', filters: ['source'] },
  Criterion: { plural: 'criteria', filters: ['function', 'source'] },
  TargetGroup: { plural: 'target-groups', filters: ['source'] },
  Instrument: { plural: 'instruments', filters: ['source'] },
  Initiative: { plural: 'initiatives', filters: ['source'] },
  Statement: { plural: 'statements', filters: ['kind', 'source'] },
  Source: { plural: 'sources', filters: ['kind'] },
} as const satisfies Record<string, Paged>;

export type PagedLabel = keyof typeof pagedLabels;
