import fc from 'fast-check';
import { choose } from '../../src/recommendations/choose.js';
import { similarity } from '../../src/recommendations/similarity.js';
import { fuzzSeed } from '../support/fuzz.js';

const asks = (words: string) =>
  words.split(' ').map((word) => {
    const [id = '', weight = '1'] = word.split('*');
    return { id, weight: Number(weight) };
  });
const alike = (a: string, b: string): number => similarity(asks(a), asks(b));
/** Names of a list that are chosen, and for each those it stands for. */
const chosen = (all: readonly string[], limit: number, variety: number) =>
  choose(all, limit, variety, alike).map(({ one, similar }) => [one, ...similar.map((left) => left.one)].join(' <- '));

describe('weighted Jaccard', () => {
  test.each([
    ['the same', 'a b*0.5', 'b*0.5 a', 1],
    ['nothing shared', 'a b', 'c', 0],
    ['two of four', 'a b c', 'b c d', 0.5],
    // smaller weights 0.5, larger ones 1 + 1
    ['a weight that differs', 'a*0.5 b', 'a', 0.25],
  ])('%s', (_name, a, b, share) => {
    expect(alike(a, b)).toBe(share);
    expect(alike(b, a)).toBe(share);
  });
  test('what documents nothing resembles nothing, itself included', () => expect(similarity([], [])).toBe(0));
});

describe('maximal marginal relevance, by hand', () => {
  // relevance 1, 0.75, 0.5, 0.25; the first two share 2 of 3
  const list = ['a b c', 'a b', 'x y', 'z'];

  test('variety 0 leaves the order', () => expect(chosen(list, 3, 0)).toEqual(['a b c', 'a b', 'x y']));

  test('half: the near-copy gives way, and is named', () =>
    // second: 0.375 - 0.3333 = 0.0417; third: 0.25; fourth: 0.125. Then second 0.0417 against 0.125
    expect(chosen(list, 3, 0.5)).toEqual(['a b c <- a b', 'x y', 'z']));

  test('a quarter: the near-copy stays', () =>
    // second: 0.5625 - 0.1667 = 0.3958; third: 0.375
    expect(chosen(list, 2, 0.25)).toEqual(['a b c', 'a b']));

  test('passed over and chosen later is not left out', () => expect(chosen(list, 4, 0.5)).toEqual(['a b c', 'x y', 'z', 'a b']));

  test('equal scores: the better place', () =>
    // with variety 1 only likeness counts: both others resemble nothing
    expect(chosen(list, 2, 1)).toEqual(['a b c <- a b', 'x y']));

  test('it is named by what it resembled most when it was passed over', () =>
    // second resembles first 1/3, fourth 0; third resembles second 1/3 and first 0. Variety 1: first, third, and fourth passes second
    expect(chosen(['a b', 'b c', 'x c', 'z'], 3, 1)).toEqual(['a b <- b c', 'x c', 'z']));
});

test('always: the first first, no doubles, variety 0 the plain order, and whoever is left out resembles what it is named by', () => {
  const one = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { minLength: 1, maxLength: 5 })
    .map((ids) => ids.join(' '));
  fc.assert(
    fc.property(
      fc.array(one, { maxLength: 12 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(0, 0.1, 0.5, 0.9, 1),
      (all, limit, variety) => {
        const picked = choose(all, limit, variety, alike);
        const places = picked.map(({ place }) => place);
        expect(places).toHaveLength(Math.min(limit, all.length));
        expect(new Set(places).size).toBe(places.length);
        if (variety === 0) expect(places).toEqual(all.slice(0, limit).map((_, place) => place));
        else if (all.length > 0) expect(places[0]).toBe(0);
        // exactly those that were passed over: unlike none of the chosen, and each named once
        const left = picked.flatMap(({ similar }) => similar);
        expect(left.map(({ place }) => place).sort((a, b) => a - b)).toEqual(
          all.map((_, place) => place).filter((place) => place < Math.max(...places, -1) && !places.includes(place)),
        );
        for (const { one: mine, similar } of picked) {
          for (const other of similar) expect([other.similarity > 0, other.similarity]).toEqual([true, alike(mine, other.one)]);
        }
      },
    ),
    { numRuns: 500, ...fuzzSeed },
  );
});
