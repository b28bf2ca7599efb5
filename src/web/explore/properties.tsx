import type { VNode } from 'preact';
import type { PagedLabel } from '../../exploring/labels.js';
import type { GraphNamed } from '../api/graph.js';
import { useWords } from '../words/use-words.js';
import { commonFields, nodeFields, type NodeField } from './graph-queries.js';

/** What a node says of itself. What is not known is said to be so only where it is a figure people look for. */
const alwaysSaid: readonly string[] = ['level', 'loadMin', 'loadMax'];

export function Properties({
  node,
  label,
}: {
  readonly node: GraphNamed & Readonly<Record<string, unknown>>;
  readonly label: PagedLabel;
}): VNode {
  const { say, number } = useWords();
  const fields: readonly NodeField[] = [...nodeFields[label], ...commonFields];
  const told = fields.flatMap((field): [NodeField, string | VNode][] => {
    const value = node[field];
    if (value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0))
      return alwaysSaid.includes(field) ? [[field, say('unknown')]] : [];
    if (value === true) return [[field, say('exploreYes')]];
    if (typeof value === 'number') return [[field, number(value)]];
    if (Array.isArray(value)) return [[field, (value as string[]).join('; ')]];
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return [[field, field === 'url' && /^https?:/.test(text) ? <a href={text}>{text}</a> : text]];
  });
  return (
    <dl class="properties">
      <dt>id</dt>
      <dd>
        <code>{node.id}</code>
      </dd>
      {node.nameEn !== null && (
        <>
          <dt>{say('exploreNames')}</dt>
          <dd>
            <span lang="nl">{node.name}</span> / <span lang="en">{node.nameEn}</span>
          </dd>
        </>
      )}
      {told.map(([field, value]) => (
        <>
          <dt key={field}>{say(`prop-${field}`)}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  );
}
