import { pagedLabels, type PagedLabel } from '../../src/graph/queries/paged-labels.js';
import { graphSchema } from '../../src/graphql/schema.js';
import { graphDoor, type GraphDoor, type Json } from './door.js';

let door: GraphDoor;
beforeAll(async () => {
  door = await graphDoor();
}, 120_000);
afterAll(() => door.services.close());

const camel = (plural: string): string => plural.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase());
const lower = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);
const labels = Object.keys(pagedLabels) as PagedLabel[];
const developer = 'function:software-developer';

async function data(query: string, variables?: object) {
  const answer = await door.query(query, variables);
  expect(answer.errors).toBeUndefined();
  expect(answer.status).toBe(200);
  return answer.data;
}
const counts = async () => (await door.services.doctor()).counts;

describe.each(labels)('%s', (label) => {
  const list = camel(pagedLabels[label].plural);

  test('is listed page by page, each once, by name and id, and as many as there are', async () => {
    const seen: { id: string; name: string }[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const page: Json = (
        await data(
          `query($after: String) { ${list}(first: 7, after: $after) { totalCount nodes { id name __typename } edges { cursor }
          pageInfo { endCursor hasNextPage hasPreviousPage startCursor } } }`,
          { after },
        )
      )[list];
      expect(page.nodes.every((node: Json) => node.__typename === label)).toBe(true);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      expect(page.pageInfo.startCursor).toBe(page.edges[0].cursor);
      seen.push(...page.nodes);
      total = page.totalCount;
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    const ids = seen.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([ids.length, total]).toEqual([(await counts()).nodes[label], (await counts()).nodes[label]]);
    const inOrder = [...seen].sort((a, b) => (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1));
    expect(ids).toEqual(inOrder.map(({ id }) => id));
  });

  test('has every field and way of its type', async () => {
    const [one] = (await data(`{ ${list}(first: 1) { nodes { id } } }`))[list].nodes;
    const { fields } = (
      await data(`{ __type(name: "${label}") { fields { name type { kind name ofType { kind name ofType { kind ofType { kind } } } } } } }`)
    ).__type;
    const written = fields.map(({ name }: { name: string }) => {
      const type = String((graphSchema().schema.getType(label) as Json).getFields()[name].type);
      if (type.includes('Connection'))
        return `${name}(first: 2) { totalCount nodes { id } edges { sources { source line term document { id } } } }`;
      if (type.includes('SourceReference')) return `${name} { source line term lastLine document { name } }`;
      return type.includes('Branch') ? `${name} { id }` : name;
    });
    const node = (await data(`query($id: ID!) { ${lower(label)}(id: $id) { ${written.join(' ')} } }`, { id: one.id }))[lower(label)];
    expect(node).toMatchObject({ id: one.id });
    expect(Object.keys(node).sort()).toEqual(fields.map(({ name }: { name: string }) => name).sort());
  });
});

test('an item is what REST says it is', async () => {
  const rest = (await door.ask.get(`/v1/functions/${developer}`)).body;
  const graph = (
    await data(`{ function(id: "${developer}") { id name nameEn nameEnBasis kind code aliases description descriptionEn rung level levelMax levelBasis
      sources { source line term } branches { id name nameEn }
      steps(first: 100) { edges { basis baseOverlap sources { source line term } node { id name nameEn kind level } } }
      requirements(first: 100) { totalCount edges { weight essential weightBasis inherited node { id name kind scheme } } }
      workProcesses { totalCount } criteria { totalCount } courses { nodes { id loadMin loadMax } } } }`)
  ).function;
  const { steps, requirements, workProcesses, criteria, courses, ...own } = graph;
  expect(rest).toMatchObject(own);
  expect(steps.edges.map(({ node, ...edge }: Json) => ({ ...node, ...edge }))).toEqual(rest.neighbours);
  expect(courses.nodes.map(({ id }: Json) => id)).toEqual(rest.courses.map(({ id }: Json) => id));
  expect({ workProcesses: workProcesses.totalCount, criteria: criteria.totalCount }).toMatchObject({
    workProcesses: rest.requirementCounts.workProcesses,
    criteria: rest.requirementCounts.criteria,
  });
  const asked = (await door.ask.get(`/v1/functions/${developer}/requirements`)).body.competences;
  expect(requirements.edges.map(({ node, weight, inherited }: Json) => [node.id, weight, inherited])).toEqual(
    asked.map(({ id, weight, inherited }: Json) => [id, weight, inherited]),
  );
});

test('a specialisation has the requirements of its function, marked', async () => {
  const id = 'function:cloud-technicus';
  const rest = (await door.ask.get(`/v1/functions/${id}/requirements`)).body.competences;
  const { edges } = (await data(`{ function(id: "${id}") { requirements(first: 100) { edges { weight inherited node { id } } } } }`))
    .function.requirements;
  expect(edges.map((edge: Json) => [edge.node.id, edge.weight, edge.inherited])).toEqual(
    rest.map((one: Json) => [one.id, one.weight, one.inherited]),
  );
  expect(edges.some((edge: Json) => edge.inherited)).toBe(true);
});

test.each([
  ['functions', 'kind: specialisation', 'kind=specialisation'],
  ['functions', 'branch: "branch:ict-infrastructuur", level: 4', 'branch=branch:ict-infrastructuur&level=4'],
  ['functions', 'q: "DEVELOPER"', 'q=DEVELOPER'],
  ['competences', 'scheme: "sbb", kind: behaviour', 'scheme=sbb&kind=behaviour'],
  ['workProcesses', 'function: "function:0403"', 'function=function:0403'],
  ['courses', 'status: historical', 'status=historical'],
  ['courses', `function: "${developer}", kind: qualification`, `function=${developer}&kind=qualification`],
  ['branches', 'source: "source:ontwikkelpad-it-3.0"', 'source=source:ontwikkelpad-it-3.0'],
  ['targetGroups', 'q: "politie"', 'q=politie'],
  ['sources', 'kind: law', 'kind=law'],
])('%s(%s) is the list that REST gives', async (list, args, query) => {
  const graph = (await data(`{ ${list}(first: 100, ${args}) { totalCount nodes { id } } }`))[list];
  const path = list.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const rest = (await door.ask.get(`/v1/${path}?pageSize=100&${query}`)).body;
  expect(rest.total).toBeGreaterThan(0);
  expect([graph.totalCount, graph.nodes.map(({ id }: Json) => id)]).toEqual([rest.total, rest.items.map(({ id }: Json) => id)]);
});

test('pages of a relation go on where the last one ended', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { steps }: Json = (
      await data(
        `query($after: String) { function(id: "${developer}") { steps(first: 5, after: $after) { nodes { id } totalCount pageInfo { endCursor hasNextPage } } } }`,
        {
          after,
        },
      )
    ).function;
    seen.push(...steps.nodes.map(({ id }: Json) => id));
    expect(steps.totalCount).toBe(12);
    after = steps.pageInfo.hasNextPage ? steps.pageInfo.endCursor : null;
  } while (after !== null);
  expect([seen.length, new Set(seen).size]).toEqual([12, 12]);
});

