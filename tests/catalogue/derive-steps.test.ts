import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import type { DeriveSettings } from '../../src/catalogue/derive-steps.js';
import { Graph } from '../../src/graph/graph.js';
import { engineUnderTest } from '../support/engines.js';
import { build, type Sketch } from '../support/oracle/build.js';

let graph: Graph;
beforeAll(async () => {
  graph = new Graph(await engineUnderTest());
});
afterAll(() => graph.engine.close());

/** Derived steps as `a>b overlap shared`. */
async function derived(sketch: Sketch, settings?: DeriveSettings): Promise<string[]> {
  await loadCatalogue(graph, build(sketch), undefined, settings);
  const rows = await graph.engine.read(
    `MATCH (from:Function)-[step:PROGRESSES_TO]->(to:Function) WHERE step.basis = 'derived'
     RETURN from.id AS from, to.id AS to, step.baseOverlap AS overlap, step.shared AS shared ORDER BY from, overlap DESC, to`,
    {},
  );
  const name = (id: unknown) => String(id).replace('function:', '');
  return rows.map(({ from, to, overlap, shared }) => `${name(from)}>${name(to)} ${overlap as number} ${shared as number}`);
}

describe('derived steps: "weight of R(a) and R(b) in common / weight of R(b), at least 0.25 with at least 2 shared competences"', () => {
  test('the two directions differ: each is a share of its target', async () => {
    expect(await derived({ functions: { a: { requires: 'c1 c2' }, b: { requires: 'c1 c2 c3 c4*0.5' } } })).toEqual([
      'a>b 0.571428571 2',
      'b>a 1 2',
    ]);
  });
  test('0.25 is enough, less is not', async () => {
    expect(await derived({ functions: { a: { requires: 'c1 c2' }, b: { requires: 'c1 c2 c3 c4 c5 c6 c7 c8' } } })).toEqual([
      'a>b 0.25 2',
      'b>a 1 2',
    ]);
    expect(await derived({ functions: { a: { requires: 'c1 c2' }, b: { requires: 'c1 c2 c3 c4 c5 c6 c7 c8 c9*0.1' } } })).toEqual([
      'b>a 1 2',
    ]);
  });
  test('one shared competence is not enough, however large its share', async () => {
    expect(await derived({ functions: { a: { requires: 'c1' }, b: { requires: 'c1 c2' } } })).toEqual([]);
  });
  test('"identity and exact matches only": exact ones chain, close and broad ones do not count', async () => {
    const functions = { a: { requires: 'c1 c2' }, b: { requires: 'd1 d2' } };
    expect(await derived({ functions, matches: 'c1=e1 e1=d1:exact:inferred d2=c2' })).toEqual(['a>b 1 2', 'b>a 1 2']);
    expect(await derived({ functions, matches: 'c1=d1 c2=d2:close' })).toEqual([]);
    expect(await derived({ functions, matches: 'c1=d1 c2=d2:broad' })).toEqual([]);
  });
  test('"per source": none between functions of two', async () => {
    const of = (source: string) => ({ a: { requires: 'c1 c2' }, b: { requires: 'c1 c2', source } });
    expect(await derived({ functions: of('one') })).toEqual(['a>b 1 2', 'b>a 1 2']);
    expect(await derived({ functions: of('two') })).toEqual([]);
  });
  test('between occupations, as between functions', async () => {
    const kind = 'occupation';
    expect(await derived({ functions: { a: { requires: 'c1 c2', kind }, b: { requires: 'c1 c2', kind } } })).toEqual([
      'a>b 1 2',
      'b>a 1 2',
    ]);
  });
  test.each(['specialisation', 'profile', 'rung'])(
    '"between functions of kind function or occupation": none from or to a %s',
    async (kind) => {
      expect(await derived({ functions: { a: { requires: 'c1 c2' }, b: { requires: 'c1 c2', kind } } })).toEqual([]);
    },
  );
  test('across branches: "only derived steps cross branches"', async () => {
    expect(await derived({ functions: { a: { requires: 'c1 c2', branch: 'x' }, b: { requires: 'c1 c2', branch: 'y' } } })).toHaveLength(2);
  });
});

describe('"one edge per ordered pair, the first that applies"', () => {
  test.each(['documented', 'specialisation', 'ladder'])('a pair that is %s is not derived; the other direction is', async (basis) => {
    expect(await derived({ functions: { a: { requires: 'c1 c2' }, b: { requires: 'c1 c2' } }, steps: `a>b:${basis}` })).toEqual([
      'b>a 1 2',
    ]);
    expect(
      await graph.engine.read('MATCH (:Function)-[step:PROGRESSES_TO]->(:Function) RETURN step.basis AS basis ORDER BY basis', {}),
    ).toEqual([{ basis: 'derived' }, { basis }].sort((x, y) => (x.basis < y.basis ? -1 : 1)));
  });
});

describe('"best 20 per a, then id"', () => {
  const two = (n: number) => String(n).padStart(2, '0');
  test('of 24 alike the 20 with the first ids, for each of them', async () => {
    const functions = Object.fromEntries(Array.from({ length: 24 }, (_, n) => [`f${two(n)}`, { requires: 'c1 c2' }]));
    const steps = await derived({ functions });
    expect(steps).toHaveLength(24 * 20);
    const of = (from: string) => steps.filter((step) => step.startsWith(`${from}>`)).map((step) => step.slice(4, 7));
    expect(of('f23')).toEqual(Array.from({ length: 20 }, (_, n) => `f${two(n)}`));
    expect(of('f00')).toEqual(Array.from({ length: 20 }, (_, n) => `f${two(n + 1)}`));
  });
  test('the larger overlap before the id', async () => {
    const functions = { a: { requires: 'c1 c2' }, b: { requires: 'c1 c2 c3 c4' }, c: { requires: 'c1 c2 c3' }, z: { requires: 'c1 c2' } };
    const steps = await derived({ functions }, { minOverlap: 0.25, minShared: 2, best: 2 });
    expect(steps.filter((step) => step.startsWith('a>'))).toEqual(['a>z 1 2', 'a>c 0.666666667 2']);
  });
  test('overlaps that differ beyond the ninth decimal tie, and the id decides', async () => {
    // 0.1 + 0.2 is 0.30000000000000004 in binary; both share 0.3 of 0.4
    const functions = {
      a: { requires: 'c1 c2 c3 c4' },
      n: { requires: 'c1*0.15 c2*0.15 x1*0.1' },
      m: { requires: 'c3*0.1 c4*0.2 x2*0.1' },
    };
    expect((await derived({ functions }, { minOverlap: 0.25, minShared: 2, best: 1 })).filter((step) => step.startsWith('a>'))).toEqual([
      'a>m 0.75 2',
    ]);
  });
});
