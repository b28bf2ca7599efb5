import type { VNode } from 'preact';
import type { PagedLabel } from '../../exploring/labels.js';
import { usePages, type GraphEdge, type GraphPage } from '../api/graph.js';
import { Button } from '../parts/button.js';
import { ProblemNotice } from '../parts/problem.js';
import type { ExploreState } from '../state/explore-state.js';
import type { Word } from '../words/words.js';
import { useWords } from '../words/use-words.js';
import { relationQuery } from './graph-queries.js';
import { NodeLink } from './node-link.js';
import { SourceList } from './source-list.js';

interface RelationListProps {
  readonly id: string;
  readonly label: PagedLabel;
  readonly relation: string;
  /** what an edge of it says */
  readonly says: readonly string[];
  readonly first: GraphPage<GraphEdge>;
  readonly state: ExploreState;
}
export const relationPage = 10;

/** One relation of a node: how many there are, a page at a time, each with what the edge says and where that stands. */
export function RelationList({ id, label, relation, says, first, state }: RelationListProps): VNode {
  const { say } = useWords();
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = usePages<GraphEdge>(
    relationQuery(label, relation),
    { id, first: relationPage },
    ({ node }: { readonly node: Readonly<Record<string, GraphPage<GraphEdge>>> }) => node[relation] as GraphPage<GraphEdge>,
    first,
  );
  const edges = (data?.pages ?? [first]).flatMap((page) => page.edges ?? []);
  const heading = `relation-${relation}`;
  return (
    <section aria-labelledby={heading} class="relation">
      <h3 id={heading} class="nl-heading nl-heading--level-3">
        {say(`rel-${label}-${relation}` as Word)} <span class="nl-data-badge">{first.totalCount}</span>
      </h3>
      <ul class="edges">
        {edges.map((edge) => (
          <li key={edge.node.id}>
            <NodeLink node={edge.node} state={state} /> <EdgeWords edge={edge} says={says} />
            {edge.sources.length > 0 && (
              <details class="where">
                <summary>{say('exploreSources', { count: edge.sources.length })}</summary>
                <SourceList sources={edge.sources} />
              </details>
            )}
          </li>
        ))}
      </ul>
      {error !== null && <ProblemNotice error={error} onRetry={() => void fetchNextPage()} />}
      {hasNextPage && (
        <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {say('exploreMoreOf', { n: edges.length, of: first.totalCount })}
        </Button>
      )}
    </section>
  );
}

/** What the edge says besides its ends: only what it does say. */
function EdgeWords({ edge, says }: { readonly edge: GraphEdge; readonly says: readonly string[] }): VNode | null {
  const { say, number } = useWords();
  const told = says.flatMap((word): string[] => {
    const value = edge[word];
    if (value === null || value === undefined || value === false || value === '') return [];
    const name = say(`edge-${word}` as Word);
    if (value === true) return [name];
    return [`${name}: ${typeof value === 'number' ? number(value) : typeof value === 'string' ? value : JSON.stringify(value)}`];
  });
  return told.length === 0 ? null : <span class="aside">({told.join('; ')})</span>;
}
