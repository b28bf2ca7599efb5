import { openEngine } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import type { GraphEngine } from '../../src/graph/graph-engine.js';

/** Settings under which nothing that is measured is given up, unless it says so itself. */
const patient = { GRAPH_TIMEOUT_MS: '600000', GRAPH_DEADLINE_MS: '600000' };

export const openGraph = (env: Readonly<Record<string, string | undefined>>): Promise<GraphEngine> =>
  openEngine(readConfig({ ...patient, ...env }));

/** Takes everything out, some at a time: in one transaction a server would hold all of ESCO twice. */
export async function emptyGraph(engine: GraphEngine): Promise<void> {
  for (const statement of [
    'MATCH ()-[edge]->() WITH edge LIMIT 20000 DELETE edge RETURN count(*) AS gone',
    'MATCH (node) WITH node LIMIT 5000 DETACH DELETE node RETURN count(*) AS gone',
  ]) {
    for (;;) {
      const [row] = await engine.write((transaction) => transaction.run(statement, {}));
      if (row?.['gone'] === undefined || row['gone'] === 0) break;
    }
  }
}
