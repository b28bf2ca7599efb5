import type { z } from 'zod';
import type { GraphEngine, RunOptions } from './graph-engine.js';
import { checkParams, parseRows, type Query } from './query.js';

type In<P extends z.ZodRawShape> = z.input<z.ZodObject<P>>;
type Out<R extends z.ZodRawShape> = z.output<z.ZodObject<R>>[];

export interface GraphWriter {
  run<P extends z.ZodRawShape, R extends z.ZodRawShape>(query: Query<P, R>, params: In<P>): Promise<Out<R>>;
}

/** The graph as the domain sees it: typed queries on one engine. */
export class Graph {
  constructor(readonly engine: GraphEngine) {}

  async read<P extends z.ZodRawShape, R extends z.ZodRawShape>(query: Query<P, R>, params: In<P>, options?: RunOptions): Promise<Out<R>> {
    const checked = checkParams(query, params);
    const list = query.rowsPer === null ? undefined : checked[query.rowsPer];
    if (Array.isArray(list) && list.length === 0) return [];
    return parseRows(query, await this.engine.read(query.text, checked, options));
  }

  /** All or nothing. `work` may run more than once: keep effects out of it. */
  async write<T>(work: (writer: GraphWriter) => Promise<T>, options?: RunOptions): Promise<T> {
    return this.engine.write(
      (transaction) =>
        work({
          run: async (query, params) => parseRows(query, await transaction.run(query.text, checkParams(query, params))),
        }),
      options,
    );
  }
}
