import type { Derived } from '../children/derive.js';
import { inChild } from '../lib/child.js';
import { derived } from '../lib/names.js';
import type { Part } from '../lib/part.js';

export const derive: Part = {
  name: 'derive',
  about: 'all derived steps anew, in a process of its own',
  at: 'loading',
  async run({ env, effort, catalogue, tell }, record) {
    const rounds = effort.of(catalogue === 'seeds' ? 5 : 2, 1);
    tell(`${rounds} rounds`);
    const { steps, gains, whole, processor, count, memory } = await inChild<Derived>('derive', [String(rounds)], env);
    record.times(derived.whole, whole, `${count} derived steps`);
    record.times(derived.steps, steps);
    record.times(derived.gains, gains);
    record.times(derived.processor, processor, 'of this process: on a server the rest is there');
    record.add({ what: derived.memory, unit: 'MB', p50: memory, p95: memory, p99: memory, runs: 1 });
  },
};
