import autocannon from 'autocannon';
import { isBuilt, withBuiltService, type BuiltService } from '../lib/built-service.js';
import type { Recorder } from '../lib/figures.js';
import type { Part, Stage } from '../lib/part.js';

/** How many times what it can serve is asked of it. */
const times = 4;

async function run(stage: Stage, record: Recorder): Promise<void> {
  const { env, catalogue, effort, tell, engineName } = stage;
  if (!isBuilt()) {
    record.remark(`Overload on ${engineName} was not measured: \`npm run build\` makes the service.`);
    return;
  }
  await withBuiltService(env, async (service) => {
    // of the seeds, which every catalogue has: a search that finds paths
    const [from, to] = ['function:ict-servicedesk-medewerker', 'function:software-developer'];
    const body = JSON.stringify({ profile: { functions: [from] }, to });
    const seconds = effort.of(10, 2);
    tell('what it can serve: 16 clients, each asking again as soon as it is answered');
    await shoot(service, body, { connections: 16, duration: effort.of(3, 1) });
    const can = await shoot(service, body, { connections: 16, duration: seconds });
    add(record, 'path searches, as many as it can serve', can, service);
    const asked = Math.max(20, Math.ceil(times * can.served));
    tell(`${times} times that: ${asked} a second from 400 clients`);
    const over = await shoot(service, body, { connections: 400, duration: seconds, overallRate: asked });
    add(record, `path searches, ${times} times as many asked`, over, service);
    record.remark(
      `${catalogue}, ${engineName}: asked ${asked} searches a second it answered ${Math.round(over.served)}, of ${Math.round(can.served)} it can; ` +
        `${over.refused} were told to come back (503) and ${over.failed} failed otherwise.`,
    );
  });
}

interface Shot {
  readonly latency: autocannon.Histogram;
  /** answers with 200 a second */
  readonly served: number;
  readonly refused: number;
  readonly failed: number;
  readonly total: number;
}

async function shoot({ url }: BuiltService, body: string, options: Partial<autocannon.Options>): Promise<Shot> {
  const result = await autocannon({
    ...options,
    url: `${url}/v1/path-searches`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    workers: 1,
  });
  const statuses = (result as unknown as { statusCodeStats: Record<string, { count: number }> }).statusCodeStats;
  const count = (status: string): number => statuses[status]?.count ?? 0;
  const answers = Object.values(statuses).reduce((sum, one) => sum + one.count, 0);
  const failed = result.errors + result.timeouts + answers - count('200') - count('503');
  return { latency: result.latency, served: count('200') / result.duration, refused: count('503'), failed, total: answers };
}

function add(record: Recorder, what: string, { latency, served, refused, failed, total }: Shot, service: BuiltService): void {
  const note = `${refused} told to come back, ${failed} failed; ${Math.round(service.resident())} MB resident after; latency of all answers, p97.5 for p95`;
  record.add({ what, unit: 'ms', p50: latency.p50, p95: latency.p97_5, p99: latency.p99, runs: total, perSecond: served, note });
}

export const overload: Part = {
  name: 'overload',
  about: 'four times the load the service can serve: what it still serves, and in what memory',
  at: 'closed',
  run,
};
