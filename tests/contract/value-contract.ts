import type { GraphValue } from '../../src/graph/graph-engine.js';
import { sharedEngine, type Open } from './shared-engine.js';

const values: readonly (readonly [string, GraphValue])[] = [
  ['null', null],
  ['true', true],
  ['false', false],
  ['zero', 0],
  ['a whole number', 42],
  ['a negative whole number', -42],
  ['the greatest whole number', Number.MAX_SAFE_INTEGER],
  ['the least whole number', Number.MIN_SAFE_INTEGER],
  ['a fraction', 0.1],
  ['a negative fraction', -12.75],
  ['a tiny fraction', 5e-324],
  ['a string', 'loodgieter'],
  ['an empty string', ''],
  ['accents, emoji and a joined emoji', 'één 👷 👩‍🔧 𝄞'],
  ['right to left', 'مسار وظيفي \u200f שלום'],
  ['quotes, dollar and backslash', `'"\`\\ $x {y} //`],
  ['line ends and a null character', 'a\nb\r\n\tc\u0000d'],
  ['an empty list', []],
  ['an empty map', {}],
  ['a list with null', [1, null, 'a', false]],
  ['nested lists', [[], [1, [2.5, [null]]]]],
  ['nested maps', { a: { b: { c: [] } }, d: null }],
  ['keys that are no words', { 'a b': 1, '': 2, é: 3, constructor: 4 }],
  [
    'a list of maps',
    [
      { id: 'a', share: 0.5 },
      { id: 'b', share: 1 },
    ],
  ],
];

export function valueContract(open: Open): void {
  describe('values', () => {
    const engine = sharedEngine(open);

    test.each(values)('%s goes in and comes out the same', async (_, value) => {
      expect(await engine().read('RETURN $value AS value, [$value] AS listed, {inside: $value} AS mapped', { value })).toStrictEqual([
        { value, listed: [value], mapped: { inside: value } },
      ]);
    });

    test.each(values.filter(([, value]) => typeof value !== 'object'))('%s is kept as a property', async (_, value) => {
      await engine().write((transaction) => transaction.run('MERGE (node:Kept {id: $id}) SET node.value = $value', { id: 'kept', value }));
      expect(
        await engine().read('MATCH (node:Kept {id: $id}) RETURN node.value AS value, node.other AS other', { id: 'kept' }),
      ).toStrictEqual([{ value, other: null }]);
    });

    test('a list of 100,000 keeps every item in its place', async () => {
      const list = Array.from({ length: 100_000 }, (_, index) => index);
      const [row] = await engine().read('RETURN $list AS list, size($list) AS size', { list });
      expect(row?.['size']).toBe(100_000);
      expect(row?.['list']).toStrictEqual(list);
    });

    test('whole numbers are INTEGER at any depth, others FLOAT', async () => {
      const params = { a: 37, b: 40, list: [37, 40], map: { deep: [{ a: 37 }] }, half: 37.5 };
      const text = `RETURN $a / $b AS whole, toFloat($a) / $b AS share, $list[0] / $list[1] AS listed,
                           $map.deep[0].a / $b AS deep, $half / 2 AS half, [10, 20, 30][$list[0] - 36] AS indexed`;
      expect(await engine().read(text, params)).toStrictEqual([{ whole: 0, share: 0.925, listed: 0, deep: 0, half: 18.75, indexed: 20 }]);
    });

    test('a whole number is a limit', async () => {
      expect(await engine().read('UNWIND range(1, 5) AS x RETURN x ORDER BY x DESC LIMIT $n', { n: 2 })).toStrictEqual([
        { x: 5 },
        { x: 4 },
      ]);
    });

    test('no rows is an empty list', async () => {
      expect(await engine().read('UNWIND [] AS x RETURN x', {})).toStrictEqual([]);
    });

    test.each<[string, string]>([
      ['a node', 'CREATE (node:Shape) RETURN node AS found'],
      ['an edge', 'CREATE (:Shape)-[edge:LEADS_TO]->(:Shape) RETURN edge AS found'],
      ['a path', 'CREATE (start:Shape)-[:LEADS_TO]->(:Shape) WITH start MATCH path = (start)-[:LEADS_TO]->() RETURN path AS found'],
      ['a node in a list', 'CREATE (node:Shape) RETURN [1, node] AS found'],
      ['a node in a map', 'CREATE (node:Shape) RETURN {deep: [node]} AS found'],
      ['a local date and time', "RETURN localdatetime('2026-01-02T03:04:05') AS found"],
      ['an integer beyond 2^53', 'RETURN 9007199254740993 AS found'],
      ['a negative integer beyond 2^53', 'RETURN [-9007199254740993] AS found'],
      ['not a number', 'RETURN sqrt(-1.0) AS found'],
    ])('%s does not come out', async (_, text) => {
      await expect(engine().write((transaction) => transaction.run(text, {}))).rejects.toMatchObject({
        code: 'graph-value-unsupported',
        message: expect.stringContaining('column found'),
      });
    });

    test.each<[string, unknown]>([
      ['a whole number beyond 2^53', 2 ** 53],
      ['not a number', Number.NaN],
      ['infinity', [Number.POSITIVE_INFINITY]],
      ['a date', new Date(0)],
      ['bytes', new Uint8Array(2)],
      ['a bigint', { deep: 1n }],
      ['a map that one engine takes for a date', { $date: '2020-01-01' }],
    ])('%s does not go in', async (_, value) => {
      await expect(engine().read('RETURN $value AS value', { value: value as GraphValue })).rejects.toMatchObject({
        code: 'graph-value-unsupported',
        message: expect.stringContaining('parameter $value'),
      });
    });
  });
}
