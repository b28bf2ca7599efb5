import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { projectNetwork } from '../../src/paths/projection/project-network.js';
import { milliseconds } from '../lib/measure.js';
import { projected } from '../lib/names.js';
import type { Part } from '../lib/part.js';

const megabyte = 1_024 ** 2;
const spread = (value: number) => ({ p50: value, p95: value, p99: value, runs: 1 });

export const projecting: Part = {
  name: 'projecting',
  about: 'reading the network into memory: time, memory',
  at: 'open',
  async run({ graph, effort }, record) {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const inUse = (): number => {
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      return (heapUsed + arrayBuffers) / megabyte;
    };
    await projectNetwork(graph, 'warm-up');
    collect();
    const before = inUse();
    // held by the array until after the last look: an optimiser lets go of what is not read any more
    const held = [await projectNetwork(graph, 'kept')];
    const grown = inUse() - before;
    collect();
    const kept = inUse() - before;
    const size = held.splice(0).map(({ functions, out }) => `${functions.length} functions, ${out.items.length} steps`);
    record.add({ what: projected.memory, unit: 'MB', ...spread(kept), note: size.join() });
    record.add({ what: projected.most, unit: 'MB', ...spread(grown), note: 'with what is thrown away after' });
    const times: number[] = [];
    for (let round = 0; round < effort.of(20, 3); round += 1) times.push(await milliseconds(() => projectNetwork(graph, 'timed')));
    record.times(projected.time, times);
  },
};
