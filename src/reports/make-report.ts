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
  /** names of ids of any kind; one the catalogue lacks is left out, and the id stands for it */
  readonly namesOf: (ids: readonly string[], options?: RunOptions) => Promise<Names>;
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
  const names = await room.namesOf(idsToName(answer, profile), options);
  return { html: renderReport(answer, { profile, names, date: room.today() }, language), found: answer.found };
}

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
