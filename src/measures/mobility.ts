import { directionOf } from '../paths/levels.js';
import { directions } from './directions.js';
import { column, rounded, type Measure, type Row } from './measure.js';

interface Group {
  readonly branch: string | null;
  readonly level: number | null;
  functions: number;
  steps: number;
  across: number;
  readonly by: Record<(typeof directions)[number]['key'], number>;
}

export const mobility: Measure = {
  title: { nl: 'beweging per richting en niveau', en: 'mobility by branch and level' },
  method: {
    nl: 'Per richting en NLQF-niveau van de functie die verlaten wordt: functies, stappen (PROGRESSES_TO, elke basis) per functie, en van die stappen het deel omhoog, gelijk, omlaag en onbekend (berekend uit de niveaus), en het deel naar een functie die niet op deze richting ligt. Een functie op meer richtingen telt bij elk; zonder richting, of zonder niveau, is een groep apart.',
    en: 'By branch and NLQF level of the function that is left: functions, steps (PROGRESSES_TO, every basis) a function, and of these steps the share up, level, down and unknown (computed from the levels), and the share to a function that is not on this branch. A function on more branches counts on each; without branch, or without level, is a group of its own.',
  },
  compute({ functions, steps, branches }) {
    const groups = new Map<string, Group>();
    const groupsOf = functions.map(({ branches: on, level }) =>
      (on.length === 0 ? [null] : on).map((branch): Group => {
        const key = JSON.stringify([branch, level]);
        const none = { up: 0, level: 0, down: 0, unknown: 0 };
        const group = groups.get(key) ?? { branch, level, functions: 0, steps: 0, across: 0, by: none };
        group.functions += 1;
        groups.set(key, group);
        return group;
      }),
    );
    for (const { from, to } of steps) {
      const direction = directionOf(functions[from]?.level ?? null, functions[to]?.level ?? null);
      for (const group of groupsOf[from] ?? []) {
        group.steps += 1;
        group.by[direction] += 1;
        if (group.branch === null ? functions[to]?.branches.length !== 0 : functions[to]?.branches.includes(group.branch) !== true)
          group.across += 1;
      }
    }
    const rows = [...groups.values()].sort(inOrder).map(({ branch, level, steps: count, across, by, ...group }): Row => {
      const share = (some: number): number | null => (count === 0 ? null : rounded(some / count));
      const named = branch === null ? undefined : branches.get(branch);
      return {
        id: branch ?? 'none',
        name: named?.name ?? branch ?? 'zonder richting',
        nameEn: branch === null ? 'no branch' : (named?.nameEn ?? null),
        values: [
          level,
          group.functions,
          count,
          rounded(count / group.functions),
          ...directions.map(({ key }) => share(by[key])),
          share(across),
        ],
      };
    });
    return {
      columns: [
        column('nlqf', 'niveau', 'level'),
        column('functions', 'functies', 'functions'),
        column('steps', 'stappen', 'steps'),
        column('stepsPerFunction', 'stappen per functie', 'steps a function'),
        ...directions.map(({ key, title }) => column(key, title.nl, title.en)),
        column('across', 'naar een andere richting', 'to another branch'),
      ],
      rows,
      figures: [],
    };
  },
};

/** By branch, those without last, and by level, the unknown last. */
function inOrder(a: Group, b: Group): number {
  if (a.branch !== b.branch) return a.branch === null ? 1 : b.branch === null ? -1 : a.branch < b.branch ? -1 : 1;
  return (a.level ?? Infinity) - (b.level ?? Infinity);
}
