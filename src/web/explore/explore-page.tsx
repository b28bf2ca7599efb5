import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { Button } from '../parts/button.js';
import { Notice } from '../parts/notice.js';
import { readExplore, writeExplore, type ExploreState } from '../state/explore-state.js';
import { go, undo, usePlace } from '../state/use-place.js';
import { useWords } from '../words/use-words.js';
import { LinkList } from './link-list.js';
import { NodePanel } from './node-panel.js';
import { Overview } from './overview.js';
import { Results } from './results.js';
import { SearchPanel } from './search-panel.js';

/** The catalogue as a graph: search on the left, on the right a node with what it is tied to, or the whole in figures. */
export function ExplorePage(): VNode {
  const { say } = useWords();
  const { query, depth } = usePlace();
  const { state, unread } = useMemo(() => readExplore(query), [query]);
  const change = (next: ExploreState, how?: 'push' | 'replace'): void => go('explore', writeExplore(next), how);
  return (
    <>
      <h1 class="nl-heading nl-heading--level-1">{say('exploreHeading')}</h1>
      <p class="lead">{say('exploreLead')}</p>
      {unread > 0 && <Notice kind="warning">{say('linkUnread', { count: unread })}</Notice>}
      <div class="desk">
        <div class="asked">
          <div class="panel">
            <SearchPanel state={state} change={change} />
            <Results state={state} />
          </div>
          <LinkList />
        </div>
        <div class="answer">
          {state.node !== null && (
            <p class="row">
              {depth > 0 && <Button onClick={undo}>{say('exploreBack')}</Button>}
              <Button onClick={() => change({ ...state, node: null })}>{say('exploreToFigures')}</Button>
            </p>
          )}
          {state.node === null ? <Overview state={state} /> : <NodePanel id={state.node} state={state} />}
        </div>
      </div>
    </>
  );
}
