import type { CatalogueFacts, EdgeType } from '../../../src/catalogue/facts.js';
import type { LevelsFile } from '../../../src/catalogue/seed-file.js';
import type { StepBasis } from '../../../src/paths/search.js';
import { derivedSteps } from './derived.js';
import { matchIndex, type MatchIndex } from './matches.js';
import { byCodePoint } from './numbers.js';

export interface Requirement {
  readonly weight: number;
  readonly essential: boolean;
}
export interface Course {
  readonly whole: boolean;
  readonly level: number | null;
  readonly programme: string | null;
}
export interface OracleFunction {
  readonly id: string;
  readonly kind: string;
  readonly source: string | null;
  /** functions a specialisation specialises; empty for every other kind */
  readonly parents: readonly string[];
  /** R(f), all weights */
  readonly requires: ReadonlyMap<string, Requirement>;
  readonly performs: readonly string[];
  readonly criteria: readonly string[];
  readonly branches: readonly string[];
  readonly level: number | null;
  /** whole courses the function itself lists */
  readonly wholeCourses: readonly Course[];
}
export interface Model {
  readonly functions: ReadonlyMap<string, OracleFunction>;
  readonly courses: ReadonlyMap<string, Course>;
  readonly branchIds: readonly string[];
  readonly coreTaskIds: readonly string[];
  readonly matches: MatchIndex;
  readonly levels: LevelsFile;
  /** from -> to -> basis, derived steps included */
  readonly steps: ReadonlyMap<string, ReadonlyMap<string, StepBasis>>;
  targets(type: EdgeType, from: string): readonly string[];
  origins(type: EdgeType, to: string): readonly string[];
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
const wholeKinds = ['qualification', 'branch-recognised'];
const statedBases: readonly StepBasis[] = ['documented', 'specialisation', 'ladder'];

/** The catalogue as lookups, with levels and derived steps computed here: nothing is taken over from a graph. */
export function readModel(facts: CatalogueFacts, levels: LevelsFile): Model {
  const targets = (type: EdgeType, from: string) => unique(facts.edges.filter((e) => e.type === type && e.from === from).map((e) => e.to));
  const origins = (type: EdgeType, to: string) => unique(facts.edges.filter((e) => e.type === type && e.to === to).map((e) => e.from));
  const nodes = (label: string) => facts.nodes.filter((node) => node.label === label);
  const courses = new Map(
    nodes('Course').map((node): [string, Course] => {
      const programme = text(node.properties['programme']);
      const stated = number(node.properties['level']);
      const level = stated ?? levels.programmes.find((p) => p.kind === programme)?.level ?? null;
      return [node.id, { whole: wholeKinds.includes(text(node.properties['kind']) ?? ''), level, programme }];
    }),
  );
  const kinds = new Map(nodes('Function').map((node) => [node.id, text(node.properties['kind']) ?? 'function']));
  const parentsOf = (id: string) => (kinds.get(id) === 'specialisation' ? targets('SPECIALISES', id) : []);
  // a specialisation of no function that is known stands on its own
  const placedBy = (id: string) => (parentsOf(id).length > 0 ? parentsOf(id) : [id]);
  const wholeOf = (id: string) =>
    origins('PREPARES_FOR', id)
      .map((course) => courses.get(course))
      .filter((course): course is Course => course?.whole === true);
  const levelOf = (id: string): number | null => {
    // a specialisation has its function's level, whatever courses it lists itself
    const listing = placedBy(id);
    const known = listing
      .flatMap(wholeOf)
      .map((course) => course.level)
      .filter((level) => level !== null);
    return known.length === 0 ? null : Math.min(...known);
  };
  const requires = (id: string) => {
    const found = new Map<string, Requirement>();
    for (const edge of facts.edges) {
      if (edge.type !== 'REQUIRES' || (edge.from !== id && !parentsOf(id).includes(edge.from))) continue;
      const weight = number(edge.properties['weight']) ?? 1;
      const essential = edge.properties['essential'] !== false;
      const before = found.get(edge.to);
      found.set(edge.to, { weight: Math.max(weight, before?.weight ?? 0), essential: essential || before?.essential === true });
    }
    return found;
  };
  const functions = new Map(
    nodes('Function').map((node): [string, OracleFunction] => [
      node.id,
      {
        id: node.id,
        kind: kinds.get(node.id) ?? 'function',
        source: node.sources[0]?.source ?? null,
        parents: parentsOf(node.id),
        requires: requires(node.id),
        performs: targets('PERFORMS', node.id),
        criteria: targets('CLASSIFIED_BY', node.id),
        branches: placedBy(node.id).flatMap((f) => targets('ON', f)),
        level: levelOf(node.id),
        wholeCourses: wholeOf(node.id),
      },
    ]),
  );
  const matches = matchIndex(facts);
  const steps = new Map<string, Map<string, StepBasis>>([...functions.keys()].map((id) => [id, new Map()]));
  for (const basis of statedBases) {
    for (const edge of facts.edges) {
      if (edge.type !== 'PROGRESSES_TO' || edge.properties['basis'] !== basis) continue;
      const from = steps.get(edge.from);
      if (from && !from.has(edge.to)) from.set(edge.to, basis);
    }
  }
  for (const { from, to } of derivedSteps([...functions.values()], matches, (a, b) => steps.get(a)?.has(b) === true)) {
    steps.get(from)?.set(to, 'derived');
  }
  const branchIds = nodes('Branch')
    .map((node) => node.id)
    .sort(byCodePoint);
  const coreTaskIds = nodes('CoreTask').map((node) => node.id);
  return { functions, courses, branchIds, coreTaskIds, matches, levels, steps, targets, origins };
}
