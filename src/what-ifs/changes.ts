import type { Answer, Path } from '../paths/answer.js';
import type { Named } from '../paths/parts.js';
import { shown } from '../paths/billionths.js';
import { shownNumber } from '../plans/shown-hours.js';
import type { WhatIfAnswer } from './what-if.js';
import { goalHeld, wordingOf } from './wording.js';

type Changes = WhatIfAnswer['changes'];
type Figures = Changes['before'];

/** What differs between two answers to the same question, the best path first. */
export function changesBetween(before: Answer, after: Answer): Changes {
  const [one, other] = [before.paths[0], after.paths[0]];
  const bestPath = kindOf(one, other);
  const [missingBefore, missingAfter] = [missingOf(one), missingOf(other)];
  const [goalsBefore, goalsAfter] = [goalsOf(before), goalsOf(after)];
  const only = (these: ReadonlyMap<string, Named>, those: ReadonlyMap<string, Named>) =>
    [...these.values()].filter(({ id }) => !those.has(id));
  const [figuresBefore, figuresAfter] = [figuresOf(one), figuresOf(other)];
  const held = one !== undefined && one.stepCount > 0 && other?.stepCount === 0;
  return {
    bestPath,
    before: figuresBefore,
    after: figuresAfter,
    rise: riseOf(figuresBefore, figuresAfter),
    reachedAnew: only(goalsAfter, goalsBefore),
    lost: only(goalsBefore, goalsAfter),
    noLongerMissing: other === undefined ? [] : only(missingBefore, missingAfter),
    newlyMissing: one === undefined ? [] : only(missingAfter, missingBefore),
    wording: held || (other?.stepCount === 0 && one === undefined) ? goalHeld : wordingOf(bestPath, figuresBefore, figuresAfter),
  };
}

function kindOf(one: Path | undefined, other: Path | undefined): Changes['bestPath'] {
  if (one === undefined) return other === undefined ? 'none' : 'new';
  if (other === undefined) return 'lost';
  const route = ({ functions }: Path) => functions.map(({ id }) => id).join(' ');
  return route(one) === route(other) ? 'same' : 'other';
}

function figuresOf(path: Path | undefined): Figures {
  if (path === undefined)
    return { found: false, functions: [], stepCount: null, weakest: null, weakestProven: null, workProven: null, mean: null, load: null };
  const { functions, stepCount, weakest, weakestProven, mean, load, steps } = path;
  const works = steps.flatMap(({ workProven }) => workProven ?? []);
  const workProven = works.length === 0 ? null : shown(works.reduce((sum, one) => sum + one, 0) / works.length);
  return { found: true, functions: functions.map(named), stepCount, weakest, weakestProven, workProven, mean, load: load ?? null };
}

/** Shares rise, hours fall; what is unknown before or after has no difference. */
function riseOf(before: Figures, after: Figures): Changes['rise'] {
  const less = (one: number | null | undefined, other: number | null | undefined): number | null =>
    typeof one === 'number' && typeof other === 'number' ? one - other : null;
  const share = (key: 'weakest' | 'weakestProven' | 'workProven') => {
    const rise = less(after[key], before[key]);
    return rise === null ? null : shown(rise);
  };
  const hours = (key: 'min' | 'max') => {
    const fall = less(before.load?.[key], after.load?.[key]);
    return fall === null ? null : shownNumber(fall);
  };
  return {
    weakest: share('weakest'),
    weakestProven: share('weakestProven'),
    workProven: share('workProven'),
    hoursMin: hours('min'),
    hoursMax: hours('max'),
  };
}

const named = ({ id, name, nameEn }: Named): Named => ({ id, name, nameEn });
const missingOf = (path: Path | undefined): Map<string, Named> =>
  new Map((path?.steps ?? []).flatMap((step) => step.missing).map((one) => [one.id, named(one)]));
const goalsOf = ({ paths }: Answer): Map<string, Named> =>
  new Map(paths.flatMap(({ functions }) => functions.slice(-1)).map((one) => [one.id, named(one)]));
