/** What figures are called where another place looks for them. */
export const imported = {
  whole: 'load, whole',
  facts: 'load, rows read, checked and written',
  writing: 'of which statements that write rows',
  showing: 'of which making visible what was written out of sight',
  computing: 'of which levels, requirements, matches',
  deriving: 'of which derived steps and what they add',
  bare: 'baseline: bare UNWIND of the same rows',
  processor: 'processor time of the whole',
  again: 'load again, same files',
  memory: 'most memory of the process',
} as const;
export const derived = {
  whole: 'derive all steps, with the commit',
  steps: 'of which steps',
  gains: 'of which what they add',
  processor: 'processor time',
  memory: 'most memory of the process',
} as const;
export const projected = { time: 'projecting', memory: 'memory kept', most: 'heap grown meanwhile' } as const;
export type RoadName = 'Cypher' | 'projection';
/** Longest paths the baselines are asked for: one step more is some twenty times the paths. */
export const longestExact = 5;
export const longestNetworkx = 4;
export const found = (road: RoadName, objective: string, steps: number): string => `K = ${steps}, ${objective}, ${road} road`;
export const baseline = (by: 'networkx' | 'arrays in memory' | 'scipy', steps: number): string => `K = ${steps}, baseline: ${by}`;
export const searched = (road: RoadName, objective: string, steps: number): string => `${objective}, K = ${steps}, ${road} road`;
export const single = {
  inProcess: 'path search, projection road, in process',
  http: 'path search, projection road, over HTTP',
} as const;
export const cohorts = {
  paths: 'cohort of 1,000, paths, K = 4',
  plans: 'cohort of 1,000, with plans, K = 4',
  idle: 'single search over HTTP, idle',
  during: (name: string): string => `single search meanwhile: ${name}`,
} as const;
export const resident = 'resident memory after use';
export const ofProfile = (road: RoadName, items: number): string => `${items} competences held, ${road} road`;
export const ofCatalogue = (what: string, functions: number): string => `${functions} functions, ${what}`;
