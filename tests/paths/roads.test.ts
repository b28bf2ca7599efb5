import { chooseRoad, largeCatalogue, type RoadAsked } from '../../src/paths/roads.js';

const plain: RoadAsked = { to: 'function:a', objective: 'shortest', include: [], constraints: { maxSteps: 4, without: [] } };
const bulk: readonly (readonly [string, RoadAsked])[] = [
  ['no goal', { ...plain, to: undefined }],
  ['several goals', { ...plain, to: ['function:a', 'function:b'] }],
  ['more than four steps', { ...plain, constraints: { maxSteps: 5, without: [] } }],
  ['effort', { ...plain, objective: 'effort' }],
  ['pareto', { ...plain, objective: 'pareto' }],
  ['an agenda', { ...plain, include: ['agenda'] }],
  ['relaxations', { ...plain, relaxing: true }],
];

describe('the road of a search', () => {
  test('is Cypher for one goal of at most four steps, however large the catalogue', () => {
    expect(chooseRoad('auto', plain, 1_000_000)).toBe('cypher');
    expect(chooseRoad('auto', { ...plain, to: ['function:a'], objective: 'overlap', include: ['plan'] }, 1_000_000)).toBe('cypher');
  });
  test.each(bulk)('is the projection for %s on a large catalogue, and Cypher on a small one', (_name, asked) => {
    expect(chooseRoad('auto', asked, largeCatalogue)).toBe('projection');
    expect(chooseRoad('auto', asked, largeCatalogue - 1)).toBe('cypher');
  });
  test('is the projection when facts are left out, whatever the setting and the size', () => {
    const without = { ...plain, constraints: { maxSteps: 4, without: ['competence:a'] } };
    for (const setting of ['auto', 'cypher', 'projection'] as const) expect(chooseRoad(setting, without, 1)).toBe('projection');
  });
  test.each(bulk)('is what the setting says for %s', (_name, asked) => {
    expect(chooseRoad('cypher', asked, 1_000_000)).toBe('cypher');
    expect(chooseRoad('projection', asked, 1)).toBe('projection');
  });
});
