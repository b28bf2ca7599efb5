import type { CohortRoom } from '../../src/cohorts/context.js';
import { cohortEnvelope, type CohortSearchInput } from '../../src/cohorts/request.js';
import type { CohortPath, CohortResult } from '../../src/cohorts/result.js';
import { searchCohort } from '../../src/cohorts/search-cohort.js';
import type { CohortSummary } from '../../src/cohorts/summary-shape.js';
import type { Path } from '../../src/paths/answer.js';
import { NetworkSource } from '../../src/paths/projection/network-source.js';
import type { SearchRoom } from '../../src/paths/search-room.js';

export const roomOf = (room: SearchRoom): CohortRoom => ({
  ...room,
  networks: new NetworkSource(room.graph),
  today: () => '2026-11-25',
  storedProfiles: () => Promise.resolve(new Map()),
});

export async function cohortOf(room: SearchRoom, search: CohortSearchInput): Promise<{ results: CohortResult[]; summary: CohortSummary }> {
  const results: CohortResult[] = [];
  for await (const line of searchCohort(roomOf(room), cohortEnvelope.parse(search))) {
    if (line.kind === 'summary') return { results, summary: line };
    results.push(line);
  }
  throw new Error('no summary');
}

/** A single search's path reduced to what a cohort's has too. */
export function asInCohort({ steps, ...path }: Path): CohortPath {
  const { start, functions, stepCount, weakest, weakestProven, mean, highestLevel, load, plan } = path;
  return {
    start,
    functions,
    steps: steps.map(({ from, to, basis, entry, direction, overlap, proven, work, workProven, missing }) => ({
      from,
      to,
      basis,
      ...(entry === undefined ? {} : { entry }),
      direction,
      overlap,
      proven,
      work,
      workProven,
      missing,
    })),
    stepCount,
    weakest,
    weakestProven,
    mean,
    highestLevel,
    ...(load === undefined ? {} : { load }),
    ...(plan === undefined ? {} : planOf(plan)),
  };
}

function planOf({ courses, listedEducation, noCourseGives }: NonNullable<Path['plan']>): Pick<CohortPath, 'courses' | 'noCourseGives'> {
  const chosen = courses.map(({ course: { id, name, nameEn }, step, remaining }) => ({
    id,
    name,
    nameEn,
    step,
    hours: remaining,
    for: 'gaps' as const,
  }));
  // what the bound does not count adds nothing to it
  const listed = listedEducation.flatMap(({ step, adds, whole, least }) => {
    const course = whole !== null && adds.max !== 0 ? whole.course : adds.min > 0 ? least : null;
    return course === null ? [] : [{ id: course.id, name: course.name, nameEn: course.nameEn, step, hours: adds, for: 'listed' as const }];
  });
  return { courses: [...chosen, ...listed], noCourseGives };
}
