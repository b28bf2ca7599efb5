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
