import type { CatalogueFacts, EdgeFact, NodeFact } from '../../src/catalogue/facts.js';
import { graphDoor, type GraphDoor } from './door.js';

const sources = [{ source: 'source:one', line: 1, term: 'test' }];
const fiftyThree = Array.from({ length: 53 }, (_, index) => index);
const nodes: NodeFact[] = [
  { label: 'Source', id: 'source:one', properties: { name: 'One', nameEn: 'One', kind: 'document' }, sources: [] },
  { label: 'Branch', id: 'branch:x', properties: { name: 'X', nameEn: 'X' }, sources },
  ...fiftyThree.map((at): NodeFact => ({
    label: 'Function',
    id: `function:f${at}`,
    properties: { name: `F${at}`, nameEn: `F${at}`, kind: 'function' },
    sources,
  })),
  ...fiftyThree.map((at): NodeFact => ({
    label: 'Competence',
    id: `competence:c${at}`,
    properties: { name: `C${at}`, nameEn: `C${at}`, kind: 'behaviour', scheme: 'test' },
    sources,
  })),
];
const edges = fiftyThree.flatMap((at): EdgeFact[] => [
  { type: 'ON', from: `function:f${at}`, to: 'branch:x', properties: {}, sources },
  ...[0, 1, 2].map((more): EdgeFact => ({
    type: 'REQUIRES',
    from: `function:f${at}`,
    to: `competence:c${(at + more) % 53}`,
    properties: { weight: 1, essential: true, weightBasis: 'default' },
    sources,
  })),
]);
const facts: CatalogueFacts = { nodes, edges };

let door: GraphDoor;
beforeAll(async () => {
  door = await graphDoor(facts);
}, 120_000);
afterAll(() => door.services.close());

const threeLevels = `query($first: Int!) { functions(first: $first) { nodes { name branches { name }
  requirements(first: 10) { totalCount edges { weight sources { document { name } } node { name
    functions(first: 10) { totalCount edges { node { name
      steps(first: 5) { nodes { name } } } } } } } } } } }`;

test('a query of three levels costs no more statements over 50 functions than over 2', async () => {
  const costs: number[] = [];
  for (const first of [2, 50]) {
    door.counted();
    const { data, errors } = await door.query(threeLevels, { first });
    expect(errors).toBeUndefined();
    expect(data.functions.nodes).toHaveLength(first);
    expect(data.functions.nodes[0].requirements.edges[0].node.functions.totalCount).toBe(3);
    costs.push(door.counted().length);
  }
  // version and page; nodes of each of the four levels, with branches and sources; edges of three. With all 50 the last are known already
  expect(costs).toEqual([10, 9]);
});

test('a total is counted when it is asked for, and not otherwise', async () => {
  door.counted();
  await door.query('{ functions(first: 1) { edges { cursor } } }');
  expect(door.counted()).toHaveLength(2);
  await door.query('{ functions(first: 1) { totalCount edges { cursor } } }');
  expect(door.counted()).toHaveLength(3);
});

test('a page holds no more rows than it shows and one', async () => {
  door.counted();
  await door.query('{ competences(first: 3) { nodes { id } } }');
  const [, page] = door.counted();
  expect(page).toMatch(/LIMIT \$most$/);
});
