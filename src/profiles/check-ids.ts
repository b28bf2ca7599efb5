import { PadwijzerError, type InputProblem } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import type { RunOptions } from '../graph/graph-engine.js';
import type { RowOf } from '../graph/query.js';
import { profileQueries } from '../graph/queries/profiles.js';
import { show, type Language } from '../validation/show.js';
import type { CandidateProfile } from './profile.js';
import { readInBatches } from './read-in-batches.js';

/** An id as it was given: what it must be, and where it stood. */
export interface NamedId {
  readonly id: string;
  readonly label: string;
  readonly pointer: string;
  /** a goal or stop: what its source states no more will not do */
  readonly current?: true;
}

/** Ids of a label that resemble one that is unknown, best first. */
export type Nearest = (id: string, label: string) => Promise<string[]>;

/** The lists of a profile, and the label of what each holds. */
export const profileLists = {
  functions: 'Function',
  competences: 'Competence',
  workProcesses: 'WorkProcess',
  courses: 'Course',
  criteria: 'Criterion',
} as const;
export type ProfileList = keyof typeof profileLists;
export const listNames = Object.keys(profileLists) as ProfileList[];

/** Collection a reader finds ids of a label in. */
const collectionOf: Record<string, string> = {
  Function: 'functions',
  Competence: 'competences',
  WorkProcess: 'work-processes',
  Course: 'courses',
  Branch: 'branches',
  Criterion: 'functions/{id}/requirements',
  TargetGroup: 'target-groups',
};

/** Every id a profile names, in the place where `/profile` stands in the request. */
export function profileIds(profile: CandidateProfile): NamedId[] {
  return listNames.flatMap((list) =>
    profile[list].map(({ id }, index) => ({ id, label: profileLists[list], pointer: `/profile/${list}/${index}/id` })),
  );
}

/** Throws one `id-unknown` with every id the catalogue lacks or has as something else, each with the nearest known ones. */
export async function checkIds(graph: Graph, named: readonly NamedId[], nearest: Nearest, options: RunOptions = {}): Promise<void> {
  const known = await readKnownIds(
    graph,
    named.map((one) => one.id),
    options,
  );
  const problem = await unknownIds(known, named, nearest);
  if (problem !== null) throw problem;
  checkCurrent(named, known);
}

/** What the catalogue says of those of these ids that it has. */
export async function readKnownIds(graph: Graph, ids: Iterable<string>, options: RunOptions): Promise<ReadonlyMap<string, Known>> {
  const rows = await readInBatches([...new Set(ids)], (some) => graph.read(profileQueries.readKnownIds, { ids: some }, options));
  return new Map(rows.map((row) => [row.id, row]));
}

/** The `id-unknown` that `checkIds` throws; null when all are known as what they must be. */
export async function unknownIds(
  known: ReadonlyMap<string, Known>,
  named: readonly NamedId[],
  nearest: Nearest,
): Promise<PadwijzerError | null> {
  const wrong = named.filter((one) => known.get(one.id)?.label !== one.label);
  if (wrong.length === 0) return null;
  const errors = await Promise.all(wrong.map((one, index) => problem(one, known.get(one.id)?.label, forTheFirst(index, nearest))));
  const shownIds = (language: Language): string =>
    `${wrong
      .slice(0, 3)
      .map(({ id }) => show(id, language))
      .join(', ')}${wrong.length > 3 ? ', ...' : ''}`;
  return new PadwijzerError('id-unknown', `${wrong.length} unknown id(s): ${shownIds('en')}`, {
    errors,
    messageNl: `${wrong.length} onbekende id('s): ${shownIds('nl')}`,
  });
}

type Known = RowOf<typeof profileQueries.readKnownIds>;

/** Throws one `id-deprecated` with every goal and stop that is deprecated, each with what replaced it. */
function checkCurrent(named: readonly NamedId[], known: ReadonlyMap<string, Known>): void {
  const wrong = named.filter((one) => one.current === true && known.get(one.id)?.deprecated === true);
  if (wrong.length === 0) return;
  const errors = wrong.map(({ id, label, pointer }): InputProblem => {
    const replacedBy = known.get(id)?.replacedBy ?? null;
    const [nl, en] =
      replacedBy === null
        ? [
            `de bron noemt geen vervanger, zie GET /v1/${collectionOf[label]}`,
            `its source names no replacement, see GET /v1/${collectionOf[label]}`,
          ]
        : [`vervangen door: ${replacedBy}`, `replaced by: ${replacedBy}`];
    return {
      pointer,
      message: `"${id}" is deprecated; ${en}`,
      messageNl: `"${id}" is vervallen; ${nl}`,
      ...(replacedBy === null ? {} : { suggestions: [replacedBy] }),
    };
  });
  const shown = wrong.map((one) => `"${one.id}"`).join(', ');
  throw new PadwijzerError('id-deprecated', `no longer in use: ${shown}`, { errors, messageNl: `niet meer in gebruik: ${shown}` });
}

const noSuggestion: Nearest = () => Promise.resolve([]);

/** A request with thousands of unknown ids is answered with all of them, but looked up for the first twenty only. */
export const forTheFirst = (index: number, nearest: Nearest): Nearest => (index < 20 ? nearest : noSuggestion);

async function problem({ id, label, pointer }: NamedId, found: string | undefined, nearest: Nearest): Promise<InputProblem> {
  const where = collectionOf[label];
  if (found !== undefined) {
    return {
      pointer,
      message: `${show(id, 'en')} is a ${found}; expected the id of a ${label}, see the collection ${where}`,
      messageNl: `${show(id, 'nl')} is een ${found}; verwacht: de id van een ${label}, zie de collectie ${where}`,
    };
  }
  const suggestions = await nearest(id, label);
  const hint = suggestions.length > 0 ? ` (nearest: ${suggestions.join(', ')})` : '';
  const hintNl = suggestions.length > 0 ? ` (lijkt op: ${suggestions.join(', ')})` : '';
  return {
    pointer,
    message: `${show(id, 'en')} is not in the catalogue; expected the id of a ${label}${hint}; see the collection ${where}`,
    messageNl: `${show(id, 'nl')} staat niet in de catalogus; verwacht: de id van een ${label}${hintNl}; zie de collectie ${where}`,
    suggestions,
  };
}
