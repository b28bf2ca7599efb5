import { browseQueries } from '../../graph/queries/browse.js';
import { explanationQueries } from '../../graph/queries/explanations.js';
import { feederQueries } from '../../graph/queries/feeders.js';
import { loadQueries } from '../../graph/queries/load.js';
import { pathQueries } from '../../graph/queries/paths.js';
import { planQueries } from '../../graph/queries/plans.js';
import { profileQueries } from '../../graph/queries/profiles.js';
import { withoutQueries } from '../../graph/queries/without.js';
import type { ParamsOf, RowOf } from '../../graph/query.js';
import type { Contested } from './contested.js';
import { edgeOf } from './left-out.js';

type AnyQuery = { readonly name: string };
type Minus = (rows: readonly unknown[], contested: Contested, params: unknown) => readonly unknown[];

/** A statement and what to do to its rows, typed by its own columns. */
const of = <Q extends AnyQuery>(
  query: Q,
  minus: (rows: RowOf<Q>[], contested: Contested, params: ParamsOf<Q>) => readonly RowOf<Q>[],
): readonly [string, Minus] => [query.name, minus as unknown as Minus];

const asTheyAre = (query: AnyQuery): readonly [string, Minus] => [query.name, (rows) => rows];

/** What finishing courses gives, without what is left out. */
interface GivingCourse {
  readonly id: string;
  readonly teaches: string[];
  readonly covers: string[];
  readonly coreTasks: string[];
  readonly preparesFor: string[];
}
const courses = <R extends GivingCourse>(rows: readonly R[], { leftOut }: Contested): R[] =>
  leftOut.rows(rows).map((row) => ({
    ...row,
    teaches: leftOut.to('TEACHES', row.id, row.teaches),
    covers: leftOut.to('COVERS', row.id, row.covers),
    coreTasks: leftOut.to('COVERS', row.id, row.coreTasks),
    preparesFor: leftOut.to('PREPARES_FOR', row.id, row.preparesFor),
  }));

const tasks = <R extends { readonly id: string; readonly works: string[]; readonly requires: string[] }>(
  rows: readonly R[],
  { leftOut }: Contested,
): R[] =>
  leftOut.rows(rows).map((row) => ({
    ...row,
    works: leftOut.from('PART_OF', row.id, row.works),
    requires: leftOut.to('REQUIRES', row.id, row.requires),
  }));

const requiring = <R extends { readonly id: string; readonly requires: string[] }>(rows: readonly R[], { leftOut }: Contested): R[] =>
  leftOut.rows(rows).map((row) => ({ ...row, requires: leftOut.to('REQUIRES', row.id, row.requires) }));

const nodes = <R extends { readonly id: string }>(rows: readonly R[], { leftOut }: Contested): R[] => leftOut.rows(rows);

/**
 * Of the rows each statement gives, those it would give had the facts left out never been stated. A statement that is not here is not
 * asked about a contested catalogue: nothing left out slips through one that was forgotten.
 */
