import { citedSources } from '../../src/reports/collect-sources.js';
import { found } from './an-answer.js';

test('each document once, each line once, neighbours as one stretch, articles by their name', () => {
  expect(citedSources(found.paths.slice(0, 1))).toEqual([
    {
      source: 'source:ontwikkelpad-it-3.0',
      lines: [
        [210, 212],
        [272, 272],
        [300, 300],
      ],
      terms: [],
    },
    { source: 'source:web', lines: [], terms: ['artikel 8.2.1, eerste lid'] },
  ]);
});

test('a stretch inside another adds nothing; a computed fact has no line', () => {
  const [path] = found.paths;
  const refs = [
    { source: 'source:a', line: 1, lastLine: 9, term: null },
    { source: 'source:a', line: 3, term: null },
    { source: 'source:b', line: null, term: null },
  ];
  const { plan: _plan, ...bare } = path!;
  expect(citedSources([{ ...bare, steps: [{ ...path!.steps[0]!, sources: refs }] }])).toEqual([
    { source: 'source:a', lines: [[1, 9]], terms: [] },
    { source: 'source:b', lines: [], terms: [] },
  ]);
});
