import { readSeeds } from '../../src/catalogue/read-seeds.js';
import { seedFacts } from '../../src/catalogue/seed-facts.js';
import { pathSearch, type PathSearchInput } from '../../src/paths/search.js';
import { searchPaths } from '../../src/paths/search-paths.js';
import { sideBySide } from '../lib/measure.js';
import type { Part } from '../lib/part.js';

/** Thirty things claimed: every work process of the seeds, and behaviours of the Ontwikkelpad. */
function claims(): { workProcesses: string[]; competences: string[] } {
  const { nodes } = seedFacts(readSeeds());
  const ids = (label: string): string[] => nodes.filter((node) => node.label === label).map((node) => node.id);
  const workProcesses = ids('WorkProcess').slice(0, 30);
  const behaviours = ids('Competence').filter((id) => !/23405|sbb/.test(id));
  return { workProcesses, competences: behaviours.slice(0, Math.max(0, 30 - workProcesses.length)) };
}

// a path of four steps, by asking for the three between
const fourSteps: PathSearchInput = {
  profile: { educationLevel: 'mbo-2', functions: ['function:medewerker-ict'] },
  to: 'function:datacenter-technicus',
  constraints: {
    via: ['function:applicatie-beheerder', 'function:ict-infrastructuur-operator', 'function:ict-infrastructuur-technicus'],
    minDerivedOverlap: 0,
    maxLevelClimb: 7,
    overshoot: true,
  },
  alternatives: 1,
};

export const plan: Part = {
  name: 'plan',
  about: 'plan and agenda beside the search they belong to; functions of the seeds, which have courses',
  at: 'open',
  async run({ room, effort }, record) {
    const profile = { educationLevel: 'mbo-2', functions: ['function:medewerker-ict'], ...claims() };
    const goal: PathSearchInput = { profile, to: 'function:ict-infrastructuur-technicus' };
    const searches: readonly (readonly [name: string, search: PathSearchInput])[] = [
      ['search, 4 steps', fourSteps],
      ['the same with plan', { ...fourSteps, include: ['plan'] }],
      ['search, 30 claimed items', goal],
      ['30 claimed items, with plan', { ...goal, include: ['plan'] }],
      ['30 claimed items, with agenda', { ...goal, include: ['agenda'] }],
      ['30 claimed items, by effort', { ...goal, objective: 'effort' }],
      ['30 claimed items, by effort, with agenda', { ...goal, objective: 'effort', include: ['agenda'] }],
      ['30 claimed items, by pareto', { ...goal, objective: 'pareto' }],
    ];
    const cases = searches.map(([name, search]) => ({ name, run: () => searchPaths(room, pathSearch.parse(search)) }));
    const values = await sideBySide(cases, effort.of(40, 3), 2);
    cases.forEach(({ name }, at) => record.times(name, values[at] ?? []));
  },
};
