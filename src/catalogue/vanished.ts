import { hash } from 'node:crypto';
import { keepHoldings } from '../candidates/keep-holdings.js';
import { loadQueries } from '../graph/queries/load.js';
import { edgeId } from './facts.js';
import { batch } from './part-source.js';
import type { PartWork } from './part-work.js';
import { shelveEdgesAt } from './shelf.js';

/** Deletes what the part stated and states no more; what candidates hold of it stays with them by name. */
export async function removeVanished(work: PartWork): Promise<void> {
  const { left, counts } = work;
  counts.deleted += left.nodes.size + left.edges.size;
  await deleteEdges(work, [...left.edges]);
  await deleteNodes(work, [...left.nodes]);
}

/**
 * Nodes the part states no more stay, marked, with the edges that leave them: who holds such a function keeps its requirements.
 * Edges that came from what is still stated are deleted.
 */
export async function deprecateVanished(work: PartWork, replacements: ReadonlyMap<string, string>): Promise<void> {
  const { left, known, counts, writer } = work;
  const gone = [...left.edges].filter((id) => !left.nodes.has(known.edges.get(id)?.from ?? ''));
  for (const id of left.edges) if (left.nodes.has(known.edges.get(id)?.from ?? '')) work.hash.add(known.edges.get(id)?.fingerprint ?? '');
  counts.deleted += gone.length;
  await deleteEdges(work, gone);
  const rows = [...left.nodes].flatMap((id) => {
    const node = known.nodes.get(id);
    if (node === undefined) return [];
    const replacedBy = replacements.get(id) ?? node.replacedBy;
    if (node.deprecated && replacedBy === node.replacedBy) {
      work.hash.add(node.fingerprint);
      return [];
    }
    // what it was, that it is gone and what came in its place: other facts, another fingerprint
    const fingerprint = hash('sha256', JSON.stringify([node.fingerprint, replacedBy]), 'hex').slice(0, 20);
    work.hash.add(fingerprint);
    return [{ id, replacedBy, fingerprint }];
  });
  if (rows.length === 0) return;
  await work.hold();
  counts.deprecated += rows.length;
  for (let at = 0; at < rows.length; at += batch) await writer.run(loadQueries.deprecateNodes, { rows: rows.slice(at, at + batch) });
}

/** Nodes go with all their edges; those that other parts state wait on the shelf. */
export async function deleteNodes(work: PartWork, all: readonly string[]): Promise<void> {
  for (let at = 0; at < all.length; at += batch) {
    const ids = all.slice(at, at + batch);
    await work.hold();
    await shelveEdgesAt(work, ids);
    await keepHoldings(work.writer, ids);
    await work.writer.run(loadQueries.deleteNodes, { ids });
    const gone = new Set(ids);
    for (const id of ids) work.known.nodes.delete(id);
    for (const [id, edge] of work.known.edges) {
      if (!gone.has(edge.from) && !gone.has(edge.to)) continue;
      work.known.edges.delete(id);
      // gone already, and perhaps to be written again
      work.left.edges.delete(id);
    }
  }
}

async function deleteEdges(work: PartWork, all: readonly string[]): Promise<void> {
  for (let at = 0; at < all.length; at += batch) {
    await work.hold();
    const rows = all.slice(at, at + batch).flatMap((id) => {
      const edge = work.known.edges.get(id);
      return edge === undefined ? [] : [edge];
    });
    await work.writer.run(loadQueries.deleteEdges, { rows: rows.map(({ type, from, to }) => ({ type, from, to })) });
    for (const edge of rows) work.known.edges.delete(edgeId(edge));
  }
}
