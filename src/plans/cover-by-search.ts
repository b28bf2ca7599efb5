import { compareChoices, costOf, type Cover, type CoverChoice } from './cover.js';

/**
 * The best choice, by looking at every one that could be it: exact. Twice the courses is the square of the work, so this is for
 * small covers; a ranking by effort asks thousands of them, and a solver takes a millisecond for each.
 */
export function coverBySearch(cover: Cover): CoverChoice {
  const { courses } = cover;
  // closers[g]: the last course that can still close gap g; leaving that one out while g is open leads nowhere
  const last = new Array<number>(cover.gaps).fill(-1);
  courses.forEach((course, number) => course.closes.forEach((gap) => (last[gap] = Math.max(last[gap] ?? -1, number))));
  const endsAt = courses.map((_, number) => last.flatMap((one, gap) => (one === number ? [gap] : [])));
  const closed = new Array<number>(cover.gaps).fill(0);
  const chosen = new Set<number>();
  let [unbounded, max] = [0, 0];
  let best: CoverChoice | undefined;

  const hopeless = (): boolean => {
    // what is chosen is paid for whatever follows; only admission can still change for the better
    if (best === undefined || best.cost.notAdmitted > 0) return false;
    return unbounded > best.cost.unbounded || (unbounded === best.cost.unbounded && max > best.cost.max + 1e-6);
  };
  const decide = (number: number): void => {
    if (hopeless()) return;
    const course = courses[number];
    if (course === undefined) {
      const found = costOf(cover, chosen);
      if (best === undefined || compareChoices(found, best) < 0) best = found;
      return;
    }
    chosen.add(number);
    course.closes.forEach((gap) => (closed[gap] = (closed[gap] ?? 0) + 1));
    if (course.hours.max === null) unbounded += 1;
    else max += course.hours.max;
    decide(number + 1);
    chosen.delete(number);
    course.closes.forEach((gap) => (closed[gap] = (closed[gap] ?? 0) - 1));
    if (course.hours.max === null) unbounded -= 1;
    else max -= course.hours.max;
    if ((endsAt[number] ?? []).every((gap) => (closed[gap] ?? 0) > 0)) decide(number + 1);
  };
  decide(0);
  return best ?? costOf(cover, new Set());
}
