import louvain from 'graphology-communities-louvain';
import { column, figure, row, rounded, type Measure } from './measure.js';
import { stepGraph } from './step-graph.js';

const resolution = 1;

export const communities: Measure = {
  title: { nl: 'groepen van functies', en: 'communities of functions' },
  method: {
    nl: 'Louvain (Blondel e.a. 2008) over de stappen zonder richting, alle even zwaar (graphology-communities-louvain), functies in de volgorde van hun id en zonder toeval: dezelfde catalogus geeft dezelfde groepen. Groep 1 is de grootste, van even grote die met de kleinste id.',
    en: 'Louvain (Blondel et al. 2008) over the steps without direction, all of one weight (graphology-communities-louvain), functions in the order of their ids and without chance: the same catalogue gives the same communities. Community 1 is the largest, of equals the one with the least id.',
  },
  compute(ground) {
    const graph = stepGraph(ground, 'undirected');
    // without an edge there is no modularity to raise: each is alone
    const { communities: of, modularity } =
      graph.size === 0
        ? { communities: Object.fromEntries(graph.nodes().map((id, at) => [id, at])), modularity: 0 }
        : louvain.detailed(graph, { getEdgeWeight: null, resolution, randomWalk: false });
    const members = new Map<number, string[]>();
    for (const { id } of ground.functions) {
      const number = of[id] as number;
      members.set(number, [...(members.get(number) ?? []), id]);
    }
    const inOrder = [...members].sort(([, a], [, b]) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
    const placeOf = new Map(inOrder.map(([number], at) => [number, at + 1]));
    const rows = ground.functions.map((one) => {
      const number = of[one.id] as number;
      return row(one, placeOf.get(number) ?? null, members.get(number)?.length ?? null);
    });
    return {
      parameters: [figure('resolution', 'resolutie', 'resolution', resolution)],
      columns: [column('community', 'groep', 'community'), column('size', 'functies in de groep', 'functions in it')],
      rows: rows.sort((a, b) => (a.values[0] ?? 0) - (b.values[0] ?? 0) || (a.id < b.id ? -1 : 1)),
      figures: [
        figure('communities', 'groepen', 'communities', members.size),
        figure('modularity', 'modulariteit', 'modularity', graph.size === 0 ? 0 : rounded(modularity)),
      ],
    };
  },
};
