import type { z } from 'zod';
import { PadwijzerError } from '../../errors.js';
import { Graph } from '../../graph/graph.js';
import type { RunOptions } from '../../graph/graph-engine.js';
import type { Query } from '../../graph/query.js';
import type { Contested } from './contested.js';
import { minusOf } from './rows-without.js';

/** A graph as it would answer had some facts never been stated: what the statements give, minus what is left out. Nothing is written. */
export class GraphWithout extends Graph {
  constructor(
    private readonly whole: Graph,
    private readonly contested: Contested,
  ) {
    super(whole.engine);
  }

  override async read<P extends z.ZodRawShape, R extends z.ZodRawShape>(
    query: Query<P, R>,
    params: z.input<z.ZodObject<P>>,
    options?: RunOptions,
  ): Promise<z.output<z.ZodObject<R>>[]> {
    const minus = minusOf(query);
    if (minus === undefined) throw new PadwijzerError('internal', `cypher/${query.name}.cypher is not asked with facts left out`);
    return minus(await this.whole.read(query, params, options), this.contested, params) as z.output<z.ZodObject<R>>[];
  }
}