const table = new Map<string, Minus>([
  asTheyAre(loadQueries.readCatalogueVersion),
  asTheyAre(profileQueries.readKnownIds),
  asTheyAre(pathQueries.readDeprecated),
  of(withoutQueries.readEdges, (rows, { leftOut }) =>
    rows.filter(({ id }) => {
      const edge = edgeOf(id);
      return edge !== null && !leftOut.has(edge.type, edge.from, edge.to);
    }),
  ),
  // asked for more than need be: who is read for nothing is read without what is left out
  asTheyAre(feederQueries.listSpecialHolders),
  of(loadQueries.listCompetenceMatchEdges, (rows, { leftOut }) => rows.filter(({ from, to }) => !leftOut.has('MATCHES', from, to))),
  of(profileQueries.listBranchIds, nodes),
  of(profileQueries.readCourses, courses),
  of(profileQueries.readCoreTasks, tasks),
  of(profileQueries.readWorkRequirements, requiring),
  of(profileQueries.readMatches, (rows, { matches, leftOut }) =>
    leftOut.rows(rows.map((row) => matches.get(row.id) ?? row)).filter((row) => row.sameAs.length + row.closeTo.length > 0),
  ),
  of(pathQueries.readFunctions, (rows, { functions }) =>
    rows.flatMap((row) => {
      const changed = functions.get(row.id);
      return changed === undefined ? [row] : (changed.now ?? []);
    }),
  ),
  of(pathQueries.countFunctions, ([row], { functions }) => {
    const gone = [...functions.values()].filter(({ now }) => now === null).length;
    return row === undefined ? [] : [{ functions: row.functions - gone }];
  }),
  of(pathQueries.listGoals, (rows, { functions }, { excluded, anyBranch, branches }) => {
    const permitted = [...functions].filter(
      ([id, { now }]) => now !== null && excluded[id] === undefined && (anyBranch || now.branches.some((branch) => branches[branch])),
    );
    const untouched = rows.map((row) => row.id).filter((id) => !functions.has(id));
    return [...untouched, ...permitted.map(([id]) => id)].sort().map((id) => ({ id }));
  }),
  of(explanationQueries.readRequirements, (rows, { leftOut }) =>
    rows.filter(
      ({ functionId, ownerId, id }) =>
        !leftOut.nodes.has(functionId) &&
        !leftOut.has('REQUIRES', ownerId, id) &&
        (functionId === ownerId || !leftOut.has('SPECIALISES', functionId, ownerId)),
    ),
  ),
  of(explanationQueries.readSteps, (rows, { leftOut }) => rows.filter(({ from, to }) => !leftOut.has('PROGRESSES_TO', from, to))),
  of(explanationQueries.readListedCourses, (rows, { leftOut }) =>
    rows.filter(({ functionId, id }) => !leftOut.has('PREPARES_FOR', id, functionId)),
  ),
  of(explanationQueries.readCourseWholes, (rows, { leftOut }) => rows.filter(({ id, wholeId }) => !leftOut.has('PART_OF', id, wholeId))),
  of(explanationQueries.readPerformedWork, (rows, { leftOut }) =>
    rows.filter(({ functionId, id }) => !leftOut.has('PERFORMS', functionId, id.split('~')[2] ?? '')),
  ),
  of(explanationQueries.readCriteria, (rows, { leftOut }) =>
    rows.filter(({ functionId, id }) => !leftOut.has('CLASSIFIED_BY', functionId, id)),
  ),
  of(explanationQueries.readNames, nodes),
  of(explanationQueries.readMatchEdges, (rows, { leftOut }) =>
    rows.filter(({ id }) => {
      const [, from = '', to = ''] = id.split('~');
      return !leftOut.has('MATCHES', from, to);
    }),
  ),
  of(explanationQueries.countRequirers, (rows, { functions }) => {
    const counts = new Map(rows.map((row) => [row.id, row.functions]));
    const add = (ids: readonly string[], by: number): void => {
      for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + by);
    };
    for (const { before, now } of functions.values()) {
      add([...before.requires, ...before.criteria], -1);
      if (now !== null) add([...now.requires, ...now.criteria], 1);
    }
    return [...counts].filter(([, count]) => count > 0).map(([id, count]) => ({ id, functions: count }));
  }),
  of(planQueries.listOfferedCourses, (rows, contested) =>
    courses(rows, contested).map((row) => ({ ...row, wholes: contested.leftOut.to('PART_OF', row.id, row.wholes) })),
  ),
  of(planQueries.listCoveredCoreTasks, tasks),
  of(planQueries.listRecognisableWork, requiring),
  of(browseQueries.nameBranches, nodes),
]);

/** What to do to the rows of a statement; undefined when nobody said what that is. */
export const minusOf = (query: AnyQuery): Minus | undefined => table.get(query.name);
