import { catalogueChanged, loadedVersion } from '../catalogue/of-one-catalogue.js';
import { OfVersion } from '../catalogue/of-version.js';
import type { RunOptions } from '../graph/graph-engine.js';
import type { Graph } from '../graph/graph.js';
import { rulesVersion } from '../paths/rules-version.js';
import type { Nearest } from '../profiles/check-ids.js';
import { readCatalogue } from '../research/read-catalogue.js';
import { all } from './all.js';
import { groundLabels, readGround, type Ground } from './ground.js';
import { unlessGone } from './unless-gone.js';
import { measureNames, type Measured, type MeasureList, type MeasureName } from './shapes.js';
import type { Result } from './measure.js';

export interface Measures {
  list(): MeasureList;
  /**
   * A measure of the loaded catalogue with its first rows: computed when it is first asked for, then kept for as long as that version is
   * loaded. Throws `catalogue-empty`, `catalogue-changed`, `request-cancelled`, `graph-…`.
   */
  of(name: MeasureName, first: number, options?: Pick<RunOptions, 'signal'>): Promise<Measured>;
}

interface Timed<T> {
  readonly value: T;
  readonly ms: number;
}

export function measuresIn(graph: Graph, nearest: Nearest): Measures {
  const grounds = new OfVersion<Timed<Ground>>();
  const results = new OfVersion<Timed<Result> & { readonly readMs: number }>();
  const ground = (version: string) =>
    grounds.of(version, 'ground', () =>
      timed(async () => {
        const catalogue = await readCatalogue(graph, nearest, { label: [...groundLabels] }, {});
        // a load in between: nobody asked for a version, so that it is no fault of the asker
        if (catalogue.about.catalogueVersion !== version) throw catalogueChanged();
        return readGround(catalogue);
      }),
    );
  const result = (version: string, name: MeasureName) =>
    results.of(version, name, async () => {
      const { value, ms } = await ground(version);
      return { ...(await timed(async () => all[name].compute(value))), readMs: ms };
    });
  return {
    list: () => ({ measures: measureNames.map((measure) => ({ measure, title: all[measure].title, method: all[measure].method })) }),
    async of(name, first, { signal } = {}) {
      const catalogueVersion = await loadedVersion(graph, signal === undefined ? {} : { signal });
      const { value, ms, readMs } = await unlessGone(result(catalogueVersion, name), signal);
      const { title, method } = all[name];
      const { parameters = [], exact = true, figures, columns, rows } = value;
      return {
        measure: name,
        title,
        method,
        parameters: [...parameters],
        exact,
        catalogueVersion,
        rulesVersion,
        took: { readMs, measureMs: ms },
        figures: [...figures],
        columns: [...columns],
        rows: rows.slice(0, first),
        total: rows.length,
      };
    },
  };
}

async function timed<T>(work: () => Promise<T>): Promise<Timed<T>> {
  const began = performance.now();
  const value = await work();
  return { value, ms: Math.round(performance.now() - began) };
}
