import type { Answer, Path } from '../paths/answer.js';
import type { Named, Worded } from '../paths/parts.js';
import { percent } from '../text/percent.js';
import type { WhatIfAnswer } from './what-if.js';

type Changes = WhatIfAnswer['changes'];

/** What differs between two answers to the same question, the best path first. */
export function changesBetween(before: Answer, after: Answer): Changes {
  const [one, other] = [before.paths[0], after.paths[0]];
  const bestPath = kindOf(one, other);
  const [missingBefore, missingAfter] = [missingOf(one), missingOf(other)];
  const [goalsBefore, goalsAfter] = [goalsOf(before), goalsOf(after)];
  const only = (these: ReadonlyMap<string, Named>, those: ReadonlyMap<string, Named>) =>
    [...these.values()].filter(({ id }) => !those.has(id));
  return {
    bestPath,
    before: figuresOf(one),
    after: figuresOf(other),
    reachedAnew: only(goalsAfter, goalsBefore),
    lost: only(goalsBefore, goalsAfter),
    noLongerMissing: other === undefined ? [] : only(missingBefore, missingAfter),
    newlyMissing: one === undefined ? [] : only(missingAfter, missingBefore),
    wording: wordingOf(bestPath, one, other),
  };
}

function kindOf(one: Path | undefined, other: Path | undefined): Changes['bestPath'] {
  if (one === undefined) return other === undefined ? 'none' : 'new';
  if (other === undefined) return 'lost';
  const route = ({ functions }: Path) => functions.map(({ id }) => id).join(' ');
  return route(one) === route(other) ? 'same' : 'other';
}

function figuresOf(path: Path | undefined): Changes['before'] {
  if (path === undefined)
    return { found: false, functions: [], stepCount: null, weakest: null, weakestProven: null, mean: null, load: null };
  const { functions, stepCount, weakest, weakestProven, mean, load } = path;
  return { found: true, functions: functions.map(named), stepCount, weakest, weakestProven, mean, load: load ?? null };
}

const named = ({ id, name, nameEn }: Named): Named => ({ id, name, nameEn });
const missingOf = (path: Path | undefined): Map<string, Named> =>
  new Map((path?.steps ?? []).flatMap((step) => step.missing).map((one) => [one.id, named(one)]));
const goalsOf = ({ paths }: Answer): Map<string, Named> =>
  new Map(paths.flatMap(({ functions }) => functions.slice(-1)).map((one) => [one.id, named(one)]));

function wordingOf(kind: Changes['bestPath'], one: Path | undefined, other: Path | undefined): Worded {
  const share = (value: number | null, unknown: string) => (value === null ? unknown : percent(value));
  const first: Record<Changes['bestPath'], Worded> = {
    same: { nl: 'Het beste pad blijft hetzelfde', en: 'The best path stays the same' },
    other: { nl: 'Een ander pad wordt het beste', en: 'Another path becomes the best' },
    new: { nl: 'Er komt een pad', en: 'There is a path now' },
    lost: { nl: 'Er is geen pad meer', en: 'There is no path any more' },
    none: { nl: 'Er is ook dan geen pad', en: 'There is no path then either' },
  };
  const said = first[kind];
  if (one === undefined || other === undefined) return { nl: `${said.nl}.`, en: `${said.en}.` };
  const [nl, en] = (['onbekend', 'unknown'] as const).map((unknown) => ({
    overlap: `${share(one.weakest, unknown)} → ${share(other.weakest, unknown)}`,
    proven: `${share(one.weakestProven, unknown)} → ${share(other.weakestProven, unknown)}`,
  })) as [Record<'overlap' | 'proven', string>, Record<'overlap' | 'proven', string>];
  return {
    nl: `${said.nl}; zwakste stap ${nl.overlap}, bewezen ${nl.proven}.`,
    en: `${said.en}; weakest step ${en.overlap}, proven ${en.proven}.`,
  };
}
