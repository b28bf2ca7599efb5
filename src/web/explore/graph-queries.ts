import { pagedLabels, type PagedLabel } from '../../exploring/labels.js';
import { relations, type Relation } from '../../exploring/relations.js';
import { filtersOf, type ExploreState } from '../state/explore-state.js';

/** What a node of each label says of itself, besides id, names and sources; a test holds it against the schema. */
export const nodeFields = {
  Function: ['kind', 'level', 'levelMax', 'levelBasis', 'rung', 'code', 'aliases', 'description', 'descriptionEn', 'inheritedOnly'],
  Competence: ['kind', 'scheme', 'aliases'],
  WorkProcess: ['code', 'description', 'result', 'activities', 'behaviour', 'framework'],
  CoreTask: ['code', 'complexity', 'responsibility'],
  Course: ['kind', 'status', 'level', 'code', 'programme', 'loadMin', 'loadMax', 'aliases', 'note'],
  Branch: [],
  Criterion: ['category', 'text', 'textEn', 'refersTo'],
  TargetGroup: ['description'],
  Instrument: ['description'],
  Initiative: ['description'],
  Statement: ['kind', 'description'],
  Source: ['kind', 'version', 'date', 'licence', 'url', 'file'],
} as const satisfies Record<PagedLabel, readonly string[]>;
/** Of every label. */
export const commonFields = ['nameEnBasis', 'deprecated', 'replacedBy'] as const;
export type NodeField = (typeof nodeFields)[PagedLabel][number] | (typeof commonFields)[number];

const pageOf = (nodes: string): string => `totalCount pageInfo { hasNextPage endCursor } ${nodes}`;
const named = '__typename id name nameEn';
const sources = 'sources { source line lastLine term document { name nameEn } }';

export const relationsOf = (label: PagedLabel): [string, Relation][] => Object.entries(relations[label]);
const fieldOf = (label: PagedLabel): string => pagedLabels[label].plural.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const related = ([name, { says }]: [string, Relation]): string =>
  `${name}(first: $first, after: $after) { ${pageOf(`edges { node { ${named} } ${says.join(' ')} ${sources} }`)} }`;

/** A page of a label, or of everything with the words. */
export function listQuery({ label, q, ...given }: ExploreState): { readonly query: string; readonly variables: Record<string, unknown> } {
  if (label === null)
    return {
      query: `query Search($q: String!, $first: Int, $after: String) { list: search(q: $q, first: $first, after: $after) { ${pageOf(`nodes { ${named} }`)} } }`,
      variables: { q },
    };
  const filters = filtersOf(label).filter((name) => given[name] !== null);
  const declared = filters.map((name) => `, $${name}: ${name === 'level' ? 'Int' : 'String'}`).join('');
  const used = filters.map((name) => `, ${name}: $${name}`).join('');
  return {
    query: `query List($q: String, $first: Int, $after: String${declared}) { list: ${fieldOf(label)}(q: $q, first: $first, after: $after${used}) { ${pageOf(`nodes { ${named} }`)} } }`,
    variables: {
      ...(q === '' ? {} : { q }),
      ...Object.fromEntries(filters.map((name) => [name, name === 'level' ? Number(given.level) : given[name]])),
    },
  };
}

/** A node with what it says, where that stands, and the first page of every relation. */
export function nodeQuery(label: PagedLabel): string {
  const fields = [...nodeFields[label], ...commonFields].join(' ');
  const paged = relationsOf(label);
  const paging = paged.length === 0 ? '' : ', $first: Int, $after: String';
  const branches = label === 'Function' ? `branches { ${named} }` : '';
  return `query Node($id: ID!${paging}) { node(id: $id) { ${named} ... on ${label} { ${fields} ${sources} ${branches} ${paged.map(related).join(' ')} } } }`;
}

/** Another page of one relation. */
export function relationQuery(label: PagedLabel, name: string): string {
  const found = relationsOf(label).find(([known]) => known === name);
  if (found === undefined) throw new Error(`${label} has no relation ${name}`);
  return `query Related($id: ID!, $first: Int, $after: String) { node(id: $id) { ... on ${label} { ${related(found)} } } }`;
}

export const labelQuery = 'query What($id: ID!) { node(id: $id) { __typename } }';
export const neighbourhoodQuery = `query Around($id: String!, $most: Int) { neighbourhood(id: $id, most: $most) { truncated nodes { node { ${named} } } edges { type from to } } }`;
export const statisticsQuery = `query Figures { statistics {
  nodes { label nodes } edges { type edges } bases { type basis edges } branches { branch { id name nameEn } kind functions }
  degrees { label type direction nodes edges least median mean most }
} }`;
