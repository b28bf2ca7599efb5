import type { VNode } from 'preact';
import type { PagedLabel } from '../../exploring/labels.js';
import type { Named } from '../api/answers.js';
import { useGraph } from '../api/graph.js';
import { ProblemNotice } from '../parts/problem.js';
import { FigureTable } from '../parts/figure-table.js';
import { emptyExplore, writeExplore, type ExploreState } from '../state/explore-state.js';
import type { Word } from '../words/words.js';
import { useWords } from '../words/use-words.js';
import { statisticsQuery } from './graph-queries.js';
import { MeasurePanel } from './measure-panel.js';
import { NodeLink } from './node-link.js';

interface Figures {
  readonly nodes: readonly { readonly label: PagedLabel; readonly nodes: number }[];
  readonly edges: readonly { readonly type: string; readonly edges: number }[];
  readonly bases: readonly { readonly type: string; readonly basis: string; readonly edges: number }[];
  readonly branches: readonly { readonly branch: Named | null; readonly kind: string; readonly functions: number }[];
  readonly degrees: readonly {
    readonly label: PagedLabel;
    readonly type: string;
    readonly direction: string;
    readonly nodes: number;
    readonly edges: number;
    readonly least: number;
    readonly median: number;
    readonly mean: number;
    readonly most: number;
  }[];
}
/** The catalogue in figures, for who has not chosen a node: a way in, and degrees and centrality. */
export function Overview({ state }: { readonly state: ExploreState }): VNode | null {
  const { say, number } = useWords();
  const { data, error, refetch } = useGraph<{ readonly statistics: Figures }>(statisticsQuery);
  if (error !== null) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (data === undefined)
    return (
      <p class="working" role="status">
        {say('working')}
      </p>
    );
  const { nodes, edges, bases, branches, degrees } = data.statistics;
  const typeOf = (type: string): string => say(`type-${type}` as Word);
  return (
    <>
      <section class="panel" aria-labelledby="figures">
        <h2 id="figures" class="nl-heading nl-heading--level-2">
          {say('exploreFigures')}
        </h2>
        <div class="charts">
          <FigureTable
            title={say('exploreNodes')}
            heads={[say('exploreLabel'), say('exploreNumber')]}
            rows={nodes.map(({ label, nodes: count }) => [
              <a key={label} class="nl-link" href={`#/explore?${writeExplore({ ...emptyExplore, label })}`}>
                {say(`label-${label}`)}
              </a>,
              number(count),
            ])}
          />
          <FigureTable
            title={say('exploreEdges')}
            heads={[say('exploreType'), say('exploreNumber')]}
            rows={edges.map((one) => [typeOf(one.type), number(one.edges)])}
          />
          <FigureTable
            title={say('exploreBases')}
            heads={[say('exploreType'), say('edge-basis'), say('exploreNumber')]}
            rows={bases.map((one) => [typeOf(one.type), one.basis, number(one.edges)])}
          />
          <FigureTable
            title={say('exploreBranches')}
            heads={[say('explore-branch'), say('prop-kind'), say('exploreNumber')]}
            rows={branches.map((one) => [
              one.branch === null ? say('none') : <NodeLink node={one.branch} state={state} />,
              one.kind,
              number(one.functions),
            ])}
          />
        </div>
      </section>
      <MeasurePanel state={state} />
      <section class="panel" aria-labelledby="degrees">
        <h2 id="degrees" class="nl-heading nl-heading--level-2">
          {say('exploreDegrees')}
        </h2>
        <FigureTable
          title={say('exploreDegreesTitle')}
          heads={[
            say('exploreLabel'),
            say('exploreType'),
            say('edge-direction'),
            say('exploreWith'),
            say('exploreEdges'),
            say('exploreLeast'),
            say('exploreMedian'),
            say('exploreMean'),
            say('exploreMost'),
          ]}
          rows={degrees.map((one) => [
            say(`label-${one.label}`),
            typeOf(one.type),
            say(one.direction === 'in' ? 'exploreIn' : 'exploreOut'),
            number(one.nodes),
            number(one.edges),
            number(one.least),
            number(one.median),
            number(Math.round(100 * one.mean) / 100),
            number(one.most),
          ])}
        />
      </section>
    </>
  );
}
