import brandes from 'graphology-shortest-path/indexed-brandes.js';
import { seeded } from '../evaluations/bootstrap.js';
import { Turns } from '../paths/turns.js';
import { byValues, column, figure, row, rounded, type Measure } from './measure.js';
import { stepGraph } from './step-graph.js';

/** Up to so many functions every one is a source; of more so many are drawn, by a seed. */
export const [wholeUpTo, drawn, seed] = [1_000, 500, 1];

export const betweenness: Measure = {
  title: { nl: 'functies die tussen andere liggen', en: 'functions that lie between others' },
  method: {
    nl: 'Betweenness over de stappen, alle even lang (Brandes 2001): het deel van de kortste wegen tussen twee andere functies dat langs deze gaat, gemiddeld over alle geordende tweetallen. Vanuit elke functie; zijn er meer dan 1000, dan geschat vanuit een steekproef (Brandes en Pich 2007).',
    en: 'Betweenness over the steps, all of one length (Brandes 2001): the share of the shortest ways between two other functions that pass this one, on average over all ordered pairs. From every function; of more than 1,000 estimated from a sample (Brandes and Pich 2007).',
  },
  async compute(ground) {
    const size = ground.functions.length;
    const sources = size <= wholeUpTo ? ground.functions.map((_, at) => at) : sample(size, drawn);
    const between = brandes.createUnweightedIndexedBrandes(stepGraph(ground, 'directed'));
    const [scores, share] = [new Float64Array(size), new Float64Array(size)];
    const turns = new Turns();
    for (const source of sources) {
      const [stack, before, ways] = between(source);
      share.fill(0);
      for (let place = stack.size - 1; place > 0; place -= 1) {
        const at = stack.items[place] as number;
        const each = (1 + (share[at] as number)) / (ways[at] as number);
        for (const earlier of before[at] ?? []) share[earlier] = (share[earlier] as number) + (ways[earlier] as number) * each;
        scores[at] = (scores[at] as number) + (share[at] as number);
      }
      stack.clear();
      await turns.next({});
    }
    // pairs of others, as many of them as the sample stands for
    const scale = size > 2 ? size / sources.length / ((size - 1) * (size - 2)) : 0;
    const all = sources.length === size;
    return {
      exact: all,
      parameters: [
        figure('sources', 'functies vanwaar gezocht is', 'functions searched from', sources.length),
        ...(all ? [] : [figure('seed', 'zaad van de steekproef', 'seed of the sample', seed)]),
      ],
      columns: [column('betweenness', 'betweenness', 'betweenness')],
      rows: byValues(ground.functions.map((one, at) => row(one, rounded((scores[at] as number) * scale)))),
      figures: [],
    };
  },
};

/** So many places, each as likely as another, the same for the same seed. */
function sample(size: number, wanted: number): number[] {
  const next = seeded(seed);
  const places = Array.from({ length: size }, (_, at) => at);
  for (let at = 0; at < wanted; at += 1) {
    const other = at + Math.floor(next() * (size - at));
    [places[at], places[other]] = [places[other] as number, places[at] as number];
  }
  return places.slice(0, wanted);
}
