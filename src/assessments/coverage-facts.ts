import type { RunOptions } from '../graph/graph-engine.js';
import type { Graph } from '../graph/graph.js';
import { assessmentQueries } from '../graph/queries/assessments.js';
import { browseQueries } from '../graph/queries/browse.js';
import { profileQueries } from '../graph/queries/profiles.js';
import type { RowOf } from '../graph/query.js';
import type { SourceRef } from '../paths/parts.js';
import { parseSources } from '../text/sources.js';

export interface Work {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly nameEn: string | null;
  readonly sources: readonly SourceRef[];
}
type Course = RowOf<typeof browseQueries.getCourse>;

export interface CoverageFacts {
  readonly course: Course;
  /** core tasks it covers, each with all its work processes */
  readonly tasks: readonly (Work & { readonly works: readonly string[] })[];
  /** work processes it covers, by themselves or through a core task */
  readonly works: readonly Work[];
  /** work of the workplace it does not cover */
  readonly others: readonly Work[];
  readonly parts: readonly RowOf<typeof browseQueries.listCourseParts>[];
}

export async function readCoverageFacts(
  graph: Graph,
  id: string,
  workplace: readonly string[],
  options: RunOptions,
): Promise<CoverageFacts> {
  const [[course], direct, covered, parts] = await Promise.all([
    graph.read(browseQueries.getCourse, { id }, options),
    graph.read(browseQueries.listCourseWorkProcesses, { id }, options),
    graph.read(browseQueries.listCourseCoreTasks, { id }, options),
    graph.read(browseQueries.listCourseParts, { id }, options),
  ]);
  const members = await graph.read(profileQueries.readCoreTasks, { ids: covered.map((task) => task.id), workIds: [] }, options);
  const tasks = covered.map((task) => ({ ...task, works: members.find((one) => one.id === task.id)?.works ?? [] }));
  const ids = new Set([...direct.map((work) => work.id), ...tasks.flatMap((task) => task.works)]);
  const named = await graph.read(assessmentQueries.readWorkProcesses, { ids: [...new Set([...ids, ...workplace])] }, options);
  // where the source says that this qualification covers it tells more than where the work process is printed
  const saidAt = (work: string): readonly SourceRef[] | undefined =>
    direct.find((one) => one.id === work)?.sources ?? tasks.find((task) => task.works.includes(work))?.sources;
  const works = named.map((row): Work => ({ ...row, sources: saidAt(row.id) ?? parseSources(row.sources) }));
  return {
    course: course as Course,
    tasks,
    works: works.filter((work) => ids.has(work.id)),
    others: works.filter((work) => !ids.has(work.id)),
    parts: parts.filter((part) => part.direction === 'down'),
  };
}
