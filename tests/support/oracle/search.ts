import type { CatalogueFacts } from '../../../src/catalogue/facts.js';
import type { LevelsFile } from '../../../src/catalogue/seed-file.js';
import type { PathSearch } from '../../../src/paths/search.js';
import { candidateLevel } from './admission.js';
import { holdings } from './holdings.js';
import type { Model } from './model.js';
import { comparePaths, withoutIdleDetours, withoutTwins } from './order.js';
import { fn, measure, type Context, type OraclePath } from './paths.js';
import { permitted } from './permitted.js';
import { modelWithout, profileMinus } from './without.js';

export interface OracleAnswer {
  outcome: 'found' | 'goal-held' | 'no-path';
  paths: OraclePath[];
  candidateLevel: number | null;
}

/** Every way to an end, one after the other, without shortcuts: slow on purpose, for graphs of a dozen functions. */
export function oracleSearch(facts: CatalogueFacts, levels: LevelsFile, search: PathSearch): OracleAnswer {
  return searchModel(modelWithout(facts, levels, search.constraints.without), search);
}

export function searchModel(model: Model, search: PathSearch): OracleAnswer {
  if (search.objective !== 'shortest' && search.objective !== 'overlap') throw new Error(`no oracle here for ${search.objective}`);
  const context = contextOf(model, search);
  const level = context.candidateLevel;
  const goals = goalsOf(search);
  // one of several goals being held is the best a pool can give, and more profile may not make an answer worse
  if (goals?.some((goal) => context.held.has(goal))) return { outcome: 'goal-held', paths: [], candidateLevel: level };

  const compare = comparePaths(search.objective);
  const found = pathsByGoal(context, goals ?? notHeld(context));
  const lists = found.map((paths) => withoutTwins(withoutIdleDetours(paths), compare).sort(compare));
  const paths =
    goals === null ? lists.flatMap((list) => list.slice(0, 1)).sort(compare) : lists.flat().sort(compare).slice(0, search.alternatives);
  return { outcome: paths.length > 0 ? 'found' : 'no-path', paths, candidateLevel: level };
}

/** `model` is that of what is left. */
export function contextOf(model: Model, { profile: given, constraints }: PathSearch): Context {
  const profile = profileMinus(given, constraints.without);
  return {
    model,
    profile,
    constraints,
    held: new Set(profile.functions.map((held) => held.id)),
    holdings: holdings(model, profile, constraints.matching),
    candidateLevel: candidateLevel(model, profile),
  };
}

export const notHeld = ({ model, held }: Context): string[] => [...model.functions.keys()].filter((id) => !held.has(id));

export function goalsOf(search: PathSearch): string[] | null {
  return search.to === undefined ? null : [...new Set([search.to].flat())];
}

/** For each goal, every permitted path to it. */
export function pathsByGoal(context: Context, goals: readonly string[]): OraclePath[][] {
  const byGoal = new Map<string, OraclePath[]>(goals.map((goal) => [goal, []]));
  const parents = [...context.held].flatMap((id) => fn(context, id).parents);
  const starts = new Set([...context.held, ...parents]);
  const walk = (start: string | null, stops: readonly string[]): void => {
    const last = stops.at(-1);
    const paths = last === undefined ? undefined : byGoal.get(last);
    if (paths) {
      const path = measure(context, start, stops);
      if (permitted(context, path)) paths.push(path);
    }
    if (stops.length === context.constraints.maxSteps) return;
    const from = last ?? start;
    const next = from === null ? [...context.model.functions.keys()] : [...(context.model.steps.get(from)?.keys() ?? [])];
    for (const id of next) if (id !== start && !stops.includes(id)) walk(start, [...stops, id]);
  };
  // a start that is the goal itself never comes back to it: no function twice
  for (const start of starts) walk(start, []);
  walk(null, []);
  return [...byGoal.values()];
}
