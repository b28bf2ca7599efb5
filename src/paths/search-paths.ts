import { PadwijzerError } from '../errors.js';
import type { RunOptions } from '../graph/graph-engine.js';
import type { Graph } from '../graph/graph.js';
import { loadQueries } from '../graph/queries/load.js';
import { pathQueries } from '../graph/queries/paths.js';
import type { Levels } from '../profiles/diplomas.js';
import type { Answer, Path } from './answer.js';
import { checkSearch, type Nearest } from './check-search.js';
import { explainPaths } from './explain-paths.js';
import { findPaths } from './find-paths.js';
import { basesOf, branchesOf, excluded, type PathQuestion } from './path-question.js';
import { orders, type FoundPath, type RankedObjective } from './found-path.js';
import { notesOf, relaxationWording } from './notes.js';
import { connected, knownBranches, relax, type FoundRelaxation } from './relax.js';
import { rulesVersion } from './rules-version.js';
import { readCandidate, type Candidate, type FunctionFacts } from './search-case.js';
import type { Constraints, PathSearch } from './search.js';

export interface SearchRoom {
  readonly graph: Graph;
  readonly levels: Levels;
  readonly nearest: Nearest;
}

/**
 * The best progression paths for a profile: shortest or most overlapping, explained down to the line of the source.
 * Throws `id-unknown`, `input-invalid`, `not-available-yet`, `catalogue-empty`, and what the graph port throws.
 */
export async function searchPaths(room: SearchRoom, search: PathSearch, options: RunOptions = {}): Promise<Answer> {
  const { graph } = room;
  const objective = availableObjective(search);
  const version = await catalogueVersion(graph, options);
  await checkSearch(graph, search, room.nearest, options);
  const candidate = await readCandidate(graph, room.levels, search.profile, search.constraints, options);
  const wanted = search.to === undefined ? null : [...new Set(typeof search.to === 'string' ? [search.to] : search.to)];
  const open = wanted?.filter((id) => !candidate.held.includes(id)) ?? null;
  const head = {
    objective,
    computedBy: 'cypher' as const,
    catalogueVersion: version,
    rulesVersion,
    ...(search.profile.reference === undefined ? {} : { reference: search.profile.reference }),
    to: wanted,
    constraints: { ...search.constraints, basis: basesOf(search.constraints) },
    candidate: { level: candidate.level, starts: candidate.starts.map((start) => start.id) },
    unresolved: search.profile.unresolved.map(({ text, level }) => ({ text, ...(level === undefined ? {} : { level }) })),
  };
  const goalIds =
    open ??
    (
      await graph.read(
        pathQueries.listGoals,
        { excluded: excluded(candidate, search.constraints), ...branchesOf(search.constraints) },
        options,
      )
    ).map((row) => row.id);
  const goals = await graph.read(pathQueries.readFunctions, { ids: goalIds }, options);
  const question: PathQuestion = { candidate, goals, objective, constraints: search.constraints, alternatives: search.alternatives };
  const found = open === null ? await bestToEach(graph, question, options) : await findPaths(graph, question, options);
  const reached = await explainPaths(graph, found, candidate, search.constraints, options);
  const already = await heldGoals(graph, wanted?.filter((id) => candidate.held.includes(id)) ?? [], options);
  const paths = [...already, ...reached];
  if (already.length > 0)
    return finish(graph, version, { ...head, found: true, outcome: 'goal-held', paths, notes: notesOf(candidate, paths, wanted) }, options);
  if (found.length > 0)
    return finish(graph, version, { ...head, found: true, outcome: 'found', paths, notes: notesOf(candidate, paths, wanted) }, options);
  const relaxed = open === null ? {} : await whyNot(room, question, options);
  return finish(
    graph,
    version,
    { ...head, found: false, outcome: 'no-path', paths: [], ...relaxed, notes: notesOf(candidate, [], wanted) },
    options,
  );
}

