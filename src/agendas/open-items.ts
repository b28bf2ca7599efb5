import type { CourseBook } from '../plans/course-book.js';
import { grades, type Grade } from '../profiles/profile.js';
import type { Candidate, FunctionFacts } from '../paths/search-case.js';
import type { AgendaItem } from './agenda.js';

/** Something that can be assessed, and what recognising it would certify. */
export interface OpenItem {
  readonly kind: AgendaItem['kind'];
  readonly id: string;
  /** work processes, competences or criteria that recognition certifies */
  readonly assess: readonly string[];
  /** lowest grade held now; null when not all of it is held */
  readonly grade: Grade | null;
}

/** Every open item of use to the functions of a path (docs/rules.md, "Agenda"). */
export function openItems(
  candidate: Candidate,
  functions: readonly FunctionFacts[],
  planned: readonly string[],
  book: CourseBook,
): OpenItem[] {
  const { workProcesses, competences, criteria } = candidate.holdings;
  const required = new Set(functions.flatMap((one) => one.requires));
  const open = (held: typeof competences, id: string) => held.get(id)?.grade !== 'certified';
  const one =
    (kind: AgendaItem['kind'], held: typeof competences) =>
    (id: string): OpenItem => ({ kind, id, assess: [id], grade: held.get(id)?.grade ?? null });
  const useful = usefulWork(functions, planned, required, book);
  const works = [...new Set([...workProcesses.keys(), ...useful])].filter((id) => open(workProcesses, id)).sort();
  const tasks = [...book.tasks.values()].flatMap((task): OpenItem[] => {
    const assess = task.works.filter((id) => works.includes(id));
    if (assess.length < 2) return [];
    return [{ kind: 'core-task', id: task.id, assess, grade: lowest(assess.map((id) => workProcesses.get(id)?.grade ?? null)) }];
  });
  return [
    ...works.map(one('work-process', workProcesses)),
    ...tasks,
    ...[...required]
      .sort()
      .filter((id) => open(competences, id))
      .map(one('competence', competences)),
    ...[...new Set(functions.flatMap((each) => each.criteria))]
      .sort()
      .filter((id) => open(criteria, id))
      .map(one('criterion', criteria)),
  ];
}

/** Work processes that the functions perform, that planned courses cover, or that give something required. */
function usefulWork(
  functions: readonly FunctionFacts[],
  planned: readonly string[],
  required: ReadonlySet<string>,
  book: CourseBook,
): Set<string> {
  const reaches = (id: string) => {
    const match = book.matches.get(id);
    return [id, ...(match?.sameAs ?? []), ...(match?.closeTo ?? [])].some((other) => required.has(other));
  };
  const giving = [...book.works.values()].filter((work) => work.requires.some(reaches)).map((work) => work.id);
  const ofTasks = [...book.tasks.values()].filter((task) => task.requires.some(reaches)).flatMap((task) => task.works);
  const covered = planned.flatMap((id) => book.courses.get(id)?.works ?? []);
  return new Set([...functions.flatMap((one) => one.performs), ...covered, ...giving, ...ofTasks]);
}

function lowest(all: readonly (Grade | null)[]): Grade | null {
  if (all.includes(null)) return null;
  return grades[Math.min(...all.map((grade) => grades.indexOf(grade as Grade)))] ?? null;
}
