import type { RowOf } from '../../graph/query.js';
import type { profileQueries } from '../../graph/queries/profiles.js';
import type { withoutQueries } from '../../graph/queries/without.js';
import { distinct, grouped } from '../grouped.js';
import type { FunctionFacts } from '../search-case.js';
import type { LeftOut } from './left-out.js';

type Q = typeof withoutQueries;
type StatedRequirement = RowOf<Q['listStatedRequirements']>;
type ListedWhole = RowOf<Q['listListedWholes']>;
type Matches = RowOf<typeof profileQueries.readMatches>;

/** Edges the computed properties of functions come from, of the functions that specialisations specialise too. */
export interface Stated {
  readonly requirements: readonly StatedRequirement[];
  readonly wholes: readonly ListedWhole[];
  readonly branches: readonly RowOf<Q['listOwnBranches']>[];
  readonly matchesOf: ReadonlyMap<string, Matches>;
}
/** A function as it is computed without what is left out; `now` null: it is left out itself. */
export interface ChangedFunction {
  readonly before: FunctionFacts;
  readonly now: FunctionFacts | null;
  /** programmes of the whole courses still listed for it */
  readonly programmes: readonly string[];
}

/** What a load computes of functions (cypher/catalogue/set-function-*), without what is left out. */
export function computeFunctions(leftOut: LeftOut, before: readonly FunctionFacts[], stated: Stated): Map<string, ChangedFunction> {
  const byFunction = ({ functionId }: { readonly functionId: string }) => functionId;
  const requirements = grouped(
    stated.requirements.filter(({ functionId, id }) => !leftOut.has('REQUIRES', functionId, id)),
    byFunction,
  );
  const wholes = grouped(
    stated.wholes.filter(({ functionId, id }) => !leftOut.has('PREPARES_FOR', id, functionId)),
    byFunction,
  );
  const branches = grouped(
    stated.branches.filter(({ functionId, id }) => !leftOut.has('ON', functionId, id)),
    byFunction,
  );
  const compute = (row: FunctionFacts): FunctionFacts => {
    const parents = leftOut.to('SPECIALISES', row.id, row.parents);
    const inherits = row.kind === 'specialisation' ? parents : [];
    const placed = inherits[0] ?? row.id;
    const levels = (wholes.get(placed) ?? []).flatMap(({ level }) => level ?? []);
    const own = requirements.get(row.id) ?? [];
    const required = merged([...own, ...inherits.flatMap((parent) => requirements.get(parent) ?? [])]);
    const essentials = required.filter(({ essential }) => essential);
    const brings = required.map(({ id }) => id);
    const reached = (list: (matches: Matches) => readonly string[]) => brings.flatMap((id) => list(stated.matchesOf.get(id) ?? none));
    const exact = reached((matches) => matches.sameAs);
    return {
      ...row,
      parents,
      level: levels.length > 0 ? Math.min(...levels) : null,
      levelBasis: inherits.length > 0 ? 'inherited' : levels.length > 0 ? 'listed-courses' : null,
      branches: (branches.get(placed) ?? []).map(({ id }) => id).sort(),
      inheritedOnly: required.length > 0 && own.length === 0,
      performs: leftOut.to('PERFORMS', row.id, row.performs),
      criteria: leftOut.to('CLASSIFIED_BY', row.id, row.criteria),
      requires: brings,
      weights: required.map(({ weight }) => weight),
      essentialRequires: essentials.map(({ id }) => id),
      essentialWeights: essentials.map(({ weight }) => weight),
      brings,
      bringsExact: distinct([...brings, ...exact]),
      bringsClose: distinct([...brings, ...exact, ...reached((matches) => matches.closeTo)]),
    };
  };
  return new Map(
    before.map((row): [string, ChangedFunction] => {
      const programmes = distinct((wholes.get(row.id) ?? []).flatMap(({ programme }) => programme ?? []));
      return [row.id, { before: row, now: leftOut.nodes.has(row.id) ? null : compute(row), programmes }];
    }),
  );
}

const none: Matches = { id: '', sameAs: [], sameAsStated: [], closeTo: [] };

/** A competence in several lists counts once, with the larger weight, essential if any says so; in order of id. */
function merged(all: readonly StatedRequirement[]): StatedRequirement[] {
  const byId = new Map<string, StatedRequirement>();
  for (const one of all) {
    const known = byId.get(one.id) ?? one;
    byId.set(one.id, { ...one, weight: Math.max(one.weight, known.weight), essential: one.essential || known.essential });
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
