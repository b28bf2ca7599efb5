import { useQuery, type UseQueryResult } from '@tanstack/preact-query';
import { degreeCentrality, type Central, type StepBetween } from '../explore/degree-centrality.js';
import { stepsQuery } from '../explore/graph-queries.js';
import type { ProblemError } from './client.js';
import { askGraph, type GraphPage } from './graph.js';
import { useAsking } from './service.js';

/** Pages of a hundred steps that are read for it; a larger catalogue is not measured in the page. */
const mostPages = 10;

/**
 * Functions by how central they are among steps; null: too many steps to read here. What the service measures itself can take the place
 * of what this computes: nothing else knows where the figures come from.
 */
export function useCentrality(): UseQueryResult<readonly Central[] | null, ProblemError> {
  const asking = useAsking();
  return useQuery<readonly Central[] | null, ProblemError>({
    queryKey: ['centrality', asking.language, asking.key],
    queryFn: async ({ signal }) => {
      const steps: StepBetween[] = [];
      let after: string | null = null;
      for (let page = 0; page < mostPages; page += 1) {
        const variables: Record<string, unknown> = after === null ? {} : { after };
        const { steps: read }: { readonly steps: GraphPage<StepBetween> } = await askGraph(stepsQuery, variables, { ...asking, signal });
        if (read.totalCount > 100 * mostPages) return null;
        steps.push(...(read.nodes ?? []));
        if (!read.pageInfo.hasNextPage) break;
        after = read.pageInfo.endCursor;
      }
      return degreeCentrality(steps);
    },
  });
}
