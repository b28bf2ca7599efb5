import { Turns } from '../paths/turns.js';
import type { Ground } from './ground.js';
import { column, figure, type Measure, type Row } from './measure.js';

/** As long as a path is by default (`maxSteps`); of longer ones there are too many to count one by one. */
const longest = 4;

export const pathCensus: Measure = {
  title: { nl: 'paden per lengte', en: 'paths by length' },
  method: {
    nl: 'Alle paden van 1 tot 4 stappen (PROGRESSES_TO, elke basis) tussen twee functies, geen functie tweemaal, zonder voorwaarden en zonder profiel, geteld; en hoeveel geordende tweetallen zo ver uit elkaar liggen (kortste pad).',
    en: 'All paths of 1 to 4 steps (PROGRESSES_TO, every basis) between two functions, no function twice, without constraints and without a profile, counted; and how many ordered pairs are that far apart (shortest path).',
  },
  async compute(ground) {
    const next = nextOf(ground);
    const [paths, pairs] = [new Array<number>(longest + 1).fill(0), new Array<number>(longest + 1).fill(0)];
    const turns = new Turns();
    for (const [first, ways] of next.entries()) {
      for (const second of ways) {
        countFrom(next, first, second, paths);
        await turns.next({});
      }
      countDistances(next, first, pairs);
    }
    const rows = Array.from({ length: longest }, (_, at): Row => {
      const steps = at + 1;
      const [name, nameEn] = steps === 1 ? ['1 stap', '1 step'] : [`${steps} stappen`, `${steps} steps`];
      return { id: `steps-${steps}`, name, nameEn, values: [paths[steps] ?? 0, pairs[steps] ?? 0] };
    });
    const size = next.length;
    const near = pairs.reduce((sum, count) => sum + count, 0);
    return {
      parameters: [figure('maxSteps', 'stappen hoogstens', 'most steps', longest)],
      columns: [column('paths', 'paden', 'paths'), column('pairs', 'tweetallen zo ver uit elkaar', 'pairs that far apart')],
      rows,
      figures: [
        figure('functions', 'functies', 'functions', size),
        figure(
          'beyond',
          'tweetallen verder uit elkaar, of niet verbonden',
          'pairs further apart, or not connected',
          size * (size - 1) - near,
        ),
      ],
    };
  },
};

function nextOf({ functions, steps }: Ground): number[][] {
  const next = functions.map((): number[] => []);
  for (const { from, to } of steps) if (from !== to) next[from]?.push(to);
  return next;
}

/** Paths that begin with these two. */
function countFrom(next: readonly number[][], first: number, second: number, paths: number[]): void {
  let [two, three, four] = [0, 0, 0];
  for (const third of next[second] ?? []) {
    if (third === first) continue;
    two += 1;
    for (const fourth of next[third] ?? []) {
      if (fourth === first || fourth === second) continue;
      three += 1;
      for (const fifth of next[fourth] ?? []) if (fifth !== first && fifth !== second && fifth !== third) four += 1;
    }
  }
  for (const [at, count] of [1, two, three, four].entries()) paths[at + 1] = (paths[at + 1] ?? 0) + count;
}

function countDistances(next: readonly number[][], first: number, pairs: number[]): void {
  const seen = new Set([first]);
  let edge = [first];
  for (let distance = 1; distance <= longest; distance += 1) {
    const further: number[] = [];
    for (const at of edge)
      for (const other of next[at] ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        further.push(other);
      }
    pairs[distance] = (pairs[distance] ?? 0) + further.length;
    edge = further;
  }
}
