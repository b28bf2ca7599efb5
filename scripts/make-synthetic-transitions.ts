import { writeFileSync } from 'node:fs';
import { readSeeds } from '../src/catalogue/read-seeds.js';
import { seedFacts } from '../src/catalogue/seed-facts.js';
import { seeded } from '../src/evaluations/bootstrap.js';

/** Moves nobody made, to try `padwijzer evaluate transitions` with: 40 out of each function, to others that share what they ask. */
const movesEach = 40;
const next = seeded(20261126);
const { nodes, edges } = seedFacts(readSeeds());
const functions = nodes.filter((node) => node.label === 'Function' && node.properties['kind'] === 'function').map((node) => node.id);
const asks = (id: string) => new Set(edges.filter((edge) => edge.type === 'REQUIRES' && edge.from === id).map((edge) => edge.to));
const of = new Map(functions.map((id) => [id, asks(id)]));
const likeness = (a: string, b: string): number => {
  const [one, other] = [of.get(a) ?? new Set(), of.get(b) ?? new Set()];
  const shared = [...one].filter((id) => other.has(id)).length;
  return one.size + other.size === 0 ? 0 : shared / (one.size + other.size - shared);
};
const lines = [
  '# SYNTHETIC: no person made these moves. Drawn by scripts/make-synthetic-transitions.ts with a chance that grows with what two functions',
  '# ask alike: it shows how the command works, and says nothing of how well anything is recommended.',
  'from,to,count',
];
for (const from of [...functions].sort()) {
  const chances = functions.filter((id) => id !== from).map((to) => [to, Math.exp(4 * likeness(from, to))] as const);
  const total = chances.reduce((sum, [, chance]) => sum + chance, 0);
  const counts = new Map<string, number>();
  for (let move = 0; move < movesEach; move += 1) {
    let left = next() * total;
    const drawn = chances.find(([, chance]) => (left -= chance) < 0)?.[0] ?? chances[0]?.[0] ?? '';
    counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
  }
  for (const [to, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) lines.push(`${from},${to},${count}`);
}
writeFileSync(new URL('../examples/transitions-synthetic.csv', import.meta.url), `${lines.join('\n')}\n`);
