import { OfGraph, unsigned } from '../catalogue/of-version.js';
import type { RunOptions } from '../graph/graph-engine.js';
import type { Graph } from '../graph/graph.js';
import { planQueries } from '../graph/queries/plans.js';
import { profileQueries } from '../graph/queries/profiles.js';
import type { RowOf } from '../graph/query.js';
import { holdings, isWhole, type HoldingFacts, type Matches, type Matching } from '../profiles/holdings.js';
import { candidateProfile } from '../profiles/profile.js';

type CourseRow = RowOf<typeof planQueries.listOfferedCourses>;
export type CoreTask = RowOf<typeof planQueries.listCoveredCoreTasks>;
export type Work = RowOf<typeof planQueries.listRecognisableWork>;

export interface BookCourse extends CourseRow {
  readonly whole: boolean;
  readonly current: boolean;
  /** competences it gives, by which matches count */
  readonly gives: Readonly<Record<Matching, ReadonlySet<string>>>;
  /** work processes it covers, by themselves or through a core task, in order of id */
  readonly works: readonly string[];
  /** courses that are part of it, in order of id */
  readonly parts: readonly string[];
}

/** All that can be studied and recognised in one catalogue. Grows with the number of courses and work processes, not with the graph. */
export interface CourseBook {
  readonly courses: ReadonlyMap<string, BookCourse>;
  /** function id -> courses listed for it, historical ones too */
  readonly listedFor: ReadonlyMap<string, readonly BookCourse[]>;
  readonly tasks: ReadonlyMap<string, CoreTask>;
  readonly works: ReadonlyMap<string, Work>;
  readonly matches: ReadonlyMap<string, Matches>;
}

const books = new OfGraph<CourseBook>();

/** The book of a catalogue version; read once per version and kept, since every plan leafs through all of it. */
export const courseBook = (graph: Graph, version: string, options: RunOptions): Promise<CourseBook> =>
  books.of(graph, version, () => readCourseBook(graph, unsigned(options)));

async function readCourseBook(graph: Graph, options: RunOptions): Promise<CourseBook> {
  const [rows, taskRows, workRows] = await Promise.all([
    graph.read(planQueries.listOfferedCourses, {}, options),
    graph.read(planQueries.listCoveredCoreTasks, {}, options),
    graph.read(planQueries.listRecognisableWork, {}, options),
  ]);
  const given = new Set([...rows.flatMap((row) => row.teaches), ...[...taskRows, ...workRows].flatMap((row) => row.requires)]);
  const matchRows = await graph.read(profileQueries.readMatches, { ids: [...given] }, options);
  const tasks = new Map(taskRows.map((row) => [row.id, row]));
  const works = new Map(workRows.map((row) => [row.id, row]));
  const matches = new Map(matchRows.map((row) => [row.id, row]));
  const facts: HoldingFacts = {
    functions: new Map(),
    courses: new Map(rows.map((row) => [row.id, row])),
    coreTasks: taskRows,
    workRequires: new Map(workRows.map((row) => [row.id, row.requires])),
    matches,
  };
  const partsOf = (id: string) => rows.filter((row) => row.wholes.includes(id)).map((row) => row.id);
  const courses = new Map(rows.map((row): [string, BookCourse] => [row.id, bookCourse(row, facts, partsOf(row.id))]));
  const listedFor = new Map<string, BookCourse[]>();
  for (const course of courses.values()) for (const id of course.preparesFor) listedFor.set(id, [...(listedFor.get(id) ?? []), course]);
  return { courses, listedFor, tasks, works, matches };
}

/** What a course gives is what a profile of this one diploma holds, without what its listings promise (docs/rules.md). */
function bookCourse(row: CourseRow, facts: HoldingFacts, parts: readonly string[]): BookCourse {
  const diploma = candidateProfile.parse({ courses: [{ id: row.id, evidence: 'certified' }] });
  const gives = (matching: Matching) => new Set(holdings(diploma, facts, matching).competences.keys());
  const works = [...holdings(diploma, facts, 'none').workProcesses.keys()].sort();
  return {
    ...row,
    whole: isWhole(row.kind),
    current: row.status !== 'historical',
    gives: { none: gives('none'), exact: gives('exact'), close: gives('close') },
    works,
    parts,
  };
}
