import pagerankOf from 'graphology-metrics/centrality/pagerank.js';
import { byValues, column, figure, row, rounded, type Measure } from './measure.js';
import { stepGraph } from './step-graph.js';

const [damping, tolerance, turns] = [0.85, 1e-12, 1_000];

export const pagerank: Measure = {
  title: { nl: 'PageRank van functies', en: 'PageRank of functions' },
  method: {
    nl: 'PageRank (Brin en Page 1998) over de stappen, alle even zwaar; wat een functie zonder stap eruit heeft, gaat naar alle functies gelijk. Tot de som van de veranderingen onder tolerantie maal het aantal functies ligt (graphology-metrics).',
    en: 'PageRank (Brin and Page 1998) over the steps, all of one weight; what a function without a step out has goes to all functions alike. Until the changes together are below tolerance times the number of functions (graphology-metrics).',
  },
  compute(ground) {
    const graph = stepGraph(ground, 'directed');
    const ranks = graph.order === 0 ? {} : pagerankOf(graph, { getEdgeWeight: null, alpha: damping, maxIterations: turns, tolerance });
    return {
      parameters: [
        figure('damping', 'demping', 'damping', damping),
        figure('tolerance', 'tolerantie', 'tolerance', tolerance),
        figure('maxIterations', 'beurten hoogstens', 'most iterations', turns),
      ],
      columns: [column('pagerank', 'PageRank', 'PageRank')],
      rows: byValues(ground.functions.map((one) => row(one, rounded(ranks[one.id] ?? 0)))),
      figures: [],
    };
  },
};
