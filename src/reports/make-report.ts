import type { Browse, Collection } from '../catalogue/browse.js';
import type { RunOptions } from '../graph/graph-engine.js';
import type { Answer } from '../paths/answer.js';
import type { PathSearchRequest } from '../paths/request.js';
import { grades, type CandidateProfile } from '../profiles/profile.js';
import type { Subject } from '../profiles/subject.js';
import type { Language } from '../validation/show.js';
import { citedSources } from './collect-sources.js';
import { namesIn } from './names-in.js';
import { renderReport } from './render-report.js';
import { givenAt, mostNames } from './standing.js';
import type { Names } from './voice.js';

export interface ReportRoom {
  readonly browse: Browse;
  readonly profileOf: (subject: Subject) => Promise<CandidateProfile>;
  readonly searchPaths: (search: PathSearchRequest, options?: RunOptions) => Promise<Answer>;
  /** year-month-day, as it is where the reader is */
  readonly today: () => string;
}

export interface Report {
  readonly html: string;
  /** false: the page says why there is no path */
  readonly found: boolean;
}

/** Searches with the plan and the agenda, and writes the answer as a page. Throws what a search throws. */
export async function makeReport(
  room: ReportRoom,
  search: PathSearchRequest,
  language: Language,
  options: RunOptions = {},
): Promise<Report> {
  const profile = await room.profileOf(search);
  const include = [...new Set([...search.include, 'plan', 'agenda'] as const)];
  const answer = await room.searchPaths({ ...search, include, profile, candidate: undefined }, options);
  const names = await readNames(room.browse, idsToName(answer, profile));
  return { html: renderReport(answer, { profile, names, date: room.today() }, language), found: answer.found };
}

const collectionOf: Readonly<Record<string, Collection>> = {
  function: 'functions',
  competence: 'competences',
  'work-process': 'work-processes',
  course: 'courses',
  branch: 'branches',
  source: 'sources',
};

/** What the page shows and the answer gives no name of. */
function idsToName(answer: Answer, profile: CandidateProfile): string[] {
  const known = namesIn(answer);
  const paths = [...answer.paths, ...(answer.relaxations ?? []).map((one) => one.path)];
  const changed = (answer.relaxations ?? []).flatMap(({ from, to }) => [from, to].flat()).filter((id) => typeof id === 'string');
  const ids = [
    ...(answer.to ?? []),
    ...profile.functions.slice(0, mostNames).map(({ id }) => id),
    ...profile.courses.slice(0, mostNames).map(({ id }) => id),
    ...grades.flatMap((grade) => givenAt(profile, grade).slice(0, mostNames)),
    ...changed,
    ...citedSources(paths).map(({ source }) => source),
    ...paths.flatMap(({ leansOn }) => [...leansOn.inferredMatches, ...leansOn.inferredPerforms].flatMap((id) => id.split('~').slice(1))),
    ...paths.flatMap(({ steps }) => steps.flatMap(({ held }) => held.flatMap(({ through }) => through.id ?? []))),
  ];
  return [...new Set(ids)].filter((id) => !known.has(id));
}

/** A name that cannot be read is no reason to have no page: the id then stands for it. */
async function readNames(browse: Browse, ids: readonly string[]): Promise<Names> {
  const read = await Promise.all(
    ids.map(async (id) => {
      const collection = collectionOf[id.split(':')[0] ?? ''];
      const item = collection === undefined ? undefined : await browse.get(collection, id).catch(() => undefined);
      return item === undefined ? [] : [[id, { name: item.name, nameEn: item.nameEn }] as const];
    }),
  );
  return new Map(read.flat());
}
