import { isBuilt, withBuiltService } from '../lib/built-service.js';
import { ask } from '../lib/door.js';
import type { Recorder } from '../lib/figures.js';
import { resident } from '../lib/names.js';
import type { Part, Stage } from '../lib/part.js';

async function run(stage: Stage, record: Recorder): Promise<void> {
  const { env, catalogue, effort } = stage;
  if (!isBuilt()) {
    record.remark(`The memory of the service on ${stage.engineName} was not measured: \`npm run build\` makes the service.`);
    return;
  }
  await withBuiltService(env, async ({ url, resident: held }) => {
    const add = (what: string, note?: string): void => {
      const value = held();
      record.add({ what, unit: 'MB', p50: value, p95: value, p99: value, runs: 1, ...(note === undefined ? {} : { note }) });
    };
    await ask({ url }, '/v1/health/ready');
    add('resident memory after start');
    const list = await fetch(`${url}/v1/functions?pageSize=100${catalogue === 'ESCO' ? '&kind=occupation' : ''}`);
    const { items } = (await list.json()) as { items: { id: string }[] };
    const rounds = effort.of(300, 20);
    for (let round = 0; round < rounds; round += 1) {
      const [from, to] = [items[round % items.length]?.id, items[(round * 13 + 7) % items.length]?.id];
      const profile = { functions: [from] };
      const constraints = { minDerivedOverlap: 0, maxSteps: 3 + (round % 3) };
      await ask({ url }, '/v1/path-searches', { profile, to, constraints });
      if (round % 10 === 0) await ask({ url }, '/v1/recommendations', { profile });
      if (round % 10 === 1) await ask({ url }, '/v1/feeder-searches', { to });
      if (round % 10 === 2) await ask({ url }, '/v1/competence-suggestions', { texts: ['project management'] });
      await ask({ url }, '/v1/functions?q=developer');
    }
    add(resident, `${rounds} rounds of path searches of 3 to 5 steps, lists, recommendations, feeders, suggestions`);
  });
}

export const memory: Part = {
  name: 'memory',
  about: 'resident memory of the service as it is built, after start and after use',
  at: 'closed',
  run,
};
