/** Derives all steps of the graph that GRAPH_URL names anew, and what they add: `derive.ts ROUNDS`. Writes milliseconds and most memory as JSON. */
import { deriveSteps, defaultDeriveSettings } from '../../src/catalogue/derive-steps.js';
import { setStepGains } from '../../src/catalogue/set-step-gains.js';
import { inSlices } from '../../src/catalogue/in-slices.js';
import { Graph } from '../../src/graph/graph.js';
import { loadQueries } from '../../src/graph/queries/load.js';
import { mostMemory } from '../lib/child.js';
import { openGraph } from '../lib/graphs.js';
import { milliseconds } from '../lib/measure.js';

export interface Derived {
  readonly steps: readonly number[];
  readonly gains: readonly number[];
  /** with the commit */
  readonly whole: readonly number[];
  /** processor time of this process for each round: what else the machine does falls on the others, and not on this */
  readonly processor: readonly number[];
  readonly count: number;
  /** MB */
  readonly memory: number;
}

const graph = new Graph(await openGraph(process.env));
const [steps, gains, whole, processor]: [number[], number[], number[], number[]] = [[], [], [], []];
let count = 0;
for (let round = 0; round < Number(process.argv[2] ?? 1); round += 1) {
  const before = process.cpuUsage();
  const took = await milliseconds(() =>
    graph.write(
      async (writer) => {
        const derivable = await writer.run(loadQueries.listDerivableFunctions, {});
        const ids = derivable.map((row) => row.id);
        steps.push(
          await milliseconds(async () => {
            await inSlices(ids, (some) => writer.run(loadQueries.deleteDerivedSteps, { ids: some }));
            count = await deriveSteps(writer, defaultDeriveSettings, ids);
          }),
        );
        const stepping = await writer.run(loadQueries.listSteppingFunctions, {});
        const from = stepping.map((row) => row.id);
        gains.push(await milliseconds(() => setStepGains(writer, from)));
      },
      { timeoutMs: 600_000 },
    ),
  );
  whole.push(took);
  const { user, system } = process.cpuUsage(before);
  processor.push((user + system) / 1_000);
}
const derived: Derived = { steps, gains, whole, processor, count, memory: mostMemory() };
process.stdout.write(JSON.stringify(derived));
await graph.engine.close();
