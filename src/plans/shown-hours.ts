import type { Hours, Plan } from './plan.js';

/** Hours as every answer gives them: two decimals. Ranking and weeks use what is exact. */
export const shownNumber = (hours: number): number => Math.round(hours * 100) / 100;
export const shownHours = ({ min, max }: Hours): Hours => ({ min: shownNumber(min), max: max === null ? null : shownNumber(max) });

export function withShownHours(plan: Plan): Plan {
  const programme = <T extends { readonly load: Hours; readonly remaining: Hours }>(one: T): T => ({
    ...one,
    load: shownHours(one.load),
    remaining: shownHours(one.remaining),
  });
  const { timeline } = plan;
  return {
    ...plan,
    hours: shownHours(plan.hours),
    courses: plan.courses.map(programme),
    listedEducation: plan.listedEducation.map((one) => ({
      ...one,
      adds: shownHours(one.adds),
      whole: one.whole === null ? null : programme(one.whole),
    })),
    timeline:
      timeline === null ? null : { ...timeline, entries: timeline.entries.map((entry) => ({ ...entry, hours: shownHours(entry.hours) })) },
  };
}