test('node and nodes find anything by id; nodes keeps places and leaves null for the unknown', async () => {
  const ids = [developer, 'nowhere:at-all', 'course:27015', 'core-task:23405-b1-k1', developer];
  const { node, nodes } = await data(
    'query($ids: [ID!]!) { node(id: "criterion:0403-3-problemen") { __typename id name ... on Criterion { text textEn category } } nodes(ids: $ids) { id __typename } }',
    {
      ids,
    },
  );
  expect(node).toMatchObject({ __typename: 'Criterion', text: expect.any(String), textEn: expect.any(String) });
  expect(nodes.map((one: Json) => one?.id ?? null)).toEqual([developer, null, 'course:27015', 'core-task:23405-b1-k1', developer]);
});

test('search looks among all labels, or those named', async () => {
  const { every, some } = await data(`{ every: search(q: "ict", first: 100) { totalCount nodes { __typename name } }
    some: search(q: "ict", labels: [Course, Branch], first: 2) { totalCount nodes { __typename } pageInfo { endCursor } } }`);
  expect(every.totalCount).toBe(every.nodes.length);
  expect(new Set(every.nodes.map((one: Json) => one.__typename)).size).toBeGreaterThan(3);
  expect(some.totalCount).toBe(every.nodes.filter((one: Json) => ['Course', 'Branch'].includes(one.__typename)).length);
});

