import type { Graph } from '../../graph/graph.js';
import type { Progress } from '../load-report.js';
import { loadSnapshot, type LoadedSnapshot } from './load-snapshot.js';
import { makeSnapshot, type Snapshot } from './make-snapshot.js';

/** The whole catalogue as one file, from one graph to another; nothing of anybody is in it. */
export interface Snapshots {
  make(file: string, progress?: Progress): Promise<Snapshot>;
  load(file: string, progress?: Progress): Promise<LoadedSnapshot>;
}

export const snapshotsIn = (graph: Graph): Snapshots => ({
  make: (file, progress) => makeSnapshot(graph, file, progress),
  load: (file, progress) => loadSnapshot(graph, file, progress),
});
