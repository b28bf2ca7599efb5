import type { CatalogueFacts, NodeFact } from '../../src/catalogue/facts.js';
import { courseByLaw } from '../../src/catalogue/course-by-law.js';
import { readSeeds } from '../../src/catalogue/read-seeds.js';
import { seedFacts } from '../../src/catalogue/seed-facts.js';
import { build } from '../support/oracle/build.js';
import { levels } from '../support/oracle/levels.js';

const sketched = build({
  functions: {
    a: { requires: 'c1 c2 c3', level: 2, branch: 'x', performs: 'w1' },
    b: { requires: 'c1 c2 c4*0.5 d1~', level: 3, branch: 'x', performs: 'w1 w2' },
    c: { requires: 'c2 c3 d1', level: 4, branch: 'y' },
    d: { requires: 'c3 c4', level: 4 },
    e: { requires: 'c4 c5', branch: 'y' },
    f: { requires: 'c5 c6' },
    g: { requires: 'c1 c6', level: 5, branch: 'y' },
    empty: {},
    s: { kind: 'specialisation', parent: 'b', requires: 'c5' },
    profile: { kind: 'profile' },
    r1: { kind: 'rung', parent: 'profile', criteria: 'k1 k2' },
    r2: { kind: 'rung', parent: 'profile', criteria: 'k2 k3' },
    o: { kind: 'occupation' },
  },
  steps: 'a>b b>c c>d d>e e>f f>g a>c c>f b>empty b>s:specialisation s>b:specialisation r1>r2:ladder',
  matches: 'c1=d1:exact:stated c2=d2:exact:inferred c3=d3:close:inferred c4=d4:broad:inferred',
  tasks: { t1: { requires: 'c6' } },
  workProcesses: { w1: { requires: 'c1', task: 't1' }, w2: { requires: 'c5', task: 't1' } },
  courses: {
    part: { kind: 'part', teaches: 'c5', covers: 't1 w1' },
    whole: { kind: 'qualification', programme: 'ad', level: 5, preparesFor: 'g f' },
    own: { kind: 'branch-recognised', preparesFor: 'e' },
  },
  branches: 'x y empty',
});
const sources = [{ source: 'source:one', line: 1, term: 'test' }];
/** Names that alphabets, UTF-16 and code points put in different orders, and two that are equal. */
const names = ['Z', 'a', 'é', 'e\u0301', '～', '👷', 'twin', 'twin', '\'"\\ $x'];
const groups = names.map((name, index): NodeFact => ({
  label: 'TargetGroup',
  id: `target-group:t${index}`,
  properties: { name, nameEn: name, description: 'test' },
  sources,
}));

/** o is an occupation of ESCO; b names it by its address, c by its code. */
const codes: Readonly<Record<string, NodeFact['properties']>> = {
  'function:o': { scheme: 'esco', code: '9.9', deprecated: true },
  'function:b': { escoId: 'function:o' },
  'function:c': { escoCode: '9.9' },
};
const withCodes = (node: NodeFact): NodeFact => ({ ...node, properties: { ...node.properties, ...codes[node.id] } });

/** A little of everything the graph can hold, what the seeds have none of included: TEACHES, weights, all three kinds of match. */
export const smallFacts: CatalogueFacts = courseByLaw(
  {
    nodes: [...sketched.nodes.map(withCodes), ...groups],
    edges: [
      ...sketched.edges,
      { type: 'PART_OF', from: 'course:part', to: 'course:whole', properties: { basis: 'stated', reason: 'test' }, sources },
      { type: 'MATCHES', from: 'function:d', to: 'function:o', properties: { kind: 'exact', basis: 'stated', reason: 'test' }, sources },
    ],
  },
  levels,
);

export const seedsFacts: CatalogueFacts = seedFacts(readSeeds());

/** The same facts, told the other way round. */
export const reversed = ({ nodes, edges }: CatalogueFacts): CatalogueFacts => ({
  nodes: [...nodes].reverse(),
  edges: [...edges].reverse(),
});
