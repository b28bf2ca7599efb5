import type { Graph } from '../../graph/graph.js';
import { loadQueries } from '../../graph/queries/load.js';
import type { NodeLabel } from '../facts.js';
import type { ImportProblems } from '../import-problems.js';
import { loadPart } from '../load-part.js';
import type { LoadReport, Progress } from '../load-report.js';
import { sourceOfFacts } from '../part-source.js';
import { OwnCatalogue } from './own-catalogue.js';

export interface OwnRequest {
  readonly folder: string;
  /** lower case letters, digits and hyphens */
  readonly name: string;
  readonly dataVersion?: string | undefined;
}

/** An organisation's functions, competences and courses as the part `own-<name>`. */
export async function importOwn(
  graph: Graph,
  { folder, name, dataVersion }: OwnRequest,
  problems: ImportProblems,
  progress?: Progress,
): Promise<LoadReport> {
  const part = `own-${name}` as const;
  const rows = await graph.read(loadQueries.readNodeFingerprints, {});
  // what it stated itself before is no support for what it states now
  const known = new Map(rows.filter((row) => row.part !== part).map((row) => [row.id, row.label as NodeLabel]));
  const facts = await new OwnCatalogue(name, (id) => known.get(id), problems).read(folder, dataVersion ?? null);
  return loadPart(graph, { ...sourceOfFacts(part, facts), dataVersion: dataVersion ?? null }, progress);
}
