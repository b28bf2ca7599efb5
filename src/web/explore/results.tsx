import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { usePages, type GraphNamed, type GraphPage } from '../api/graph.js';
import { Button } from '../parts/button.js';
import { ProblemNotice } from '../parts/problem.js';
import type { ExploreState } from '../state/explore-state.js';
import { useWords } from '../words/use-words.js';
import { listQuery } from './graph-queries.js';
import { NodeLink } from './node-link.js';

const pageSize = 20;

/** What a search found, a page at a time. */
export function Results({ state }: { readonly state: ExploreState }): VNode | null {
  const { say } = useWords();
  const asked = state.q !== '' || state.label !== null;
  const { query, variables } = useMemo(() => listQuery(state), [state]);
  const found = usePages<GraphNamed>(
    asked ? query : null,
    { ...variables, first: pageSize },
    ({ list }: { readonly list: GraphPage<GraphNamed> }) => list,
  );
  if (!asked) return null;
  if (found.error !== null) return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  const nodes = found.data?.pages.flatMap((page) => page.nodes ?? []) ?? [];
  const total = found.data?.pages[0]?.totalCount;
  return (
    <section aria-labelledby="found" aria-busy={found.isFetching}>
      <h2 id="found" class="nl-heading nl-heading--level-3">
        {say('exploreFound')}
      </h2>
      <p class="working" role="status">
        {total === undefined ? say('working') : say('exploreCount', { count: total })}
      </p>
      <ul class="found">
        {nodes.map((node) => (
          <li key={node.id}>
            <NodeLink node={node} state={state} />
            {state.label === null && <span class="aside"> {say(`one-${node.__typename}`)}</span>}
          </li>
        ))}
      </ul>
      {found.hasNextPage && (
        <Button disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {say('exploreMore')}
        </Button>
      )}
    </section>
  );
}
