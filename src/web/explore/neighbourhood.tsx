import type { VNode } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useGraph, type GraphAround, type GraphNamed } from '../api/graph.js';
import type { ExploreState } from '../state/explore-state.js';
import type { Word } from '../words/words.js';
import { useWords } from '../words/use-words.js';
import { neighbourhoodQuery } from './graph-queries.js';
import { font, layoutNeighbourhood, lineHeight, type Box } from './neighbourhood-layout.js';
import { NodeLink, toNode } from './node-link.js';

/** More than this is no drawing; the lists above have all. */
const mostDrawn = 24;

/** What lies one edge away, drawn, and the same as a list. */
export function Neighbourhood({ node, state }: { readonly node: GraphNamed; readonly state: ExploreState }): VNode | null {
  const { say, name } = useWords();
  const { data } = useGraph<{ readonly neighbourhood: GraphAround }>(neighbourhoodQuery, { id: node.id, most: mostDrawn });
  const around = data?.neighbourhood;
  const drawing = useMemo(() => {
    if (around === undefined) return null;
    const nodes = around.nodes.map(({ node: { id, ...named } }) => ({ id, name: name({ ...named }) }));
    return layoutNeighbourhood({ id: node.id, name: name(node) }, nodes, around.edges);
  }, [around, node, name]);
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = region;
    // where there is no room for all of it, the middle is seen first
    if (current !== null && drawing !== null) current.scrollLeft = drawing.middle.x + (drawing.middle.width - current.clientWidth) / 2;
  }, [drawing]);
  if (around === undefined || drawing === null || drawing.neighbours.length === 0) return null;
  const byId = new Map(around.nodes.map((one) => [one.node.id, one.node]));
  return (
    <section class="panel" aria-labelledby="around">
      <h2 id="around" class="nl-heading nl-heading--level-2">
        {say('exploreAround')}
      </h2>
      <p class="aside">{say('exploreAroundHint')}</p>
      {around.truncated && <p class="aside">{say('exploreTruncated', { most: mostDrawn })}</p>}
      <div ref={region} class="scroll" tabIndex={0} role="region" aria-label={say('exploreAround')}>
        <svg
          class="around"
          width={drawing.width}
          height={drawing.height}
          viewBox={`-2 -2 ${drawing.width + 4} ${drawing.height + 4}`}
          role="group"
          aria-label={say('exploreAround')}
        >
          {drawing.neighbours.map(({ id, line }) => (
            <path key={id} class="around-line" d={line} />
          ))}
          {drawing.heads.map(({ side, type, x, y }) => (
            <text key={`${side} ${type}`} class="around-head" x={x} y={y}>
              {`${say(`type-${type}` as Word)} →`}
            </text>
          ))}
          <BoxText box={drawing.middle} middle />
          {drawing.neighbours.map((box) => (
            <a key={box.id} {...toNode(box.id, state)} class="around-node" aria-label={labelOf(box.id)}>
              <BoxText box={box} />
            </a>
          ))}
        </svg>
      </div>
      <details>
        <summary>{say('exploreAroundList')}</summary>
        <ul>
          {drawing.neighbours.map(({ id, side, type }) => {
            const other = byId.get(id);
            return (
              other !== undefined && (
                <li key={id}>
                  {side === 'in'
                    ? say('exploreFrom', { type: say(`type-${type}` as Word) })
                    : say('exploreTo', { type: say(`type-${type}` as Word) })}{' '}
                  <NodeLink node={other} state={state} />
                </li>
              )
            );
          })}
        </ul>
      </details>
    </section>
  );

  function labelOf(id: string): string {
    const other = byId.get(id);
    return other === undefined ? id : name(other);
  }
}

function BoxText({ box: { lines, x, y, width, height }, middle = false }: { readonly box: Box; readonly middle?: boolean }): VNode {
  return (
    <>
      <rect class={middle ? 'around-middle' : 'around-box'} x={x} y={y} width={width} height={height} rx="6" />
      {lines.map((line, at) => (
        <text
          key={at}
          class={middle ? 'around-middle-text' : 'around-text'}
          x={x + 8}
          y={y + 8 + (at + 0.78) * lineHeight}
          font-size={font.size}
        >
          {line}
        </text>
      ))}
    </>
  );
}
