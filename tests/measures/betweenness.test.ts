import { betweenness, drawn, wholeUpTo } from '../../src/measures/betweenness.js';
import type { Ground } from '../../src/measures/ground.js';

/** A ring in which everybody is alike, with some ways across: so many functions that sources are drawn. */
function ring(size: number): Ground {
  const at = (place: number): number => place % size;
  const functions = Array.from({ length: size }, (_, place) => ({
    ...{ id: `function:${String(place).padStart(5, '0')}`, name: `${place}`, nameEn: null, level: null },
    ...{ branches: [], parents: [], requires: new Map<number, number>() },
  }));
  const steps = functions.flatMap((_, from) => [1, 7, 40].map((far) => ({ from, to: at(from + far), basis: 'documented' })));
  return { functions, steps, competences: [], courses: [], branches: new Map() };
}

test('of many functions is estimated from a sample, says so, and is the same each time', async () => {
  const graph = ring(wholeUpTo + 1);
  const [once, twice] = [await betweenness.compute(graph), await betweenness.compute(graph)];
  expect(once.exact).toBe(false);
  expect(once.parameters?.map(({ key, value }) => [key, value])).toEqual([
    ['sources', drawn],
    ['seed', 1],
  ]);
  expect(twice).toEqual(once);
  // the sample stands for the whole: on average what it is exactly, the same for each of a ring
  const mean = (of: typeof once): number => of.rows.reduce((sum, { values }) => sum + (values[0] ?? 0), 0) / of.rows.length;
  const exact = await betweenness.compute(ring(wholeUpTo));
  expect(exact.exact).toBe(true);
  expect(mean(once) / mean(exact)).toBeCloseTo(1, 1);
});
