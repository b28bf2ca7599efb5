import type { Services } from '../../src/services.js';

const notAsked = async (): Promise<never> => Promise.reject(new Error('not asked for'));

/** Stands where the catalogue as a graph is not asked for: its tests ask a real one. */
export const notExplored: Services['explore'] = {
  nodes: notAsked,
  unknown: notAsked,
  page: notAsked,
  search: notAsked,
  steps: notAsked,
  related: notAsked,
  neighbourhood: notAsked,
  statistics: { nodes: notAsked, edges: notAsked, branches: notAsked, bases: notAsked, degrees: notAsked },
};

/** Stands where no export is asked for. */
export const notResearched: Services['research'] = { export: notAsked, cypher: notAsked };
export const notMeasured: Services['measures'] = { list: () => ({ measures: [] }), of: notAsked };
export const noSnapshots: Services['snapshots'] = { make: notAsked, load: notAsked };
