import type { Loaded } from '../children/load.js';
import { inChild } from '../lib/child.js';
import type { Recorder } from '../lib/figures.js';
import type { Part, Stage } from '../lib/part.js';
import { imported } from '../lib/names.js';

/** Leaves the catalogue loaded, as every part after it needs it. */
export async function loadOnce({ catalogue, esco, env }: Stage): Promise<Loaded> {
  return inChild<Loaded>('load', catalogue === 'seeds' ? ['seeds'] : ['esco', esco ?? ''], env);
}

async function run(stage: Stage, record: Recorder): Promise<void> {
  const { effort, esco, env, tell } = stage;
  const given = esco === null ? [] : [esco];
  const [whole, bare]: [Loaded[], Loaded[]] = [[], []];
  const rounds = effort.of(esco === null ? 5 : 2, 1);
  // a server that has just started is several times slower, and the baseline would bear that
  tell('warming up: bare loading');
  await inChild<Loaded>('load', ['bare', ...given], env);
  for (let round = 1; round <= rounds; round += 1) {
    tell(`round ${round} of ${rounds}: bare loading of the same rows`);
    bare.push(await inChild<Loaded>('load', ['bare', ...given], env));
    tell(`round ${round} of ${rounds}: ${esco === null ? 'the seeds' : 'import'}`);
    whole.push(await loadOnce(stage));
  }
  const rows = `${whole[0]?.rows ?? 0} rows`;
  const times = (name: string, of: (one: Loaded) => number, note?: string): void => record.times(name, whole.map(of), note);
  times(imported.whole, (one) => one.milliseconds, rows);
  times(imported.facts, (one) => one.milliseconds - one.deriving - one.computing, 'the whole without what is computed from the rows');
  times(imported.writing, (one) => one.writing);
  // the seeds are few: they are written in one transaction, and in sight
  if (whole.some(({ showing }) => showing > 0)) times(imported.showing, (one) => one.showing);
  times(imported.computing, (one) => one.computing);
  times(imported.deriving, (one) => one.deriving);
  times(imported.processor, (one) => one.processor, 'of this process, the seeds before it included');
  record.times(
    imported.bare,
    bare.map((one) => one.milliseconds),
    `${bare[0]?.rows ?? 0} rows`,
  );
  if (esco !== null) {
    tell('the same import again');
    record.times(imported.again, [(await inChild<Loaded>('load', ['again', esco], env)).milliseconds], 'nothing changed, nothing written');
  }
  record.add({ what: imported.memory, unit: 'MB', ...single(Math.max(...whole.map((one) => one.memory))) });
}

const single = (value: number) => ({ p50: value, p95: value, p99: value, runs: 1 });

export const load: Part = { name: 'load', about: 'import beside bare UNWIND loading of the same rows', at: 'loading', run };
