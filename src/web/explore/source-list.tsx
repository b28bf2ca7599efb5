import type { VNode } from 'preact';
import type { GraphSource } from '../api/graph.js';
import { useWords } from '../words/use-words.js';

/** Where a fact stands: document, line and the printed words. */
export function SourceText({ source: { source, line, term, document } }: { readonly source: GraphSource }): VNode {
  const { say, name } = useWords();
  const title = document === null ? source : name(document);
  if (line !== null) return <>{say('sourceLine', { source: title, line, term: term ?? '' })}</>;
  return <>{term === null ? say('sourceComputed', { source: title }) : say('sourceTerm', { source: title, term })}</>;
}

export function SourceList({ sources }: { readonly sources: readonly GraphSource[] }): VNode {
  return (
    <ul class="aside sources">
      {sources.map((one) => (
        <li key={`${one.source} ${one.line ?? ''} ${one.term ?? ''}`}>
          <SourceText source={one} />
        </li>
      ))}
    </ul>
  );
}
