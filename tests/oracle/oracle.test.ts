import fc from 'fast-check';
import { searchCase } from '../support/oracle/arbitraries.js';
import { handMadeCases } from '../support/oracle/hand-made.js';
import { oracleRelaxations } from '../support/oracle/relaxations.js';
import { oracleSearch } from '../support/oracle/search.js';

/** Shares at nine decimals, which is how they are compared. */
const rounded = (value: unknown): unknown => {
  if (typeof value === 'number') return Math.round(value * 1e9) / 1e9;
  if (Array.isArray(value)) return value.map(rounded);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]));
  return value;
};

describe('the oracle, on graphs worked out by hand', () => {
  test('names of cases are their own', () => {
    const names = handMadeCases.map((one) => one.name);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(handMadeCases.map((one) => [one.name, one] as const))('%s', (_name, { facts, levels, search, expected }) => {
    const answer = oracleSearch(facts, levels, search);
    const seen = {
      outcome: answer.outcome,
      ways: answer.paths.map((path) => `${path.start === null ? '> ' : ''}${path.ids.join(' > ')}`),
    };
    expect(seen).toEqual({
      outcome: expected.outcome,
      ways: expected.paths.map((path) => `${path.start === null ? '> ' : ''}${path.ids.join(' > ')}`),
    });
    expect(rounded(answer.paths)).toMatchObject(rounded(expected.paths) as object[]);
    if (expected.candidateLevel !== undefined) expect(answer.candidateLevel).toBe(expected.candidateLevel);
    if (expected.relaxations) expect(oracleRelaxations(facts, levels, search)).toEqual(expected.relaxations);
  });
});

describe('generated cases', () => {
  test('are valid catalogues, and both halves of the oracle answer them', () => {
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(searchCase, ({ facts, levels, search }) => {
        const ids = new Set(facts.nodes.map((node) => node.id));
        const pairs = facts.edges.map(({ type, from, to }) => `${type} ${from} ${to}`);
        expect(ids.size).toBe(facts.nodes.length);
        expect(new Set(pairs).size).toBe(pairs.length);
        expect(facts.edges.filter(({ from, to }) => from === to || !ids.has(from) || !ids.has(to))).toEqual([]);
        const answer = oracleSearch(facts, levels, search);
        expect(answer.paths.length > 0).toBe(answer.outcome === 'found');
        outcomes.add(answer.outcome);
        const relaxed = oracleRelaxations(facts, levels, search);
        if (answer.outcome !== 'no-path') expect(relaxed).toEqual([]);
      }),
      // one seed: what is checked here is the generator, which has to reach every outcome
      { numRuns: 200, seed: 1 },
    );
    expect([...outcomes].sort()).toEqual(['found', 'goal-held', 'no-path']);
  });
});
