import type { Answer } from '../paths/answer.js';
import type { Thing } from './voice.js';

/** Every name an answer gives in both languages, by id: what stands elsewhere by id alone is called the same. */
export function namesIn(answer: Answer): Map<string, { name: string; nameEn: string | null }> {
  const paths = [...answer.paths, ...(answer.relaxations ?? []).map((one) => one.path)];
  const things: Thing[] = paths.flatMap(({ functions, steps, plan }) => [
    ...functions,
    ...steps.flatMap((step) => [...step.held, ...step.missing, ...step.listedCourses]),
    ...(plan?.courses ?? []).flatMap(({ course, closes }) => [course, ...closes]),
    ...(plan?.listedEducation ?? []).flatMap(({ whole, least }) => [
      ...(whole === null ? [] : [whole.course]),
      ...(least === null ? [] : [least]),
    ]),
  ]);
  return new Map(things.flatMap(({ id, name, nameEn }) => (id === null ? [] : [[id, { name, nameEn }]])));
}
