import { all } from '../../src/measures/all.js';
import type { Ground } from '../../src/measures/ground.js';
import { measureNames, type Measured, type MeasureName } from '../../src/measures/shapes.js';
import { plotMeasure } from '../../src/plots/plot-measure.js';

const named = (id: string) => ({ id, name: `${id} <naam> & "meer"`, nameEn: null });
const one = (id: string, level: number | null, branch: string | null) => ({
  ...named(id),
  level,
  branches: branch === null ? [] : [branch],
  parents: [],
  requires: new Map(id === 'function:b' ? [[0, 1]] : []),
});
const ground: Ground = {
  functions: [
    one('function:a', 3, 'branch:x'),
    one('function:b', 4, 'branch:x'),
    one('function:c', null, null),
    one('function:d', 4, 'branch:x'),
  ],
  steps: [
    { from: 0, to: 1, basis: 'documented' },
    { from: 1, to: 2, basis: 'documented' },
    { from: 1, to: 0, basis: 'documented' },
  ],
  competences: [named('competence:k')],
  courses: [{ ...named('course:q'), current: true, functions: [0] }],
  branches: new Map([['branch:x', named('branch:x')]]),
};

async function measured(measure: MeasureName, change: Partial<Measured> = {}): Promise<Measured> {
  const { title, method } = all[measure];
  const { parameters = [], exact = true, figures, columns, rows } = await all[measure].compute(ground);
  return {
    ...{ measure, title, method, exact, catalogueVersion: 'v1', rulesVersion: '1', took: { readMs: 0, measureMs: 0 }, total: rows.length },
    ...{ parameters: [...parameters], figures: [...figures], columns: [...columns], rows: [...rows] },
    ...change,
  };
}

test.each(measureNames)('%s is drawn as it was looked at', async (name) => {
  expect(plotMeasure(await measured(name), 'nl')).toMatchSnapshot();
});

test('what is estimated, or cut short, says so on the plot', async () => {
  const svg = plotMeasure(await measured('betweenness', { exact: false, total: 3000 }), 'en');
  expect(svg).toContain('the first 4 of 3000; estimated from a sample');
});

test('nothing to show is said in words', async () => {
  expect(plotMeasure(await measured('bridges', { rows: [], total: 0 }), 'en')).toContain('No rows.');
});
