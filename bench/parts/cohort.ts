import { composeServices } from '../../src/app.js';
import { cohortEnvelope, mostCandidates, type CohortSearchInput } from '../../src/cohorts/request.js';
import { ask, behindDoor } from '../lib/door.js';
import type { Recorder } from '../lib/figures.js';
import { milliseconds, quantile } from '../lib/measure.js';
import { cohorts } from '../lib/names.js';
import { numbers } from '../lib/pairs.js';
import type { OpenStage, Part } from '../lib/part.js';

/** The same people every time: each works in one function and claims some competences of another. */
function people({ network: { functions } }: OpenStage) {
  const ids = Object.keys(functions);
  const random = numbers(7);
  const anyFunction = (): string => ids[Math.floor(random() * ids.length)] ?? '';
  const candidates = Array.from({ length: mostCandidates }, (_, at) => ({
    reference: `r${at}`,
    educationLevel: 'mbo-4',
    functions: [anyFunction()],
    competences: Object.keys(functions[anyFunction()] ?? {}).slice(0, 10),
  }));
  return { candidates, someone: (at: number) => candidates[at % candidates.length], goal: anyFunction() };
}

async function run(stage: OpenStage, record: Recorder): Promise<void> {
  const { engine, effort, catalogue, tell } = stage;
  const { candidates, someone, goal: anyGoal } = people(stage);
  const goal = catalogue === 'seeds' ? 'function:software-architect' : anyGoal;
  const free = { minDerivedOverlap: 0 };
  // with and without the bound on derived steps, which leaves most of these people without a path
  const cases: readonly (readonly [name: string, search: Omit<CohortSearchInput, 'candidates'>])[] = [
    [cohorts.paths, { to: goal, constraints: free }],
    ['cohort of 1,000, constraints as they come', { to: goal }],
    [cohorts.plans, { to: goal, constraints: free, include: ['plan'] }],
  ];
  const services = composeServices(engine);
  for (const [name, search] of cases) {
    tell(name);
    const times: number[] = [];
    let note = '';
    for (let round = -1; round < effort.of(5, 1); round += 1) {
      const took = await milliseconds(async () => {
        for await (const line of services.searchCohort(cohortEnvelope.parse({ ...search, candidates })))
          if (line.kind === 'summary') note = `${line.canStart} with a path, ${line.noPath.count} without`;
      });
      if (round >= 0) times.push(took);
    }
    record.times(name, times, note);
  }
  await behindDoor(services, async (door) => {
    /** Single searches one after another, while `until` says so. */
    const singles = async (until: (done: number) => boolean): Promise<number[]> => {
      const times: number[] = [];
      while (until(times.length)) {
        const body = { profile: someone(times.length), to: goal, constraints: free };
        times.push(await milliseconds(() => ask(door, '/v1/path-searches', body)));
      }
      return times;
    };
    tell('single searches, idle');
    await singles((done) => done < effort.of(50, 5));
    const idle = await singles((done) => done < effort.of(300, 20));
    record.times(cohorts.idle, idle);
    for (const [name, search] of cases) {
      tell(`single searches during: ${name}`);
      let running = true;
      const whole = (async () => {
        for (let round = 0; round < effort.of(3, 1); round += 1)
          await ask(door, '/v1/cohort-searches', { ...search, candidates }, 'application/x-ndjson');
      })().finally(() => (running = false));
      const times = await singles(() => running);
      await whole;
      record.times(cohorts.during(name), times, `p95 is ${(quantile(times, 0.95) / quantile(idle, 0.95)).toFixed(1)} times idle`);
    }
  });
}

export const cohort: Part = {
  name: 'cohort',
  about: 'a cohort of 1,000, with and without plans, and single searches meanwhile',
  at: 'open',
  run,
};
