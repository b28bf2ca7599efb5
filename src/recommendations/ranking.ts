import { z } from 'zod';
import { billionths } from '../paths/billionths.js';
import type { FoundPath } from '../paths/found-path.js';
import { shareOf } from '../paths/requirements.js';
import { requiredOf } from '../paths/projection/ground.js';
import type { Network } from '../paths/projection/network.js';
import type { Constraints } from '../paths/search.js';

const coefficient = z.number().min(-100).max(100);

/** Another order of recommendations than that of the objective: a score, the largest first; equal ones in the order of the objective. */
export const ranking = z
  .strictObject({
    competences: z
      .enum(['weights', 'idf'])
      .default('weights')
      .meta({ description: 'idf: what few functions ask for counts more (weight x ln(functions / functions that ask for it))' }),
    optional: z.number().min(0).max(1).default(1).meta({ description: 'How much of its weight a requirement that is not essential keeps' }),
    overlap: coefficient.default(1).meta({ description: 'Coefficient of the share held now of what the function asks' }),
    weakest: coefficient.default(0).meta({ description: 'Coefficient of the weakest step of the path' }),
    steps: coefficient.default(0).meta({ description: 'Coefficient of 1 / steps of the path' }),
    direction: coefficient.default(0).meta({ description: 'Coefficient of 1 for up or level, 0 for down, 0.5 where a level is unknown' }),
    level: coefficient.default(0).meta({ description: 'Coefficient of 1 - levels between / 6, at least 0; 0.5 where a level is unknown' }),
  })
  .meta({
    id: 'RecommendationRanking',
    description: 'A score instead of the order of the objective; docs/evaluation.md says what each part does',
  });

export type Ranking = z.output<typeof ranking>;

/** What a score looks at of who is advised. */
export interface Ranked {
  readonly held: (id: string) => boolean;
  readonly level: number | null;
}

/** The same paths by score. Pure; shares at 9 decimals, so that every machine has the same order. */
export function rankPaths(
  network: Network,
  paths: readonly FoundPath[],
  { held, level }: Ranked,
  { weights }: Pick<Constraints, 'weights'>,
  asked: Ranking,
): FoundPath[] {
  const all = requiredOf(network, { weights });
  const essential = new Set<number>();
  const score = (path: FoundPath): number => {
    const at = network.numberOf.get(path.functions.at(-1) ?? '') as number;
    essential.clear();
    for (let one = network.essential.start[at] as number; one < (network.essential.start[at + 1] as number); one += 1)
      essential.add(network.essential.items[one] as number);
    const requirements = [];
    for (let one = all.start[at] as number; one < (all.start[at + 1] as number); one += 1) {
      const item = all.items[one] as number;
      const weight = (all.weights[one] as number) * (essential.has(item) ? 1 : asked.optional);
      requirements.push({
        id: network.items[item] as string,
        weight: asked.competences === 'idf' ? weight * telling(network, item) : weight,
      });
    }
    const to = network.functions[at]?.level ?? null;
    const known = level !== null && to !== null;
    return billionths(
      asked.overlap * (shareOf(requirements, held) ?? 0) +
        asked.weakest * (path.weakest ?? 0) +
        asked.steps / path.bases.length +
        asked.direction * (known ? Number(to >= level) : 0.5) +
        asked.level * (known ? Math.max(0, 1 - Math.abs(to - level) / 6) : 0.5),
    );
  };
  const scored = paths.map((path, place) => ({ path, place, score: score(path) }));
  return scored.sort((a, b) => b.score - a.score || a.place - b.place).map(({ path }) => path);
}

/** ln(functions / functions that ask for it): inverse document frequency (Spärck Jones 1972). */
export const telling = ({ functions, requiredBy }: Network, item: number): number =>
  Math.log(functions.length / Math.max(1, (requiredBy.start[item + 1] as number) - (requiredBy.start[item] as number)));
