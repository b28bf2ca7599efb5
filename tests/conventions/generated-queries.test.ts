import * as pages from '../../scripts/generate-page-queries.js';
import { drift, longest, mend, pathQuery } from '../../scripts/generate-path-queries.js';

test(`the path queries are what their generator writes (mend: ${mend})`, () => {
  expect(drift()).toEqual([]);
});

test('one block per hop, and both ends fixed', () => {
  for (let steps = 1; steps <= longest; steps += 1) {
    expect(pathQuery(steps).match(/-\[step:PROGRESSES_TO\]->/g)).toHaveLength(steps);
    expect(pathQuery(steps)).toContain('(next:Function {id: $goal})');
  }
});

test(`the queries of pages are what their generator writes (mend: ${pages.mend})`, () => {
  expect(pages.drift()).toEqual([]);
  expect(pages.pageQueries().size).toBe(24);
});
