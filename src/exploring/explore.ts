import { PadwijzerError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { exploringQueries as queries } from '../graph/queries/exploring.js';
import { pagedLabels, type PagedLabel } from '../graph/queries/paged-labels.js';
import { show } from '../validation/show.js';
import { neighbourhoodOf } from './neighbourhood.js';
import { pageOf, searchIn, stepsIn } from './pages.js';
import { relatedTo } from './related.js';
import type { Explore } from './shapes.js';
import { statisticsOf } from './statistics.js';

type Nearest = (id: string, prefix?: string) => Promise<string[]>;

export function exploreIn(graph: Graph, nearest: Nearest): Explore {
  const unknown = async (id: string, label?: PagedLabel): Promise<PadwijzerError> => {
    const alike = label === undefined ? [] : await nearest(id, `${kebab(label)}:`);
    const suggestions = alike.length > 0 ? alike : await nearest(id);
    const where = label === undefined ? ['the catalogue', 'de catalogus'] : [pagedLabels[label].plural, pagedLabels[label].plural];
    const [nl, en] = [show(id, 'nl'), show(id, 'en')];
    return new PadwijzerError('resource-unknown', `${where[0]} holds no ${en}`, {
      messageNl: `${where[1]} bevat geen ${nl}`,
      errors: [{ pointer: 'id', message: `unknown id ${en}`, messageNl: `onbekende id ${nl}`, suggestions }],
    });
  };
  return {
    unknown,
    async nodes(ids, options) {
      const rows = await graph.read(queries.readNodes, { ids: [...new Set(ids)] }, options);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    page: (label, asked, options) => pageOf(graph, label, asked, options),
    search: (asked, options) => searchIn(graph, asked, options),
    steps: (asked, options) => stepsIn(graph, asked, options),
    related: (relation, ids, page, options) => relatedTo(graph, relation, ids, page, options),
    async neighbourhood(asked, options) {
      const [middle] = await graph.read(queries.readNodes, { ids: [asked.id] }, options);
      if (middle === undefined) throw await unknown(asked.id);
      return neighbourhoodOf(graph, asked, options);
    },
    statistics: statisticsOf(graph),
  };
}

const kebab = (label: PagedLabel): string => label.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
