import fc from 'fast-check';
import { applyingRung, heaviestFirst } from '../../src/assessments/applying-rung.js';
import { chooseProfile } from '../../src/assessments/choose-profile.js';
import { workStatuses, type CoveredWork, type WorkStatus } from '../../src/assessments/coverage-answer.js';
import { summarise } from '../../src/assessments/coverage-summary.js';
import { byCode } from '../../src/assessments/in-order.js';
import { measure } from '../../src/assessments/measure.js';
import { coveredBy, taskStatus, workStatus } from '../../src/assessments/statuses.js';
import { PadwijzerError } from '../../src/errors.js';
import type { Held } from '../../src/profiles/holdings.js';
import type { Grade } from '../../src/profiles/profile.js';

const held = (grades: Readonly<Record<string, Grade>>): Map<string, Held> =>
  new Map(Object.entries(grades).map(([id, grade]) => [id, { grade, through: { kind: 'own', id: null } }]));

describe('the status of work', () => {
  test.each([
    ['claimed', ['recognised', 'claimed', 'claimed', 'absent']],
    ['evidenced', ['recognised', 'claimed', 'absent', 'absent']],
    ['certified', ['recognised', 'absent', 'absent', 'absent']],
  ] as const)('from %s on', (least, statuses) => {
    const of = workStatus(held({ a: 'certified', b: 'evidenced', c: 'claimed' }), least);
    expect(['a', 'b', 'c', 'd'].map(of)).toEqual(statuses);
  });

  test.each([
    [['recognised', 'recognised'], 'recognised'],
    [['claimed', 'claimed'], 'claimed'],
    [['absent', 'absent'], 'absent'],
    [['recognised', 'claimed'], 'partly'],
    [['claimed', 'absent'], 'partly'],
    [[], null],
  ] as const)('a core task of %j is %s', (statuses, status) => expect(taskStatus(statuses)).toBe(status));

  test.each([
    [[true, true], 'all'],
    [[true, false], 'some'],
    [[false], 'none'],
    [[], null],
  ] as const)('a workplace with %j of a core task: %s', (at, covers) => expect(coveredBy(at)).toBe(covers));
});

test('counts of a coverage add up, whatever is held and wherever it is done', () => {
  const one = fc.record({ status: fc.constantFrom<WorkStatus>(...workStatuses), atWorkplace: fc.boolean() });
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 12 }), (all) => {
      const { workProcesses, candidate, workplace, together } = summarise(all as CoveredWork[], [], 0, true);
      const { recognised = 0, claimed = 0, absent = 0, recognisedShare = 0, heldShare = 0 } = candidate ?? {};
      expect(recognised + claimed + absent).toBe(workProcesses);
      expect((workplace?.covered ?? 0) + (workplace?.uncovered ?? 0)).toBe(workProcesses);
      expect((together?.openAtWorkplace ?? 0) + (together?.openElsewhere ?? 0)).toBe(claimed + absent);
      expect(heldShare).toBeGreaterThanOrEqual(recognisedShare ?? 0);
      expect([heldShare === 1, recognisedShare === 0]).toEqual([absent === 0, recognised === 0]);
    }),
  );
});

test('codes stand in the order of the source: 2 before 10', () => {
  const codes = ['0403-RA10', 'B1-K1-W2', '0403-RA2', 'B1-K1-W1', null].map((code, id) => ({ code, id: `x${id}` }));
  expect(codes.sort(byCode).map((one) => one.code)).toEqual([null, '0403-RA2', '0403-RA10', 'B1-K1-W1', 'B1-K1-W2']);
});

describe('the rung that applies', () => {
  const rungs = (...counts: (readonly [met: number, of: number])[]) => counts.map(([met, of]) => ({ met, of }));
  test.each([
    ['the heaviest met in full', rungs([2, 2], [3, 3], [0, 4]), 0],
    ['not cumulative: the lighter ones need not be met', rungs([1, 2], [3, 3], [0, 4]), 1],
    ['none met: the lightest', rungs([1, 2], [2, 3], [0, 4]), 2],
    ['one without criteria cannot be met', rungs([0, 0], [2, 3], [0, 0]), 2],
    ['the only one', rungs([0, 3]), 0],
  ])('%s', (_what, counts, at) => expect(applyingRung(counts)).toBe(at));

  test('is looked for from the heaviest on', () => {
    const ladder = [
      { id: 'c', rung: null },
      { id: 'b', rung: 2 },
      { id: 'a', rung: 1 },
    ];
    expect(heaviestFirst(ladder).map((one) => one.id)).toEqual(['a', 'b', 'c']);
  });
});

describe('the function profile', () => {
  const two = [{ profileId: 'function:p' }, { profileId: 'function:q' }, { profileId: 'function:q' }];
  test('is the only one, or the one asked for', () => {
    expect(chooseProfile(two.slice(1), undefined)).toHaveLength(2);
    expect(chooseProfile(two, 'function:p')).toEqual([two[0]]);
  });
  test.each([
    ['several and none asked for', two, undefined, 'function:p, function:q'],
    ['no rungs at all', [], undefined, 'has no function profile'],
    ['one without rungs', two, 'function:a', '"function:a" has no rungs'],
  ])('is refused: %s', (_what, rungs, asked, said) => {
    let error: unknown;
    try {
      chooseProfile(rungs, asked);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(PadwijzerError);
    expect(error).toMatchObject({
      code: 'input-invalid',
      details: { errors: [{ pointer: '/functionProfile', message: expect.stringContaining(said) }] },
    });
  });
});

test('a measure counts what counts, proves what is certified, and is unknown of nothing', () => {
  const all = held({ a: 'certified', b: 'evidenced', c: 'claimed' });
  expect(measure(['a', 'b', 'c'], all, 'evidenced')).toEqual({ of: 3, held: 2, certified: 1, share: 0.6667, proven: 0.3333 });
  expect(measure([], all, 'claimed')).toEqual({ of: 0, held: 0, certified: 0, share: null, proven: null });
});
