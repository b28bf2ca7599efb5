import { keepPreviousData, useQuery } from '@tanstack/preact-query';
import { askGraph } from './graph.js';
import type { Named } from './answers.js';
import { useWords } from '../words/use-words.js';
import { useAsking } from './service.js';

const query = 'query Names($ids: [ID!]!) { nodes(ids: $ids) { id name nameEn } }';
interface Nodes {
  readonly nodes: readonly (Named | null)[];
}

/** Names of ids, all asked for at once and in a body: an address would tell what a person holds. An unknown id is not in it. */
function useNames(ids: readonly string[]): ReadonlyMap<string, Named> {
  const asking = useAsking();
  const wanted = [...new Set(ids)].sort();
  const { data } = useQuery<ReadonlyMap<string, Named>>({
    queryKey: ['names', asking.key, wanted],
    enabled: wanted.length > 0,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const { nodes } = await askGraph<Nodes>(query, { ids: wanted }, { ...asking, signal });
      return new Map(nodes.flatMap((node) => (node === null ? [] : [[node.id, node] as const])));
    },
  });
  return data ?? new Map();
}

/** What an id is called; one of which no name is known, or not yet, is called what else is given, or stands for itself. */
export type NameOf = (id: string, otherwise?: string | null) => string;

/** What these ids are called, in the language of the page. */
export function useNameOf(ids: readonly string[]): NameOf {
  const { name } = useWords();
  const names = useNames(ids);
  return (id, otherwise) => {
    const known = names.get(id);
    return known === undefined ? (otherwise ?? id) : name(known);
  };
}
