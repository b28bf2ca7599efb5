import type { VNode } from 'preact';
import type { Named } from '../api/answers.js';
import { writeExplore, type ExploreState } from '../state/explore-state.js';
import { go } from '../state/use-place.js';
import { useWords } from '../words/use-words.js';

/** What an anchor needs to lead to a node; the search beside it stays. A plain click is a step that can be undone. */
export function toNode(id: string, state: ExploreState): { readonly href: string; readonly onClick: (event: MouseEvent) => void } {
  const query = writeExplore({ ...state, node: id });
  return {
    href: `#/explore?${query}`,
    onClick: (event) => {
      // another tab or window, or a download: as the browser has it
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      go('explore', query);
    },
  };
}

interface NodeLinkProps {
  readonly node: Named;
  readonly state: ExploreState;
}

export function NodeLink({ node, state }: NodeLinkProps): VNode {
  const { name } = useWords();
  return (
    <a class="nl-link" {...toNode(node.id, state)} aria-current={node.id === state.node ? 'true' : undefined}>
      {name(node)}
    </a>
  );
}
