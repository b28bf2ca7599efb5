import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { setTimeout as pause } from 'node:timers/promises';
import type { Graph } from '../../src/graph/graph.js';
import type { Network } from '../../src/paths/projection/network.js';
import { projectNetwork } from '../../src/paths/projection/project-network.js';
import { milliseconds } from '../lib/measure.js';
import { projected } from '../lib/names.js';
import type { Part } from '../lib/part.js';

const megabyte = 1_024 ** 2;
const single = (value: number) => ({ p50: value, p95: value, p99: value, runs: 1 });

/** Heap and buffers in use after everything that can go has gone, in MB. */
async function inUse(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // what a function that waited was given stays in its frame until it goes on
  for (let time = 0; time < 3; time += 1) {
    await pause(10);
    collect();
  }
  return now();
}
const now = (): number => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / megabyte;
};

/** Where the network is kept while it is weighed; an array, so that no optimiser lets go of it. */
async function projectInto(kept: Network[], graph: Graph): Promise<void> {
  kept.push(await projectNetwork(graph, 'weighed'));
}

export const projecting: Part = {
  name: 'projecting',
  about: 'reading the network into memory: time, memory',
  at: 'open',
  async run({ graph, effort }, record) {
    const kept: Network[] = [];
    await projectInto([], graph);
    const before = await inUse();
    await projectInto(kept, graph);
    const grown = now() - before;
    const memory = (await inUse()) - before;
    const size = kept.splice(0).map(({ functions, out }) => `${functions.length} functions, ${out.items.length} steps`);
    record.add({ what: projected.memory, unit: 'MB', ...single(memory), note: size.join() });
    record.add({
      what: projected.most,
      unit: 'MB',
      ...single(grown),
      note: 'with what is thrown away after, as far as it had not gone yet',
    });
    const times: number[] = [];
    for (let round = 0; round < effort.of(20, 3); round += 1) times.push(await milliseconds(() => projectInto([], graph)));
    record.times(projected.time, times);
  },
};