function availableObjective(search: PathSearch): RankedObjective {
  const { objective, include, constraints } = search;
  const missing = [
    ...(objective in orders ? [] : [{ pointer: '/objective', value: objective, instead: Object.keys(orders) }]),
    ...include.flatMap((part, index) =>
      part === 'explanation' ? [] : [{ pointer: `/include/${index}`, value: part, instead: ['explanation'] }],
    ),
    ...(constraints.without.length > 0 ? [{ pointer: '/constraints/without', value: 'without', instead: [] }] : []),
  ];
  if (missing.length === 0) return objective as RankedObjective;
  throw new PadwijzerError('not-available-yet', `not available in this version: ${missing.map((one) => one.value).join(', ')}`, {
    messageNl: `niet beschikbaar in deze versie: ${missing.map((one) => one.value).join(', ')}`,
    errors: missing.map(({ pointer, value, instead }) => ({
      pointer,
      message: `"${value}" is not available in this version${instead.length > 0 ? `; available: ${instead.join(', ')}` : '; leave it out'}`,
      messageNl: `"${value}" is in deze versie niet beschikbaar${instead.length > 0 ? `; wel: ${instead.join(', ')}` : '; laat het weg'}`,
    })),
  });
}

async function catalogueVersion(graph: Graph, options: RunOptions): Promise<string> {
  const [row] = await graph.read(loadQueries.readCatalogueVersion, {}, options);
  if (row !== undefined) return row.version;
  throw new PadwijzerError('catalogue-empty', 'the graph holds no catalogue; run `padwijzer load`', {
    messageNl: 'de graaf bevat geen catalogus; voer `padwijzer load` uit',
  });
}

/** No goal: the best path to every function within reach, ordered by the objective; one search per goal. */
async function bestToEach(graph: Graph, question: PathQuestion, options: RunOptions): Promise<FoundPath[]> {
  const found: FoundPath[] = [];
  for (const goal of question.goals) found.push(...(await findPaths(graph, { ...question, goals: [goal], alternatives: 1 }, options)));
  return found.sort(orders[question.objective]);
}

/** A goal already held is a path of no steps; it comes before the paths to other goals asked for. */
async function heldGoals(graph: Graph, ids: readonly string[], options: RunOptions): Promise<Path[]> {
  const rows = await graph.read(pathQueries.readFunctions, { ids: [...ids] }, options);
  return rows.map(({ id, name, nameEn, level }: FunctionFacts): Path => ({
    start: id,
    functions: [{ id, name, nameEn, level }],
    steps: [],
    stepCount: 0,
    weakest: null,
    weakestProven: null,
    mean: null,
    highestLevel: null,
    leansOn: { derivedSteps: [], inferredMatches: [], inferredPerforms: [], defaultWeights: false, unknownOverlaps: 0 },
  }));
}

async function whyNot(room: SearchRoom, question: PathQuestion, options: RunOptions): Promise<Pick<Answer, 'relaxations' | 'noPath'>> {
  const { graph, levels } = room;
  const candidates = new Map<string, Candidate>([[question.constraints.matching, question.candidate]]);
  const ask = async (constraints: Constraints): Promise<PathQuestion> => {
    const candidate =
      candidates.get(constraints.matching) ?? (await readCandidate(graph, levels, question.candidate.profile, constraints, options));
    candidates.set(constraints.matching, candidate);
    return { ...question, candidate, constraints };
  };
  const relaxations = await relax(graph, question, ask, await knownBranches(graph, options), options);
  if (relaxations.length > 0)
    return { noPath: 'relaxations', relaxations: await Promise.all(relaxations.map((one) => explained(graph, one, ask, options))) };
  return { noPath: (await connected(graph, question, ask, options)) ? 'no-single-change' : 'not-connected', relaxations: [] };
}

async function explained(
  graph: Graph,
  { constraint, from, to, constraints, path }: FoundRelaxation,
  ask: (constraints: Constraints) => Promise<PathQuestion>,
  options: RunOptions,
) {
  const { candidate } = await ask(constraints);
  const [whole] = await explainPaths(graph, [path], candidate, constraints, options);
  return { constraint, from, to, wording: relaxationWording(constraint, from, to), path: whole as Path };
}

/** An answer is of one catalogue: when a load came in between, the reader is asked to ask again rather than given a mixture. */
async function finish(graph: Graph, version: string, answer: Answer, options: RunOptions): Promise<Answer> {
  if ((await catalogueVersion(graph, options)) === version) return answer;
  throw new PadwijzerError('catalogue-changed', 'a load replaced the catalogue while this search ran; ask again');
}
