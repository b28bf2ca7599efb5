import { cutsOf } from './cuts.js';
import type { Ground } from './ground.js';
import { byValues, column, figure, row, type Measure } from './measure.js';

export const bridges: Measure = {
  title: { nl: 'bruggen en articulatiefuncties', en: 'bridges and articulation functions' },
  method: {
    nl: 'Over de stappen zonder richting (Tarjan 1974): functies zonder welke een samenhangend deel in meer delen uiteenvalt (articulatie), en bruggen: tweetallen functies die alleen rechtstreeks samenhangen. Een rij per functie die articulatie is of aan een brug ligt.',
    en: 'Over the steps without direction (Tarjan 1974): functions without which a connected part falls apart into more (articulation), and bridges: pairs of functions joined in no other way than directly. A row for each function that is one or lies at a bridge.',
  },
  compute(ground) {
    const { more, bridges: found } = cutsOf(neighboursOf(ground));
    const at = new Map<number, number>();
    for (const place of found.flat()) at.set(place, (at.get(place) ?? 0) + 1);
    const rows = ground.functions.flatMap((one, place) => {
      const [parts, touching] = [more[place] ?? 0, at.get(place) ?? 0];
      return parts === 0 && touching === 0 ? [] : [row(one, parts, touching)];
    });
    return {
      columns: [
        column('more', 'delen erbij zonder de functie', 'parts more without it'),
        column('bridges', 'bruggen eraan', 'bridges at it'),
      ],
      rows: byValues(rows),
      figures: [
        figure('articulations', 'articulatiefuncties', 'articulation functions', more.filter((parts) => parts > 0).length),
        figure('bridges', 'bruggen', 'bridges', found.length),
      ],
    };
  },
};

function neighboursOf({ functions, steps }: Ground): number[][] {
  const of = functions.map(() => new Set<number>());
  for (const { from, to } of steps) {
    if (from === to) continue;
    of[from]?.add(to);
    of[to]?.add(from);
  }
  return of.map((others) => [...others].sort((a, b) => a - b));
}
