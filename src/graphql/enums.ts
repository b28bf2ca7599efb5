import { GraphQLEnumType } from 'graphql';
import { edgeTypes, nodeLabels } from '../catalogue/facts.js';
import { measureNames } from '../measures/shapes.js';
import { objectives, rankedObjectives, stepBases } from '../paths/search.js';
import { evidenceKinds, grades } from '../profiles/profile.js';
import { languages } from '../validation/show.js';
import { enumName } from './names.js';

/** Sets of words that return in many places have one name each; any other set is named after its first place. */
const known: readonly (readonly [name: string, values: readonly string[]])[] = [
  ['Objective', objectives],
  ['RankedObjective', rankedObjectives],
  ['StepBasis', stepBases],
  ['Grade', grades],
  ['GradeOnPath', [...grades, 'projected']],
  ['EvidenceKind', evidenceKinds],
  ['Language', languages],
  ['HeldThrough', ['own', 'function', 'course', 'work-process', 'core-task', 'match', 'path']],
  ['Direction', ['up', 'level', 'down', 'unknown']],
  ['Estimate', ['equal-shares', 'parts-of-unknown-size']],
  ['WorkStatus', ['recognised', 'claimed', 'absent']],
  ['NodeLabel', nodeLabels],
  ['EdgeType', edgeTypes],
  ['MeasureName', measureNames],
];

const sameWords = (one: readonly string[], other: readonly string[]): boolean => [...one].sort().join() === [...other].sort().join();

/** Enumerations of one schema, each set of words once. */
export class Enums {
  readonly #made: { readonly type: GraphQLEnumType; readonly values: readonly string[] }[] = [];

  of(place: string, values: readonly string[]): GraphQLEnumType {
    const made = this.#made.find((one) => sameWords(one.values, values));
    if (made !== undefined) return made.type;
    const name = known.find(([, words]) => sameWords(words, values))?.[0] ?? place;
    const type = new GraphQLEnumType({ name, values: Object.fromEntries(values.map((value) => [enumName(value), { value }])) });
    this.#made.push({ type, values });
    return type;
  }
}
