import type { GraphWriter } from './graph.js';
import type { Query } from './query.js';
import { admitNodes } from './queries/load.js';

/** Labels of what can be written out of sight, and `Fact`, which all of them have. */
const labels = new RegExp(`:(Fact|${Object.keys(admitNodes).join('|')})\\b`, 'g');
const hidden = new Map<string, Query>();

/**
 * The same statement on a graph beside the one readers see: every label begins with `Arriving`, which no other statement names.
 * The labels are our own and stand in the files; no value comes into a text.
 */
export function outOfSight(query: Query): Query {
  const known = hidden.get(query.name) ?? { ...query, text: query.text.replace(labels, ':Arriving$1') };
  hidden.set(query.name, known);
  return known;
}

/** Writes with every statement as it is, but out of sight. */
export function writerOutOfSight(run: <T>(work: (writer: GraphWriter) => Promise<T>) => Promise<T>): GraphWriter {
  return { run: (query, params) => run((writer) => writer.run(outOfSight(query as unknown as Query) as unknown as typeof query, params)) };
}
