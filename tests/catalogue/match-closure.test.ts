import type { EdgeFact } from '../../src/catalogue/facts.js';
import { matchClosure } from '../../src/catalogue/match-closure.js';

const match = (pair: string, kind = 'exact', basis = 'stated', type: EdgeFact['type'] = 'MATCHES'): EdgeFact => {
  const [from = '', to = ''] = pair.split('=');
  return { type, from, to, properties: { kind, basis, reason: 'test' }, sources: [] };
};
const of = (edges: readonly EdgeFact[]) => Object.fromEntries(matchClosure(edges).map(({ id, ...rest }) => [id, rest]));
const reached = (sameAs: string, sameAsStated: string, closeTo: string) => {
  const words = (list: string): string[] => list.split(' ').filter((word) => word !== '');
  return { sameAs: words(sameAs), sameAsStated: words(sameAsStated), closeTo: words(closeTo) };
};

describe('matches: "any chain of exact matches, or one single close match (never broad; a close match starts from the competence itself, not from a chain)"', () => {
  test('exact ones chain, read both ways, whichever end was written first', () => {
    expect(of([match('a=b'), match('c=b')])).toEqual({
      a: reached('b c', 'b c', ''),
      b: reached('a c', 'a c', ''),
      c: reached('a b', 'a b', ''),
    });
  });

  test('"the grade is kept when every match used is exact and stated": an inferred link breaks the stated chain only', () => {
    expect(of([match('a=b'), match('b=c', 'exact', 'inferred'), match('c=d')])).toEqual({
      a: reached('b c d', 'b', ''),
      b: reached('a c d', 'a', ''),
      c: reached('a b d', 'd', ''),
      d: reached('a b c', 'c', ''),
    });
  });

  test('a stated way round an inferred link keeps the chain stated', () => {
    expect(of([match('a=c', 'exact', 'inferred'), match('a=b'), match('b=c')])['a']).toEqual(reached('b c', 'b c', ''));
  });

  test('a close one is a single hop, after no exact one and before none', () => {
    expect(of([match('a=b'), match('b=c', 'close'), match('c=d', 'close'), match('d=e')])).toEqual({
      a: reached('b', 'b', ''),
      b: reached('a', 'a', 'c'),
      c: reached('', '', 'b d'),
      d: reached('e', 'e', 'c'),
      e: reached('d', 'd', ''),
    });
  });

  test('what is the same is not close as well', () => {
    expect(of([match('a=b'), match('b=c'), match('a=c', 'close')])['a']).toEqual(reached('b c', 'b c', ''));
  });

  test('broad ones and edges of other kinds count for nothing', () => {
    expect(of([match('a=b', 'broad'), match('c=d', 'exact', 'stated', 'REQUIRES')])).toEqual({});
  });

  test('a ring ends, and nothing matches itself', () => {
    expect(of([match('a=b'), match('b=c'), match('c=a'), match('d=d', 'close')])).toEqual({
      a: reached('b c', 'b c', ''),
      b: reached('a c', 'a c', ''),
      c: reached('a b', 'a b', ''),
      d: reached('', '', ''),
    });
  });

  test('lists are by code point, whatever the order of the facts', () => {
    const facts = [match('m=Z'), match('m=a'), match('m=b'), match('m=y', 'close'), match('m=X', 'close')];
    expect(of(facts)['m']).toEqual(reached('Z a b', 'Z a b', 'X y'));
    expect(matchClosure([...facts].reverse())).toEqual(matchClosure(facts));
  });
});
