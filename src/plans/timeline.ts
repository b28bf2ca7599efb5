import type { Hours, ListedEducation, Plan, PlannedCourse, TimelineEntry } from './plan.js';

type Weeks = TimelineEntry['endsWithWeek'];

/** One thing at a time, by step: within a step the chosen courses as they stand, then listed education. */
export function timelineOf(
  courses: readonly PlannedCourse[],
  listed: readonly ListedEducation[],
  hoursPerWeek: number,
): NonNullable<Plan['timeline']> {
  const blocks = listed.flatMap(({ step, adds, least, whole }) => [
    ...courses
      .filter((course) => course.step === step)
      .map(({ course, remaining }) => ({ step, kind: 'course' as const, courses: [named(course)], hours: remaining })),
    // nothing to add, nothing to plan
    ...(adds.max === 0 && adds.min === 0
      ? []
      : [
          {
            step,
            kind: 'listed' as const,
            courses: [
              ...new Map(
                [least, whole?.course].flatMap((one) => (one === null || one === undefined ? [] : [[one.id, named(one)]])),
              ).values(),
            ],
            hours: adds,
          },
        ]),
  ]);
  let now: Weeks = { earliest: 0, latest: 0 };
  const entries = blocks.map((block): TimelineEntry => {
    const startsAfterWeek = now;
    now = after(now, block.hours, hoursPerWeek);
    return { ...block, startsAfterWeek, endsWithWeek: now };
  });
  return { hoursPerWeek, entries, weeks: now };
}

const named = ({ id, name, nameEn }: { id: string; name: string; nameEn: string | null }) => ({ id, name, nameEn });

function after(from: Weeks, hours: Hours, hoursPerWeek: number): Weeks {
  const weeks = (count: number) => Math.ceil(count / hoursPerWeek);
  return {
    earliest: from.earliest + weeks(hours.min),
    latest: from.latest === null || hours.max === null ? null : from.latest + weeks(hours.max),
  };
}
