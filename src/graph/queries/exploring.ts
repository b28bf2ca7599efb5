import { z } from 'zod';
import { defineQuery } from '../query.js';
import { maybe, number, sources, text, texts, whole } from './browse-rows.js';
import { pagedLabels, type PageFilter, type PagedLabel } from './paged-labels.js';

const ids = z.array(text);
const read = <P extends z.ZodRawShape, R extends z.ZodRawShape>(name: string, params: P, row: R) =>
  defineQuery(`exploring/${name}`, 'read', params, row);

const yes = z.boolean().nullable();
const total = { total: z.int() };
const words = { words: ids };
const after = { afterName: maybe, afterId: maybe, most: z.int() };
const set = z.record(text, z.literal(true));

type Filters<L extends PagedLabel> = { [F in (typeof pagedLabels)[L]['filters'][number]]: typeof maybe };
const filtersOf = <L extends PagedLabel>(label: L): Filters<L> =>
  Object.fromEntries(pagedLabels[label].filters.map((name: PageFilter) => [name, name === 'level' ? whole : maybe])) as Filters<L>;
/** By label, as the values the caller has are: which filters a statement takes stands in `pagedLabels`. */
const perLabel = <Q>(make: (label: PagedLabel, plural: string) => Q): Readonly<Record<PagedLabel, Q>> =>
  Object.fromEntries(
    Object.entries(pagedLabels).map(([label, { plural }]) => [label, make(label as PagedLabel, plural)]),
  ) as unknown as Record<PagedLabel, Q>;

export const pageQueries = perLabel((label, plural) =>
  read(`page-${plural}`, { ...words, ...filtersOf(label), ...after }, { id: text, name: text }),
);
export const countQueries = perLabel((label, plural) => read(`count-${plural}`, { ...words, ...filtersOf(label) }, total));

const node = {
  id: text,
  label: text,
  name: text,
  nameEn: maybe,
  nameEnBasis: maybe,
  kind: maybe,
  code: maybe,
  aliases: texts,
  description: maybe,
  descriptionEn: maybe,
  rung: whole,
  level: whole,
  levelMax: whole,
  levelBasis: maybe,
  branches: texts,
  inheritedOnly: yes,
  deprecated: yes,
  replacedBy: maybe,
  scheme: maybe,
  result: maybe,
  behaviour: texts,
  framework: texts,
  activities: texts,
  complexity: maybe,
  responsibility: maybe,
  programme: maybe,
  loadMin: number,
  loadMax: number,
  status: maybe,
  note: maybe,
  text: maybe,
  textEn: maybe,
  category: maybe,
  refersTo: maybe,
  file: maybe,
  version: maybe,
  date: maybe,
  licence: maybe,
  url: maybe,
  sources,
};

const stated = z.object({ owner: text, weight: z.number(), essential: yes, weightBasis: maybe, sources });

/** Statements that walk the graph for whoever asks along its edges, many nodes at once. */
export const exploringQueries = {
  readNodes: read('read-nodes', { ids }, node),
  listRelated: read(
    'list-related',
    { ids, type: text, label: text, direction: z.enum(['out', 'in', 'both']), after: maybe, until: z.int() },
    {
      owner: text,
      key: maybe,
      id: maybe,
      direction: maybe,
      kind: maybe,
      basis: maybe,
      reason: maybe,
      weight: number,
      essential: yes,
      weightBasis: maybe,
      baseOverlap: number,
      sources,
      ...total,
    },
  ),
  listOwnRequirements: read(
    'list-requirements',
    { ids, after: maybe, until: z.int() },
    { owner: text, id: maybe, stated: z.array(stated).nullable(), ...total },
  ),
  listEdgesAround: read(
    'list-edges-around',
    { ids, types: set, most: z.int() },
    { type: text, from: text, to: text, basis: maybe, kind: maybe, weight: number, baseOverlap: number },
  ),
  searchNodes: read('search-nodes', { ...words, labels: set, ...after }, { id: text, name: text }),
  countFoundNodes: read('count-found-nodes', { ...words, labels: set }, total),
  pageSteps: read(
    'page-steps',
    { from: maybe, to: maybe, basis: maybe, afterFrom: maybe, afterTo: maybe, most: z.int() },
    { from: text, to: text, basis: text, baseOverlap: number, sources },
  ),
  countSteps: read('count-steps', { from: maybe, to: maybe, basis: maybe }, total),
  countEdgesByBasis: read('count-edges-by-basis', {}, { type: text, basis: text, edges: z.int() }),
  countBranchFunctions: read('count-branch-functions', {}, { branch: maybe, kind: text, functions: z.int() }),
  countDegrees: read('count-degrees', {}, { label: text, type: text, direction: text, degree: z.int(), nodes: z.int() }),
};

/** The same with the statements that stand per label, for the manifest. */
export const allExploringQueries = {
  ...exploringQueries,
  ...Object.fromEntries(Object.entries(pageQueries).map(([label, query]) => [`page${label}`, query])),
  ...Object.fromEntries(Object.entries(countQueries).map(([label, query]) => [`count${label}`, query])),
};
