import type { GraphEngine, GraphParams } from '../../src/graph/graph-engine.js';
import { outOfSight } from '../../src/graph/out-of-sight.js';
import { queries } from '../../src/graph/queries.js';
import { milliseconds } from './measure.js';

/** The same engine, with the time that each statement took: name of its file -> milliseconds. */
export function timedEngine(engine: GraphEngine): { readonly engine: GraphEngine; readonly spent: Map<string, number> } {
  // a statement runs out of sight too, on labels of its own
  const names = new Map(
    Object.values(queries).flatMap((query) => [query, outOfSight(query)].map(({ text, name }) => [text, name] as const)),
  );
  const spent = new Map<string, number>();
  const timed = async <T>(text: string, work: () => Promise<T>): Promise<T> => {
    let answer: T | undefined;
    const took = await milliseconds(async () => (answer = await work()));
    const name = names.get(text) ?? 'other';
    spent.set(name, (spent.get(name) ?? 0) + took);
    return answer as T;
  };
  return {
    spent,
    engine: {
      name: engine.name,
      capabilities: engine.capabilities,
      read: (text, params, options) => timed(text, () => engine.read(text, params, options)),
      write: (work, options) =>
        engine.write(
          (transaction) => work({ run: (text: string, params: GraphParams) => timed(text, () => transaction.run(text, params)) }),
          options,
        ),
      prepareSchema: () => engine.prepareSchema(),
      tidy: () => engine.tidy(),
      copy: (path, look) => engine.copy(path, look),
      health: () => engine.health(),
      close: () => engine.close(),
    },
  };
}

/** What a load spends its time on, by what its statements are for. */
export function shares(spent: ReadonlyMap<string, number>) {
  const sum = (is: RegExp): number => [...spent].reduce((all, [name, took]) => (is.test(name) ? all + took : all), 0);
  return {
    writing: sum(/\/(upsert|create)-/),
    showing: sum(/\/(admit-|name-branches$|begin-arrival$|hold-arrival$|end-arrival$|delete-arriving$|delete-nodes$|delete-edges$)/),
    deriving: sum(/\/(delete-derived-steps|derive-steps|set-step-gains|list-derivable-functions|list-stepping-functions)$/),
    computing: sum(/\/(reset-|set-function|set-competence|inherit-|match-|delete-code-matches|list-competence-match-edges)/),
  };
}
