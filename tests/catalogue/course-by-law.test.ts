import { courseByLaw } from '../../src/catalogue/course-by-law.js';
import type { CatalogueFacts, NodeFact } from '../../src/catalogue/facts.js';
import { levels as table } from '../support/oracle/levels.js';

/** mbo-4 of level 4 takes 4,800 hours, ad of level 5 takes 3,360 to 3,400; every other programme of the table 1,600. */
const levels = {
  ...table,
  programmes: table.programmes.map((programme) => {
    const [min, max] = programme.kind === 'mbo-4' ? [4800, 4800] : programme.kind === 'ad' ? [3360, 3400] : [1600, 1600];
    return { ...programme, load: { ...programme.load, min, max } };
  }),
};
const printed = { source: 'source:one', line: 3, term: 'printed' };
const law = { source: 'source:law', line: null, term: 'test' };
const course = (id: string, properties: NodeFact['properties']): NodeFact => ({
  label: 'Course',
  id: `course:${id}`,
  properties,
  sources: [printed],
});
const partOf = (from: string, to: string): CatalogueFacts['edges'][number] => ({
  type: 'PART_OF',
  from: `course:${from}`,
  to: `course:${to}`,
  properties: {},
  sources: [printed],
});
const byLaw = (nodes: readonly NodeFact[], edges: CatalogueFacts['edges'] = []) =>
  new Map(courseByLaw({ nodes, edges }, levels).nodes.map((node) => [node.id, node]));

const mbo = course('mbo', { kind: 'qualification', programme: 'mbo-4' });
const ad = course('ad', { kind: 'qualification', programme: 'ad' });

describe('courses by law: "Load stated in a source or in law is a number or a range; a part has [0, load of its whole]; else [0, unbounded]"', () => {
  test('a whole programme has its level and range, with the article as a source beside the printed one', () => {
    const found = byLaw([ad]).get('course:ad');
    expect(found?.properties).toEqual({
      kind: 'qualification',
      programme: 'ad',
      level: 5,
      loadMin: 3360,
      loadMax: 3400,
      loadBasis: 'test',
    });
    expect(found?.sources).toEqual([printed, law]);
  });

  test('a part takes at most what its whole takes, and has no level of its own', () => {
    const found = byLaw([mbo, course('part', { kind: 'part' })], [partOf('part', 'mbo')]).get('course:part');
    expect(found?.properties).toEqual({ kind: 'part', loadMin: 0, loadMax: 4800, loadBasis: 'a part takes at most the load of its whole' });
    expect(found?.sources).toEqual([printed, law]);
  });

  test.each([[['mbo', 'ad']], [['ad', 'mbo']]])('a part of two wholes takes at most the larger, in whichever order they come', (wholes) => {
    const found = byLaw(
      [mbo, ad, course('part', { kind: 'part' })],
      wholes.map((whole) => partOf('part', whole)),
    ).get('course:part');
    expect(found?.properties['loadMax']).toBe(4800);
  });

  test.each(['part', 'elective', 'generic', 'branch-recognised'])('a %s with no whole: at least 0 hours, and no most', (kind) => {
    const found = byLaw([course('alone', { kind })]).get('course:alone');
    expect(found?.properties).toEqual({ kind, loadMin: 0, loadBasis: 'no load stated' });
    expect(found?.sources).toEqual([printed]);
  });

  test('a part of a part knows no load: PART_OF is one hop', () => {
    const found = byLaw(
      [mbo, course('part', { kind: 'part' }), course('unit', { kind: 'part' })],
      [partOf('part', 'mbo'), partOf('unit', 'part')],
    );
    expect(found.get('course:unit')?.properties).not.toHaveProperty('loadMax');
  });

  test('only a qualification is its programme: a part with one takes the range of its whole', () => {
    const found = byLaw([ad, course('part', { kind: 'part', programme: 'mbo-4' })], [partOf('part', 'ad')]).get('course:part');
    expect(found?.properties).toMatchObject({ loadMin: 0, loadMax: 3400 });
    expect(found?.properties).not.toHaveProperty('level');
  });

  test('what a source states stays: the law fills in only what is absent', () => {
    const found = byLaw([course('ad', { kind: 'qualification', programme: 'ad', level: 6, loadMin: 10 })]).get('course:ad');
    expect(found?.properties).toMatchObject({ level: 6, loadMin: 10, loadMax: 3400 });
  });

  test('nothing but courses changes', () => {
    const node: NodeFact = {
      label: 'Function',
      id: 'function:f',
      properties: { kind: 'qualification', programme: 'mbo-4' },
      sources: [printed],
    };
    const edges = [partOf('part', 'mbo')];
    const after = courseByLaw({ nodes: [node, mbo], edges }, levels);
    expect(after.nodes[0]).toBe(node);
    expect(after.edges).toEqual(edges);
  });
});
