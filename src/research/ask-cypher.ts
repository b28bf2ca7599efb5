import { z } from 'zod';
import { PadwijzerError } from '../errors.js';
import { Graph } from '../graph/graph.js';
import type { GraphEngine, GraphRow, RunOptions } from '../graph/graph-engine.js';
import { loadQueries } from '../graph/queries/load.js';
import { copyCatalogue } from '../standby/copy-catalogue.js';
import { nodeLabels } from '../catalogue/facts.js';
import { loadedVersion } from '../catalogue/of-one-catalogue.js';
import { checkCypher } from './check-cypher.js';
import type { Word } from './cypher-words.js';

export const mostRows = 100_000;
export const cypherRequest = z.strictObject({
  statement: z.string().min(1).max(100_000).meta({ description: 'One reading statement of Cypher' }),
  limit: z.int().min(1).max(mostRows).default(1_000).meta({ description: 'Most rows' }),
  timeoutMs: z.int().min(100).max(600_000).default(20_000).meta({ description: 'Given up after so many milliseconds' }),
});
export type CypherRequest = z.output<typeof cypherRequest>;

export interface CypherAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly GraphRow[];
  /** there are more rows than were asked for */
  readonly more: boolean;
  /** asked of a copy of the catalogue: beside it the graph keeps candidates, keys or an audit log */
  readonly copied: boolean;
  readonly catalogueVersion: string;
}
export type AskCypher = (asked: CypherRequest, options?: RunOptions) => Promise<CypherAnswer>;

/**
 * Cypher of one's own, on the catalogue and nothing else. The statement is looked at first (`query-invalid`), the engine reads only
 * (a second wall), and where the graph keeps anything of anybody a copy without it is asked: no pattern, however written, can reach
 * what is not there.
 */
export const askCypherIn =
  (graph: Graph, openEmpty: () => Promise<GraphEngine>): AskCypher =>
  async ({ statement, limit, timeoutMs }, options = {}) => {
    const words = checkCypher(statement);
    const catalogueVersion = await loadedVersion(graph, options);
    const labels = await graph.read(loadQueries.countNodes, {}, options);
    // whatever is not of the catalogue, also what is thought of later
    const copied = labels.some(({ label }) => !(nodeLabels as readonly string[]).includes(label));
    const run = (engine: GraphEngine): Promise<GraphRow[]> => ask(engine, statement, words, limit, { ...options, timeoutMs });
    const found = copied ? await ofCopy(graph, openEmpty, catalogueVersion, run) : await run(graph.engine);
    const rows = found.slice(0, limit);
    return { columns: Object.keys(rows[0] ?? {}), rows, more: found.length > limit, copied, catalogueVersion };
  };

async function ofCopy<T>(
  graph: Graph,
  openEmpty: () => Promise<GraphEngine>,
  version: string,
  work: (engine: GraphEngine) => Promise<T>,
): Promise<T> {
  const engine = await openEmpty();
  try {
    await copyCatalogue(graph, new Graph(engine), version, Number.POSITIVE_INFINITY);
    return await work(engine);
  } finally {
    await engine.close();
  }
}

async function ask(
  engine: GraphEngine,
  statement: string,
  words: readonly Word[],
  limit: number,
  options: RunOptions,
): Promise<GraphRow[]> {
  // without the semicolon, and whatever is remarked after it or after the last word
  const text = statement.slice(0, words.at(-1)?.end);
  try {
    return await (limited(words)
      ? engine.read(text, {}, options)
      : engine.read(`${text} LIMIT $padwijzerRows`, { padwijzerRows: limit + 1 }, options));
  } catch (error) {
    if (!(error instanceof PadwijzerError)) throw error;
    const { code, message } = error;
    if (code === 'graph-statement-invalid') throw new PadwijzerError('query-invalid', message, { messageNl: message, cause: error });
    if (code === 'graph-value-unsupported')
      throw new PadwijzerError('query-invalid', `${message}; return properties(node), or what you want of it`, {
        messageNl: `${message}; geef properties(knoop) terug, of wat u ervan wilt`,
        cause: error,
      });
    throw error;
  }
}

/** Whether its own last RETURN has a limit, or none can be put after it. */
function limited(words: readonly Word[]): boolean {
  const is = (word: Word, keyword: string): boolean => word.kind === 'name' && word.text.toUpperCase() === keyword;
  if (words.some((word) => is(word, 'UNION')) || !words.some((word) => is(word, 'RETURN'))) return true;
  const last = words.findLastIndex((word) => is(word, 'RETURN'));
  return words.slice(last).some((word) => is(word, 'LIMIT'));
}
