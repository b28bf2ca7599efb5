import { explanationQueries } from '../../graph/queries/explanations.js';
import { courseBook } from '../../plans/course-book.js';
import type { Path } from '../answer.js';
import { shownOrNull } from '../billionths.js';
import type { FoundPath } from '../found-path.js';
import type { Named } from '../parts.js';
import type { PathQuestion } from '../path-question.js';
import { projectionRoad } from '../projection/projection-road.js';
import type { Robustness, RobustnessItem } from '../robustness.js';
import { bestPaths, byLoad, type SearchContext } from '../search-context.js';
import { Turns } from '../turns.js';
import { equalWeights } from './equal-weights.js';
import { leanedOn, type LeanedOn } from './leaned-on.js';
import { askWithout, type Elsewhere } from './relax-without.js';

/** Facts left out one by one at most: a path over ESCO leans on a hundred or two, and each is a search. */
export const mostTried = 200;

interface Tried extends Omit<LeanedOn, 'fact' | 'from' | 'to'> {
  readonly fact: string | null;
  readonly ends: readonly string[];
  readonly best: FoundPath | undefined;
}

/**
 * Whether the best path is still the best one without each thing it leans on, one at a time, and what is left otherwise (domain section
 * 7). About the goal that path leads to; without a goal asked for, too.
 */
export async function testRobustness(context: SearchContext, question: PathQuestion, best: FoundPath, shown: Path): Promise<Robustness> {
  const { search, options } = context;
  const goal = best.functions.at(-1) ?? '';
  const narrowed = search.to === undefined ? { ...context, search: { ...search, to: goal } } : context;
  const asked = {
    ...question,
    alternatives: 1,
    goals: search.to === undefined ? question.goals.filter(({ id }) => id === goal) : question.goals,
  };
  const leaned = await leanedOn(context, shown, question.candidate);
  const tried: Tried[] = [];
  const turns = new Turns();
  for (const { fact, kind, from, to } of leaned.slice(0, mostTried)) {
    await turns.next(options);
    const elsewhere = await askWithout(narrowed, asked, [...question.constraints.without, fact]);
    tried.push({ fact, kind, ends: [from, to], best: await bestThere(narrowed, elsewhere) });
  }
  if (shown.leansOn.defaultWeights) {
    const networks = context.room.networks;
    const alike = { ...networks, of: async (...which: Parameters<typeof networks.of>) => equalWeights(await networks.of(...which)) };
    const elsewhere = { room: { ...context.room, networks: alike }, question: asked };
    tried.push({ fact: null, kind: 'weights', ends: [], best: await bestThere(narrowed, elsewhere) });
  }
  const ids = [...best.functions, ...tried.flatMap(({ ends, best: other }) => [...ends, ...(other?.functions ?? [])])];
  const rows = await context.whole.graph.read(explanationQueries.readNames, { ids: [...new Set(ids)] }, options);
  const names = new Map(rows.map((row) => [row.id, row]));
  const named = (id: string): Named => ({ id, name: names.get(id)?.name ?? id, nameEn: names.get(id)?.nameEn ?? null });
  const items = tried.map((one) => itemOf(one, best, named));
  return {
    functions: best.functions.map(named),
    survivesEach: items.every(({ survives }) => survives),
    items: [...items.filter(({ survives }) => !survives), ...items.filter(({ survives }) => survives)],
    considered: leaned.length + Number(shown.leansOn.defaultWeights),
    tried: tried.length,
  };
}

/** The best path in a room with something left out; in memory, where such a room is searched. */
async function bestThere(context: SearchContext, { room, question }: Elsewhere): Promise<FoundPath | undefined> {
  const { version, options } = context;
  const road = projectionRoad(await room.networks.of(version, options));
  const book = byLoad(context.search) ? await courseBook(room.graph, version, options) : null;
  const search = { ...context.search, constraints: question.constraints, alternatives: 1 };
  return (await bestPaths({ ...context, room, road, search }, question, book))[0];
}

function itemOf({ fact, kind, ends: [from, to], best: other }: Tried, best: FoundPath, named: (id: string) => Named): RobustnessItem {
  return {
    fact,
    kind,
    from: from === undefined ? null : named(from),
    to: to === undefined ? null : named(to),
    survives: other !== undefined && other.entered === best.entered && other.functions.join(' ') === best.functions.join(' '),
    remains:
      other === undefined
        ? null
        : {
            functions: other.functions.map(named),
            stepCount: other.bases.length,
            weakest: shownOrNull(other.weakest),
            mean: shownOrNull(other.mean),
          },
  };
}
