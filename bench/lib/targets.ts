import type { Figure } from './figures.js';
import { baseline, cohorts, derived, found, imported, projected, resident, single, type RoadName } from './names.js';

/** What is to be reached with ESCO on two cores, beside the baseline of the same run. */
export interface Target {
  readonly engine: string;
  readonly what: string;
  /** what was measured, as the limit is put; null: not measured in this run */
  readonly measured: number | null;
  readonly limit: number;
  readonly sense: 'at most' | 'at least';
  readonly unit: string;
  /** the figures it comes from */
  readonly from: string;
}

export const reached = ({ measured, limit, sense }: Target): boolean | null =>
  measured === null ? null : sense === 'at most' ? measured <= limit : measured >= limit;

type Quantile = 'p50' | 'p95';
type Find = (part: string, what: string) => Figure | undefined;

/** Every target for an engine with ESCO; `embedded` says which limits are its own. */
export function targetsOf(figures: readonly Figure[], engine: string, embedded: boolean): Target[] {
  const find: Find = (part, what) =>
    figures.find((one) => one.engine === engine && one.catalogue === 'ESCO' && one.part === part && one.what === what);
  const load = (what: string, called: string): Target =>
    ratio(engine, called, find('load', what), find('load', imported.bare), 'p50', embedded ? 2 : 2.5, 'at most');
  const plain = (what: string, figure: Figure | undefined, quantile: Quantile, limit: number, unit = 'ms'): Target => ({
    engine,
    what,
    measured: figure?.[quantile] ?? null,
    limit,
    sense: 'at most',
    unit,
    from: figure === undefined ? '' : `${quantile} of ${figure.runs}`,
  });
  const faster = (road: RoadName, steps: number, quantile: Quantile, limit: number): Target =>
    ratio(
      engine,
      `${road} road, K = ${steps}, ${quantile}: networkx / ours`,
      find('paths', baseline('networkx', steps)),
      find('paths', found(road, 'overlap', steps)),
      quantile,
      limit,
      'at least',
    );
  const [overHttp, inProcess] = [find('http', single.http), find('http', single.inProcess)];
  const [paths, plans, idle] = [find('cohort', cohorts.paths), find('cohort', cohorts.plans), find('cohort', cohorts.idle)];
  const meanwhile = (name: string): Target =>
    ratio(engine, `single search meanwhile / idle: ${name}`, find('cohort', cohorts.during(name)), idle, 'p95', 3, 'at most');
  return [
    load(imported.facts, 'import without what is computed / bare loading'),
    load(imported.whole, 'import with all that is computed / bare loading'),
    plain('derive all steps', find('derive', derived.steps), 'p50', embedded ? 10_000 : 15_000),
    plain('derive all steps, with what they add and the commit', find('derive', derived.whole), 'p50', embedded ? 10_000 : 15_000),
    plain(
      `memory while deriving${embedded ? '' : ', of the service, without the server'}`,
      find('derive', derived.memory),
      'p50',
      1_024,
      'MB',
    ),
    ...([3, 4] as const).flatMap((steps) => [faster('Cypher', steps, 'p50', steps === 3 ? 2 : 10), faster('Cypher', steps, 'p95', 1)]),
    faster('projection', 3, 'p50', 30),
    faster('projection', 4, 'p50', 200),
    plain('projection road, K = 6, p95', find('paths', found('projection', 'overlap', 6)), 'p95', 50),
    plain('projecting', find('projecting', projected.time), 'p50', 500),
    plain('memory of the projection', find('projecting', projected.memory), 'p50', 50, 'MB'),
    {
      engine,
      what: 'path search over HTTP, above its time in process',
      measured: overHttp && inProcess ? overHttp.p50 - inProcess.p50 : null,
      limit: 3,
      sense: 'at most',
      unit: 'ms',
      from: overHttp && inProcess ? `p50 ${short(overHttp.p50)} and ${short(inProcess.p50)} ms` : '',
    },
    plain('cohort of 1,000, K = 4, paths', paths, 'p50', 1_000),
    plain('cohort of 1,000, K = 4, with plans', plans, 'p50', 10_000),
    meanwhile(cohorts.paths),
    meanwhile(cohorts.plans),
    ...(embedded ? [plain('resident memory of the service', find('memory', resident), 'p50', 700, 'MB')] : []),
  ];
}

function ratio(
  engine: string,
  what: string,
  over: Figure | undefined,
  under: Figure | undefined,
  quantile: Quantile,
  limit: number,
  sense: Target['sense'],
): Target {
  const both = over !== undefined && under !== undefined;
  return {
    engine,
    what,
    measured: both ? over[quantile] / under[quantile] : null,
    limit,
    sense,
    unit: 'times',
    from: both ? `${quantile} ${short(over[quantile])} and ${short(under[quantile])} ms` : '',
  };
}

/** Three digits that say something. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return '-';
  return Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : String(Number(value.toPrecision(2)));
}
