import { makeAgenda } from '../agendas/make-agenda.js';
import type { RunOptions } from '../graph/graph-engine.js';
import type { Graph } from '../graph/graph.js';
import { pathQueries } from '../graph/queries/paths.js';
import type { CourseBook } from '../plans/course-book.js';
import { explainPlan } from '../plans/explain-plan.js';
import { shownHours } from '../plans/shown-hours.js';
import { weighPath } from '../plans/weigh-path.js';
import type { Answer, Path } from './answer.js';
import { inSearch } from './in-search.js';
import { goalHeld } from './goal-held.js';
import { explainPaths } from './explain-paths.js';
import { widestFront } from './find-by-load.js';
import type { FoundPath } from './found-path.js';
import { notesOf } from './notes.js';
import { basesOf, type PathQuestion } from './path-question.js';
import { rulesVersion } from './rules-version.js';
import type { Candidate } from './search-case.js';
import { bestPaths, bookOf, goalsOf, planCaseOf, wantedOf, type SearchContext } from './search-context.js';
import type { SearchRoom } from './search-room.js';
import type { PathSearch } from './search.js';
import { whyNot } from './why-not.js';
import { testRobustness } from './without/test-robustness.js';

/**
 * The best progression paths for a profile, by the objective asked for, explained down to the line of the source; with a plan and
 * an assessment agenda when asked for. Throws `id-unknown`, `input-invalid`, `search-too-wide`,
 * `catalogue-empty`, and what the graph port throws.
 */
export async function searchPaths(room: SearchRoom, search: PathSearch, options: RunOptions = {}): Promise<Answer> {
  return inSearch(room, search, options, answerFor);
}

async function answerFor(context: SearchContext, candidate: Candidate): Promise<Answer> {
  const { room, search, options } = context;
  const { graph } = room;
  const { objective, constraints, alternatives } = search;
  const wanted = wantedOf(search);
  const book = await bookOf(context);
  const question: PathQuestion = { candidate, goals: await goalsOf(context, candidate), objective, constraints, alternatives };
  const found = await bestPaths(context, question, book);
  const most = wanted === null ? widestReach : objective === 'pareto' ? widestFront : found.length;
  const shown = found.slice(0, most);
  const reached = await explainPaths(graph, shown, candidate, constraints, options);
  const planned = book === null ? reached : await withPlans(context, book, candidate, shown, reached);
  const paths = [...(await heldGoals(graph, wanted?.filter((id) => candidate.held.includes(id)) ?? [], options)), ...planned];
  const outcome = paths.length > planned.length ? 'goal-held' : planned.length > 0 ? 'found' : 'no-path';
  const agenda =
    book !== null && wanted !== null && search.include.includes('agenda') ? { agenda: await makeAgenda(context, book, candidate) } : {};
  const [best, bestShown] = [shown[0], reached[0]];
  const robust = search.include.includes('robustness') && best !== undefined && bestShown !== undefined;
  const robustness = robust ? { robustness: await testRobustness(context, question, best, bestShown) } : {};
  return {
    found: outcome !== 'no-path',
    outcome,
    objective,
    computedBy: context.road.computedBy,
    catalogueVersion: context.version,
    rulesVersion,
    ...(search.profile.reference === undefined ? {} : { reference: search.profile.reference }),
    to: wanted,
    constraints: { ...constraints, basis: basesOf(constraints) },
    candidate: { level: candidate.level, starts: candidate.starts.map((start) => start.id) },
    unresolved: search.profile.unresolved.map(({ text, level }) => ({ text, ...(level === undefined ? {} : { level }) })),
    paths,
    ...(outcome === 'no-path' && wanted !== null ? await whyNot(context, question) : {}),
    ...agenda,
    ...robustness,
    notes: [
      ...notesOf(candidate, paths, wanted),
      ...leftOutNotes(search),
      ...(wanted === null ? [...reachNotes(found.length), ...agendaNotes(search)] : frontNotes(found.length)),
    ],
  };
}

/** Plans for those who asked; hours for those whose order is by hours. */
async function withPlans(
  context: SearchContext,
  book: CourseBook,
  candidate: Candidate,
  found: readonly FoundPath[],
  paths: readonly Path[],
): Promise<Path[]> {
  const { room, search, options } = context;
  const ids = [...new Set(found.flatMap((path) => path.functions))];
  const rows = await room.graph.read(pathQueries.readFunctions, { ids }, options);
  const planCase = planCaseOf(context, book, candidate, new Map(rows.map((row) => [row.id, row])));
  return Promise.all(
    paths.map(async (path, at): Promise<Path> => {
      const weighed = await weighPath(found[at] as FoundPath, planCase);
      const plan = search.include.includes('plan') ? { plan: explainPlan(path, weighed, planCase) } : {};
      return { ...path, load: shownHours(weighed.hours), ...plan };
    }),
  );
}

const agendaNotes = ({ include }: PathSearch): Answer['notes'] =>
  include.includes('agenda')
    ? [
        {
          code: 'agenda-needs-goal',
          nl: 'Een beoordelingsagenda is er voor een doel: noem er een.',
          en: 'An assessment agenda is for a goal: name one.',
        },
      ]
    : [];

/** Paths answered at most when no goal is named: a whole labour market has thousands within reach, and nobody reads them. */
export const widestReach = 100;

function reachNotes(size: number): Answer['notes'] {
  if (size <= widestReach) return [];
  return [
    {
      code: 'reach-cut',
      nl: `Van de ${size} functies binnen bereik staan de eerste ${widestReach} hier. Noem een doel of vakrichting, of vraag aanbevelingen.`,
      en: `Of the ${size} functions within reach the first ${widestReach} are shown. Name a goal or branch, or ask for recommendations.`,
    },
  ];
}

function leftOutNotes({ constraints: { without } }: PathSearch): Answer['notes'] {
  if (without.length === 0) return [];
  return [
    {
      code: 'left-out',
      nl: `Buiten beschouwing gelaten feiten: ${without.length}. Dit antwoord is alsof geen bron ze noemt.`,
      en: `Facts left out: ${without.length}. This answer is as if no source stated them.`,
    },
  ];
}

function frontNotes(size: number): Answer['notes'] {
  if (size <= widestFront) return [];
  return [
    {
      code: 'front-cut',
      nl: `Van de ${size} paden die geen ander overtreft staan de eerste ${widestFront} hier.`,
      en: `Of the ${size} paths that no other beats the first ${widestFront} are shown.`,
    },
  ];
}

/** A goal already held is a path of no steps; it comes before the paths to other goals asked for. */
async function heldGoals(graph: Graph, ids: readonly string[], options: RunOptions): Promise<Path[]> {
  const rows = await graph.read(pathQueries.readFunctions, { ids: [...ids] }, options);
  return rows.map((goal): Path => ({
    ...goalHeld(goal),
    leansOn: { derivedSteps: [], inferredMatches: [], inferredPerforms: [], defaultWeights: false, unknownOverlaps: 0 },
  }));
}
