import type { EdgeType } from '../catalogue/facts.js';
import type { PagedLabel } from '../graph/queries/paged-labels.js';

/** What an edge says besides its ends and sources. */
export type EdgeWord = 'basis' | 'reason' | 'kind' | 'direction' | 'weight' | 'essential' | 'weightBasis' | 'baseOverlap' | 'inherited';

export interface Relation {
  readonly type: EdgeType;
  /** label at the other end */
  readonly to: PagedLabel;
  readonly direction: 'out' | 'in' | 'both';
  readonly says: readonly EdgeWord[];
  readonly describe: string;
  /** requirements of a specialisation are its function's too */
  readonly inherits?: true;
}

const reasoned = ['basis', 'reason'] as const;
const weighted = ['weight', 'essential', 'weightBasis'] as const;
const matched = ['kind', 'direction', ...reasoned] as const;
const out = (type: EdgeType, to: PagedLabel, describe: string, says: readonly EdgeWord[] = []): Relation => ({
  type,
  to,
  direction: 'out',
  says,
  describe,
});
const into = (type: EdgeType, to: PagedLabel, describe: string, says: readonly EdgeWord[] = []): Relation => ({
  ...out(type, to, describe, says),
  direction: 'in',
});
const either = (type: EdgeType, to: PagedLabel, describe: string, says: readonly EdgeWord[]): Relation => ({
  ...out(type, to, describe, says),
  direction: 'both',
});

/** Every way along the edges of the catalogue, by the label one stands at: what a reader of the graph can follow. */
export const relations = {
  Function: {
    requirements: {
      ...out('REQUIRES', 'Competence', 'What it requires, its own and, for a specialisation, what its function requires', [
        ...weighted,
        'inherited',
      ]),
      inherits: true,
    },
    workProcesses: out('PERFORMS', 'WorkProcess', 'Work it performs; nothing is inherited', reasoned),
    criteria: out('CLASSIFIED_BY', 'Criterion', 'Criteria that classify it, when it is a rung'),
    courses: into('PREPARES_FOR', 'Course', 'Courses its source lists for it'),
    steps: out('PROGRESSES_TO', 'Function', 'Functions one step away', ['basis', 'baseOverlap']),
    stepsInto: into('PROGRESSES_TO', 'Function', 'Functions it is one step away from', ['basis', 'baseOverlap']),
    specialises: out('SPECIALISES', 'Function', 'The function it specialises'),
    specialisations: into('SPECIALISES', 'Function', 'Functions that specialise it; rungs, when it is a profile'),
    matches: either('MATCHES', 'Function', 'The same function in another scheme', matched),
  },
  Competence: {
    functions: into('REQUIRES', 'Function', 'Functions that require it themselves', weighted),
    workProcesses: into('REQUIRES', 'WorkProcess', 'Work processes that ask for it'),
    coreTasks: into('REQUIRES', 'CoreTask', 'Core tasks that ask for it'),
    courses: into('TEACHES', 'Course', 'Courses that teach it'),
    matches: either('MATCHES', 'Competence', 'The same thing in another scheme', matched),
    broader: out('BROADER', 'Competence', 'Groups it belongs to'),
    narrower: into('BROADER', 'Competence', 'What belongs to it, when it is a group'),
    related: out('RELATED', 'Competence', 'What its source relates it to', ['kind']),
  },
  WorkProcess: {
    coreTasks: out('PART_OF', 'CoreTask', 'Core tasks it is part of', reasoned),
    competences: out('REQUIRES', 'Competence', 'What it asks for'),
    functions: into('PERFORMS', 'Function', 'Functions that perform it', reasoned),
    courses: into('COVERS', 'Course', 'Courses that cover it'),
  },
  CoreTask: {
    workProcesses: into('PART_OF', 'WorkProcess', 'Work processes that are part of it', reasoned),
    competences: out('REQUIRES', 'Competence', 'Knowledge and skills it asks for'),
    courses: into('COVERS', 'Course', 'Courses that cover it'),
  },
  Course: {
    functions: out('PREPARES_FOR', 'Function', 'Functions its source lists it for'),
    partOf: out('PART_OF', 'Course', 'Courses it is part of', reasoned),
    parts: into('PART_OF', 'Course', 'Its parts', reasoned),
    workProcesses: out('COVERS', 'WorkProcess', 'Work processes it covers'),
    coreTasks: out('COVERS', 'CoreTask', 'Core tasks it covers'),
    competences: out('TEACHES', 'Competence', 'What it teaches'),
  },
  Branch: {
    functions: into('ON', 'Function', 'Functions on it themselves'),
    broader: out('BROADER', 'Branch', 'Branches above it'),
    narrower: into('BROADER', 'Branch', 'Branches below it'),
  },
  Criterion: { functions: into('CLASSIFIED_BY', 'Function', 'Rungs it classifies') },
  TargetGroup: {},
  Instrument: {},
  Initiative: {},
  Statement: {},
  Source: {},
} as const satisfies Record<PagedLabel, Record<string, Relation>>;
