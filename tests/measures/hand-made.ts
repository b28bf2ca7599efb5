import { build } from '../support/oracle/build.js';

/** a -> b -> c -> a, c -> d -> e, and f apart. Nothing is required, so that no step is computed. */
export const handMade = build({
  functions: {
    a: { branch: 'x', level: 4 },
    b: { branch: 'x', level: 4 },
    c: { branch: 'x', level: 5 },
    d: { branch: 'y', level: 5 },
    e: { branch: 'y' },
    f: {},
  },
  steps: 'a>b b>c c>a c>d d>e',
  courses: { extra: { kind: 'elective', preparesFor: 'a e' }, old: { kind: 'elective', status: 'historical', preparesFor: 'f' } },
});

type Values = readonly (number | null)[];

/** What pencil and paper give: rows by id, and figures. */
export const expected: Readonly<
  Record<string, { readonly rows: readonly (readonly [string, Values])[]; readonly figures: Record<string, number> }>
> = {
  degree: {
    rows: [
      ['function:c', [3, 2, 1]],
      ['function:a', [2, 1, 1]],
      ['function:b', [2, 1, 1]],
      ['function:d', [2, 1, 1]],
      ['function:e', [1, 0, 1]],
      ['function:f', [0, 0, 0]],
    ],
    figures: { functions: 6, steps: 5, weakParts: 2, largestWeak: 5, strongParts: 4, largestStrong: 3 },
  },
  // of 5 x 4 ordered pairs: c lies between a-d, a-e, b-a, b-d, b-e; b between a-c, a-d, a-e; d between a-e, b-e, c-e; a between c-b
  betweenness: {
    rows: [
      ['function:c', [0.25]],
      ['function:b', [0.15]],
      ['function:d', [0.15]],
      ['function:a', [0.05]],
      ['function:e', [0]],
      ['function:f', [0]],
    ],
    figures: {},
  },
  // {a, b, c}: 3/5 - (7/10)^2; {d, e}: 1/5 - (3/10)^2
  communities: {
    rows: [
      ['function:a', [1, 3]],
      ['function:b', [1, 3]],
      ['function:c', [1, 3]],
      ['function:d', [2, 2]],
      ['function:e', [2, 2]],
      ['function:f', [3, 1]],
    ],
    figures: { communities: 3, modularity: 0.22 },
  },
  bridges: {
    rows: [
      ['function:d', [1, 2]],
      ['function:c', [1, 1]],
      ['function:e', [0, 1]],
    ],
    figures: { articulations: 2, bridges: 2 },
  },
  'dead-ends': {
    rows: [
      ['function:f', [1, 1]],
      ['function:e', [1, 0]],
    ],
    figures: { noneOut: 2, noneIn: 1, neither: 1 },
  },
  // level, functions, steps, steps a function, up, level, down, unknown, to another branch
  mobility: {
    rows: [
      ['branch:x', [4, 2, 2, 1, 0.5, 0.5, 0, 0, 0]],
      ['branch:x', [5, 1, 2, 2, 0, 0.5, 0.5, 0, 0.5]],
      ['branch:y', [5, 1, 1, 1, 0, 0, 0, 1, 0]],
      ['branch:y', [null, 1, 0, 0, null, null, null, null, null]],
      ['none', [null, 1, 0, 0, null, null, null, null, null]],
    ],
    figures: {},
  },
  // 3: a-b-c-d, b-c-d-e; 4: a-b-c-d-e
  'path-census': {
    rows: [
      ['steps-1', [5, 5]],
      ['steps-2', [5, 5]],
      ['steps-3', [2, 2]],
      ['steps-4', [1, 1]],
    ],
    figures: { functions: 6, beyond: 17 },
  },
  'bottleneck-courses': {
    rows: [
      ['course:extra', [1, 2]],
      ['course:level-of-b', [1, 1]],
      ['course:level-of-c', [1, 1]],
      ['course:level-of-d', [1, 1]],
      ['course:level-of-a', [0, 1]],
    ],
    figures: { oneCourse: 4, more: 1, none: 1 },
  },
};

/** networkx 3.6.1, pagerank with alpha 0.85 and tol 1e-14. */
export const networkxRanks = {
  a: 0.1586306038286752,
  b: 0.19637336471162192,
  c: 0.2284547114621459,
  d: 0.1586306038286752,
  e: 0.19637336471162192,
  f: 0.061537351457259595,
};
