import type { VNode } from 'preact';
import { useWords } from '../words/use-words.js';

/** A share drawn, and said in words beside it; unknown is drawn as unknown and not as nothing. */
export function ShareBar({ share, proven }: { readonly share: number | null; readonly proven?: number | null }): VNode {
  const { percent } = useWords();
  return (
    <span class="share">
      <svg class="share-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect class={share === null ? 'share-unknown' : 'share-whole'} width="100" height="10" />
        {share !== null && <rect class="share-part" width={100 * share} height="10" />}
        {proven !== null && proven !== undefined && <rect class="share-proven" width={100 * proven} y="6.5" height="3.5" />}
      </svg>
      <span class="share-figure">{percent(share)}</span>
    </span>
  );
}