test('steps have their ends, basis and overlap, page by page', async () => {
  const total = (await counts()).edges['PROGRESSES_TO'];
  const first = (
    await data('{ steps(first: 100) { totalCount pageInfo { endCursor } nodes { from { id } to { id } basis baseOverlap } } }')
  ).steps;
  const rest = (
    await data('query($after: String) { steps(first: 100, after: $after) { nodes { from { id } to { id } basis baseOverlap } } }', {
      after: first.pageInfo.endCursor,
    })
  ).steps;
  const all = [...first.nodes, ...rest.nodes];
  expect([first.totalCount, all.length, new Set(all.map((one: Json) => `${one.from.id} ${one.to.id}`)).size]).toEqual([
    total,
    total,
    total,
  ]);
  expect(all.every((one: Json) => (one.basis === 'derived') === (one.baseOverlap !== null))).toBe(true);
  const { derived } = await data(`{ derived: steps(basis: derived, from: "${developer}") { totalCount nodes { basis from { id } } } }`);
  expect(derived.nodes.map((one: Json) => [one.basis, one.from.id])).toEqual(Array(derived.totalCount).fill(['derived', developer]));
});

test('a neighbourhood is what is within so many edges, nearest first, with the edges between', async () => {
  const { near, far, cut } = await data(`{
    near: neighbourhood(id: "${developer}", types: [PROGRESSES_TO]) { ...all }
    far: neighbourhood(id: "${developer}", types: [PROGRESSES_TO, REQUIRES], depth: 3, most: 500) { ...all }
    cut: neighbourhood(id: "${developer}", depth: 3, most: 3) { ...all } }
    fragment all on Neighbourhood { middle { id } truncated nodes { distance node { id } } edges { type from to basis baseOverlap weight } }`);
  const { steps, stepsInto } = (
    await data(`{ function(id: "${developer}") { steps(first: 100) { nodes { id } } stepsInto(first: 100) { nodes { id } } } }`)
  ).function;
  const around = new Set([...steps.nodes, ...stepsInto.nodes].map(({ id }: Json) => id));
  expect(new Set(near.nodes.map((one: Json) => one.node.id))).toEqual(around);
  expect([near.truncated, far.truncated, cut.truncated, cut.nodes.length]).toEqual([false, false, true, 3]);
  const distances = far.nodes.map((one: Json) => one.distance);
  expect(distances).toEqual([...distances].sort((a, b) => a - b));
  expect([distances[0], distances.at(-1)]).toEqual([1, 2]);
  const known = new Set([developer, ...far.nodes.map((one: Json) => one.node.id)]);
  expect(far.edges.every((edge: Json) => known.has(edge.from) && known.has(edge.to))).toBe(true);
});

test('statistics count by label, type, branch and basis, and degrees add up', async () => {
  const { statistics } = await data(`{ statistics { nodes { label nodes } edges { type edges } branches { branch { id } kind functions }
    bases { type basis edges } degrees { label type direction nodes edges least median mean most histogram { degree nodes } } } }`);
  const { nodes, edges } = await counts();
  expect(Object.fromEntries(statistics.nodes.map((one: Json) => [one.label, one.nodes]))).toMatchObject(nodes);
  expect(Object.fromEntries(statistics.edges.map((one: Json) => [one.type, one.edges]))).toMatchObject(edges);
  const of = (type: string) =>
    statistics.bases.filter((one: Json) => one.type === type).reduce((sum: number, one: Json) => sum + Number(one.edges), 0);
  expect(of('PROGRESSES_TO')).toBe(edges['PROGRESSES_TO']);
  const out = statistics.degrees.filter((one: Json) => one.direction === 'out' && one.type === 'REQUIRES');
  expect(out.reduce((sum: number, one: Json) => sum + Number(one.edges), 0)).toBe(edges['REQUIRES']);
  const degrees = statistics.degrees.find((one: Json) => one.label === 'Function' && one.type === 'REQUIRES');
  const spread = degrees.histogram.flatMap(({ degree, nodes: many }: Json) => Array<number>(many).fill(degree));
  expect([degrees.least, degrees.most, degrees.nodes]).toEqual([spread[0], spread.at(-1), spread.length]);
  expect(degrees.mean).toBeCloseTo(spread.reduce((sum: number, one: number) => sum + one, 0) / spread.length);
  const middle = (Number(spread[Math.floor((spread.length - 1) / 2)]) + Number(spread[Math.floor(spread.length / 2)])) / 2;
  expect(degrees.median).toBe(middle);
  const specialisations = statistics.branches.filter(
    (one: Json) => one.branch?.id === 'branch:ict-infrastructuur' && one.kind === 'specialisation',
  );
  expect(specialisations[0].functions).toBe(
    (await door.ask.get('/v1/functions?branch=branch:ict-infrastructuur&kind=specialisation')).body.total,
  );
});

test('the version is that of the catalogue', async () => {
  expect((await data('{ catalogueVersion }')).catalogueVersion).toBe(await door.services.catalogueVersion());
});
