import type { BookCourse } from './course-book.js';
import { courseHead } from './course-head.js';
import type { Admission, Unit } from './plan.js';
import { isRecognised, type Study } from './study.js';

/** A course with its units, what recognition may exempt from, and the hours that remain. */
export function studyProgramme(course: BookCourse, study: Study, admission: Admission) {
  return {
    course: courseHead(course),
    load: { min: course.loadMin ?? 0, max: course.loadMax },
    remaining: study.hours(course),
    estimate: study.estimate(course),
    units: unitsOf(course, study),
    admission,
    enrolled: study.enrolled.has(course.id),
  };
}

/** Units of a qualification: core tasks with their work processes, parts and generic parts, electives; none when nothing is documented. */
export function unitsOf(course: BookCourse, study: Study): Unit[] {
  const { book, candidate, certified } = study;
  const named = (id: string) => {
    const one = book.works.get(id);
    return { id, name: one?.name ?? id, nameEn: one?.nameEn ?? null };
  };
  const tasks = course.coreTasks
    .flatMap((id) => book.tasks.get(id) ?? [])
    .map((task): Unit => {
      const recognised = task.works.filter((id) => isRecognised(candidate, id));
      const open = task.works.filter((id) => !isRecognised(candidate, id));
      const status = task.works.length > 0 && open.length === 0 ? 'exempt' : recognised.length > 0 ? 'partly' : 'stays';
      return {
        kind: 'core-task',
        id: task.id,
        name: task.name,
        nameEn: task.nameEn,
        status,
        recognised: recognised.map(named),
        open: open.map(named),
      };
    });
  const parts = course.parts
    .flatMap((id) => book.courses.get(id) ?? [])
    .map((part): Unit => ({
      kind: part.kind === 'generic' ? 'generic' : 'part',
      id: part.id,
      name: part.name,
      nameEn: part.nameEn,
      status: certified.has(part.id) ? 'exempt' : 'stays',
      recognised: [],
      open: [],
    }));
  if (tasks.length + parts.length === 0) return [];
  // every mbo diploma has electives (WEB 7.2.3); no source lists those of a qualification, so they have no id
  const electives: Unit[] = course.programme?.startsWith('mbo-')
    ? [{ kind: 'electives', id: null, name: 'Keuzedelen', nameEn: 'Electives', status: 'stays', recognised: [], open: [] }]
    : [];
  return [...tasks, ...parts, ...electives];
}
