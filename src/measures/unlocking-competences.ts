import { billionths } from '../paths/billionths.js';
import { Turns } from '../paths/turns.js';
import type { Ground } from './ground.js';
import { byValues, column, figure, row, type Measure } from './measure.js';
import { defaults, reachOf } from './one-step-reach.js';

export const unlockingCompetences: Measure = {
  title: { nl: 'competenties die het meest ontsluiten', en: 'competences that unlock most' },
  method: {
    nl: 'Voor elk geordend tweetal functies: wie alleen de eerste doet en niets anders, heeft wat zij vraagt. De tweede is binnen bereik als het pad van één stap erheen mag volgens de voorwaarden die de dienst gebruikt als niets gevraagd wordt: een stap van de bron, een berekende stap met overlap 0,6 (minDerivedOverlap), of instappen met overlap 0,5 (minEntryOverlap) tot één niveau hoger. Een competentie ontsluit het tweetal als de tweede pas met haar erbij binnen bereik is. Geteld: functies die voor minstens één andere ontsloten worden, en tweetallen. Zonder wat iemand heeft door werkprocessen, overeenkomsten tussen schema’s, opleidingen en diploma’s.',
    en: 'For each ordered pair of functions: whoever does the first alone and nothing else has what it requires. The second is within reach when the path of one step to it is permitted by the constraints the service applies when none are asked: a step of the source, a derived step with overlap 0.6 (minDerivedOverlap), or an entry with overlap 0.5 (minEntryOverlap) up to one level higher. A competence unlocks the pair when the second is within reach only with it. Counted: functions that are unlocked for at least one other, and pairs. Without what somebody has through work processes, matches between schemes, courses and diplomas.',
  },
  async compute(ground) {
    const { pairs, opened, within } = await count(ground);
    const rows = ground.competences.flatMap((one, at) => (opened[at] === 0 ? [] : [row(one, opened[at] ?? 0, pairs[at] ?? 0)]));
    return {
      parameters: [
        figure('minDerivedOverlap', 'overlap van een berekende stap', 'overlap of a derived step', defaults.minDerivedOverlap),
        figure('minEntryOverlap', 'overlap om in te stappen', 'overlap to enter', defaults.minEntryOverlap),
        figure('maxLevelClimb', 'niveaus per stap hoogstens', 'most levels per step', defaults.maxLevelClimb),
      ],
      columns: [column('functions', 'functies binnen bereik', 'functions within reach'), column('pairs', 'tweetallen', 'pairs')],
      rows: byValues(rows),
      figures: [
        figure('within', 'tweetallen al binnen bereik', 'pairs within reach already', within),
        figure('competences', 'competenties die iets ontsluiten', 'competences that unlock something', rows.length),
      ],
    };
  },
};

/** By goal, so that a goal counts once for a competence however many pairs it is unlocked for. */
async function count(ground: Ground): Promise<{ pairs: Float64Array; opened: Float64Array; within: number }> {
  const { functions, competences } = ground;
  const [pairs, opened] = [new Float64Array(competences.length), new Float64Array(competences.length)];
  const reach = reachOf(ground);
  const askedBy = competences.map((): number[] => []);
  for (const [at, { requires }] of functions.entries()) for (const what of requires.keys()) askedBy[what]?.push(at);
  const shared = new Float64Array(functions.length);
  const turns = new Turns();
  let within = 0;
  for (const [goal, { requires }] of functions.entries()) {
    shared.fill(0);
    let [total, heaviest] = [0, 0];
    for (const [what, weight] of requires) {
      total += weight;
      heaviest = Math.max(heaviest, weight);
      for (const from of askedBy[what] ?? []) shared[from] = (shared[from] as number) + weight;
    }
    const unlocks = new Set<number>();
    for (const [from, { requires: held }] of functions.entries()) {
      if (from === goal) continue;
      // what it takes: 0 when a step of a source leads there, null when no step of one does whatever is held
      const least = reach(from, goal);
      if (least === null || (least > 0 && total === 0)) continue;
      const has = shared[from] as number;
      if (least === 0 || billionths(has / total) >= billionths(least)) {
        within += 1;
        continue;
      }
      // of 9 million pairs of ESCO nearly all want more than the weightiest
      if (billionths((has + heaviest) / total) < billionths(least)) continue;
      for (const [what, weight] of requires) {
        if (held.has(what) || billionths((has + weight) / total) < billionths(least)) continue;
        pairs[what] = (pairs[what] as number) + 1;
        unlocks.add(what);
      }
    }
    for (const what of unlocks) opened[what] = (opened[what] as number) + 1;
    await turns.next({});
  }
  return { pairs, opened, within };
}
