import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PagedLabel } from '../../exploring/labels.js';
import type { ProblemError } from '../api/client.js';
import { useGraph, type GraphEdge, type GraphNamed, type GraphPage, type GraphSource } from '../api/graph.js';
import { ProblemNotice } from '../parts/problem.js';
import type { ExploreState } from '../state/explore-state.js';
import { usePlace } from '../state/use-place.js';
import { useWords } from '../words/use-words.js';
import { labelQuery, nodeQuery, relationsOf } from './graph-queries.js';
import { Neighbourhood } from './neighbourhood.js';
import { NodeLink } from './node-link.js';
import { Properties } from './properties.js';
import { relationPage, RelationList } from './relation-list.js';
import { SourceList } from './source-list.js';

type Whole = GraphNamed &
  Readonly<Record<string, unknown>> & { readonly sources: readonly GraphSource[]; readonly branches?: readonly GraphNamed[] };

interface NodePanelProps {
  readonly id: string;
  readonly state: ExploreState;
}

/** One node: what it says of itself, where that stands, its relations by kind, and what lies around it. */
export function NodePanel({ id, state }: NodePanelProps): VNode {
  const { say } = useWords();
  const what = useGraph<{ readonly node: { readonly __typename: PagedLabel } }>(labelQuery, { id });
  const label = what.data?.node.__typename;
  const paging = label === undefined || relationsOf(label).length === 0 ? {} : { first: relationPage };
  const whole = useGraph<{ readonly node: Whole }>(label === undefined ? null : nodeQuery(label), { id, ...paging });
  const error: ProblemError | null = what.error ?? whole.error;
  const node = whole.data?.node;
  if (error !== null) return <ProblemNotice error={error} onRetry={() => void (what.error === null ? whole : what).refetch()} />;
  if (label === undefined || node === undefined)
    return (
      <p class="working" role="status">
        {say('working')}
      </p>
    );
  return <NodeView key={id} node={node} label={label} state={state} />;
}

function NodeView({ node, label, state }: { readonly node: Whole; readonly label: PagedLabel; readonly state: ExploreState }): VNode {
  const { say, name } = useWords();
  const { depth } = usePlace();
  const heading = useRef<HTMLHeadingElement>(null);
  // whoever came here by a link reads on here, and not where the link was
  useEffect(() => {
    if (depth > 0) heading.current?.focus();
  }, []);
  const related = relationsOf(label).flatMap(([relation, { says }]) => {
    const first = node[relation] as GraphPage<GraphEdge>;
    return first.totalCount === 0 ? [] : [{ relation, says, first }];
  });
  return (
    <>
      <article class="panel" aria-labelledby="node">
        <p class="aside kind">{say(`one-${label}`)}</p>
        <h2 ref={heading} id="node" tabIndex={-1} class="nl-heading nl-heading--level-2">
          {name(node)}
        </h2>
        <Properties node={node} label={label} />
        {node.branches !== undefined && node.branches.length > 0 && (
          <p>
            {say('explore-branch')}:{' '}
            {node.branches.map((branch, at) => (
              <>
                {at > 0 && ', '}
                <NodeLink key={branch.id} node={branch} state={state} />
              </>
            ))}
          </p>
        )}
        {node.sources.length > 0 && (
          <>
            <h3 class="nl-heading nl-heading--level-3">{say('sources')}</h3>
            <SourceList sources={node.sources} />
          </>
        )}
      </article>
      <Neighbourhood node={node} state={state} />
      {related.length > 0 && (
        <section class="panel" aria-labelledby="relations">
          <h2 id="relations" class="nl-heading nl-heading--level-2">
            {say('exploreRelations')}
          </h2>
          <div class="relations">
            {related.map(({ relation, says, first }) => (
              <RelationList key={relation} id={node.id} label={label} relation={relation} says={says} first={first} state={state} />
            ))}
          </div>
        </section>
      )}
    </>
  );
}
