import type { Graph } from '../graph/graph.js';
import { browseQueries as queries } from '../graph/queries/browse.js';
import type { RowOf } from '../graph/query.js';

type Row = RowOf<typeof queries.listFunctionRequirements>;
type Place = Row['sources'][number];
export type Requirement = Omit<Row, 'owner'> & { readonly inherited: boolean; readonly statedFor: readonly string[] };

/** R(f): per competence one entry; listed for a specialisation and for its function, the larger weight counts and both stay named. */
export function mergeRequirements(functionId: string, rows: readonly Row[]): Requirement[] {
  const merged = new Map<string, Requirement>();
  for (const { owner, ...row } of rows) {
    const known = merged.get(row.id);
    const sources: Place[] = [...(known?.sources ?? []), ...row.sources];
    const strongest = known === undefined || row.weight > known.weight ? row : known;
    merged.set(row.id, {
      ...row,
      weight: strongest.weight,
      weightBasis: strongest.weightBasis,
      essential: known?.essential === true || row.essential,
      sources,
      inherited: (known?.inherited ?? true) && owner !== functionId,
      statedFor: [...(known?.statedFor ?? []), owner],
    });
  }
  return [...merged.values()];
}

/** What a function requires (domain section 3); null when the id is unknown. */
export async function readRequirements(graph: Graph, id: string): Promise<Record<string, unknown> | null> {
  const [own] = await graph.read(queries.getFunction, { id });
  if (own === undefined) return null;
  const [rows, workProcesses, criteria, listedCourses] = await Promise.all([
    graph.read(queries.listFunctionRequirements, { id }),
    graph.read(queries.listFunctionWorkProcesses, { id }),
    graph.read(queries.listFunctionCriteria, { id }),
    graph.read(queries.listFunctionCourses, { id }),
  ]);
  const competences = mergeRequirements(id, rows);
  const inheritedOnly = competences.length > 0 && competences.every(({ inherited }) => inherited);
  return { id, name: own.name, nameEn: own.nameEn, kind: own.kind, inheritedOnly, competences, workProcesses, criteria, listedCourses };
}
