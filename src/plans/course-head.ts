import { parseSources } from '../text/sources.js';
import type { BookCourse } from './course-book.js';

/** What a reader needs to recognise a course. */
export const courseHead = ({ id, name, nameEn, code, kind, level, sources }: BookCourse) => ({
  id,
  name,
  nameEn,
  code,
  kind,
  level,
  sources: parseSources(sources),
});
