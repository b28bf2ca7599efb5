import fc from 'fast-check';
import { best, orders, tail, type FoundPath } from '../../src/paths/found-path.js';
import { stepBases } from '../../src/paths/search.js';

const shares = [null, 0, 0.15, 0.3, 1 / 3, 0.3333333331, 0.3333333334, 0.5, 1] as const;
const share = fc.constantFrom<number | null>(...shares);
const ids = ['function:a', 'function:b', 'function:B', 'function:a-b', 'function:é'];

/** Few values of everything, so that two paths often tie in all but the last place that is compared. */
const foundPath: fc.Arbitrary<FoundPath> = fc
  .record({
    functions: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
    entered: fc.boolean(),
    weakest: share,
    mean: share,
    highest: fc.constantFrom(null, 3, 4),
    bases: fc.array(fc.constantFrom(...stepBases.filter((basis) => basis !== 'entry')), { minLength: 3, maxLength: 3 }),
  })
  .filter(({ functions, entered }) => entered || functions.length > 1)
  .map(({ bases, entered, functions, ...rest }) => {
    const steps = entered ? (['entry', ...bases.slice(0, functions.length - 1)] as const) : bases.slice(0, functions.length - 1);
    return { ...rest, entered, functions, bases: steps, overlaps: steps.map(() => rest.weakest) };
  });

const many = { numRuns: 3_000 };

describe.each(['shortest', 'overlap'] as const)('the order %s is total', (objective) => {
  const sign = (a: FoundPath, b: FoundPath) => Math.sign(orders[objective](a, b));

  test('antisymmetric, and a number always', () => {
    fc.assert(
      fc.property(foundPath, foundPath, (a, b) => {
        expect(sign(a, b)).not.toBeNaN();
        expect(sign(a, b) + sign(b, a)).toBe(0);
      }),
      many,
    );
  });
  test('transitive', () => {
    fc.assert(
      fc.property(foundPath, foundPath, foundPath, (a, b, c) => {
        if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0);
      }),
      many,
    );
  });
  test('equal only when the ids and the way in are the same', () => {
    fc.assert(
      fc.property(foundPath, foundPath, fc.boolean(), (a, b, alike) => {
        // half of the time alike but for the ids, or equal would hardly be met
        const other = alike ? { ...a, functions: b.functions.length === a.functions.length ? b.functions : a.functions } : b;
        if (sign(a, other) === 0) expect([other.entered, other.functions]).toEqual([a.entered, a.functions]);
        if (alike) expect(sign(a, other) === 0).toBe(a.functions.join() === other.functions.join());
      }),
      many,
    );
  });
});

describe('what comes first', () => {
  const path = (given: Partial<FoundPath>): FoundPath => ({
    functions: ['function:a', 'function:b'],
    entered: false,
    bases: ['documented'],
    overlaps: [0.5],
    weakest: 0.5,
    mean: 0.5,
    highest: 4,
    ...given,
  });
  const three = { functions: ['function:a', 'function:c', 'function:b'], bases: ['documented', 'documented'] as FoundPath['bases'] };

  test.each<[string, 'shortest' | 'overlap', Partial<FoundPath>, Partial<FoundPath>]>([
    ['fewer steps', 'shortest', { weakest: 0.1 }, { ...three, weakest: 1 }],
    ['fewer derived steps', 'shortest', { weakest: 0 }, { bases: ['derived'], weakest: 1 }],
    [
      'started before entered',
      'shortest',
      { bases: ['derived'], weakest: 0 },
      { bases: ['entry'], entered: true, functions: ['function:b'], weakest: 1 },
    ],
    ['the larger weakest', 'shortest', { weakest: 0.6, mean: 0.1 }, { weakest: 0.5, mean: 1 }],
    ['known before unknown', 'shortest', { weakest: 0, mean: 0 }, { weakest: null, mean: null }],
    ['the larger mean', 'shortest', { mean: 0.6, highest: 7 }, { mean: 0.5, highest: 2 }],
    ['the lower highest stop', 'shortest', { highest: 4, functions: ['function:z', 'function:b'] }, { highest: 5 }],
    ['a known highest stop', 'shortest', { highest: 8, functions: ['function:z', 'function:b'] }, { highest: null }],
    ['ids by code point', 'shortest', { functions: ['function:B', 'function:b'] }, { functions: ['function:a', 'function:b'] }],
    [
      'differences beyond the ninth decimal do not count',
      'shortest',
      { weakest: 0.5 },
      { weakest: 0.5000000004, functions: ['function:b', 'function:b'] },
    ],
    ['a better twentieth before fewer steps', 'overlap', { ...three, weakest: 0.55 }, { weakest: 0.5499999994 }],
    ['within a twentieth fewer steps', 'overlap', { weakest: 0.5 }, { ...three, weakest: 0.5499999994 }],
    // 0.15 / 0.05 is 2.9999999999999996 in binary
    ['0.15 is three twentieths', 'overlap', { ...three, weakest: 0.15 }, { weakest: 0.1499999 }],
    ['unknown after 0', 'overlap', { ...three, weakest: 0 }, { weakest: null }],
  ])('%s (%s)', (_what, objective, first, second) => {
    expect(orders[objective](path(first), path(second))).toBeLessThan(0);
    expect(best([path(second), path(first)], objective, 1)).toEqual([path(first)]);
  });

  test('of paths alike after their start only the best is kept, and a start entered is none', () => {
    const started = path({ weakest: 0.4 });
    const better = path({ functions: ['function:z', 'function:b'], weakest: 0.9 });
    const entered = path({ functions: ['function:b'], entered: true, bases: ['entry'], weakest: 1 });
    expect([started, better, entered].map(tail)).toEqual(['function:b', 'function:b', 'function:b']);
    expect(best([entered, started, better], 'shortest', 3)).toEqual([better]);
  });
});
