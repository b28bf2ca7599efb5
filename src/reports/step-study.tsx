import type { VNode } from 'preact';
import type { Path } from '../paths/answer.js';
import type { ListedEducation, PlannedCourse } from '../plans/plan.js';
import { courseTitle, ExemptionList } from './course-parts.js';
import { NameList } from './parts.js';
import type { Voice } from './voice.js';

/** Courses listed beyond these are counted. */
const mostListed = 6;

/** What to study for one step: from the plan, or, where no plan was made, what the source lists. */
export function StepStudy({ path, at, voice }: { readonly path: Path; readonly at: number; readonly voice: Voice }): VNode {
  const step = path.steps[at];
  const courses = path.plan?.courses.filter((course) => course.step === at + 1) ?? [];
  const listed = path.plan?.listedEducation.find((one) => one.step === at + 1);
  return (
    <>
      <h4>{voice.say('study')}</h4>
      <ul>
        {courses.slice(0, mostListed).map((course) => (
          <PlannedItem key={course.course.id} course={course} voice={voice} />
        ))}
        {courses.length > mostListed && <li>{voice.say('more', { n: courses.length - mostListed })}</li>}
        {listed !== undefined && <ListedItem listed={listed} voice={voice} />}
        {path.plan === undefined && step !== undefined && <ListedCourses courses={step.listedCourses} voice={voice} />}
      </ul>
    </>
  );
}

function PlannedItem({ course, voice }: { readonly course: PlannedCourse; readonly voice: Voice }): VNode {
  return (
    <li>
      <strong>{courseTitle(course.course, voice)}</strong>, {voice.say('plannedFor')}{' '}
      <NameList of={course.closes} voice={voice} most={mostListed} />
      <Programme programme={course} voice={voice} />
    </li>
  );
}

function ListedItem({ listed, voice }: { readonly listed: ListedEducation; readonly voice: Voice }): VNode {
  const { whole, plannedBy, adds } = listed;
  const nothing = adds.min === 0 && adds.max === 0;
  return (
    <li>
      {voice.say('listedEducation')}: {listed.wording[voice.language]}
      {!nothing && ` ${voice.say('adds', { hours: voice.hours(adds) })}.`}
      {whole !== null && plannedBy === null && (
        <>
          {' '}
          {courseTitle(whole.course, voice)}
          <Programme programme={whole} voice={voice} />
        </>
      )}
    </li>
  );
}

/** Hours, admission and exemptions of a course. */
function Programme({ programme, voice }: { readonly programme: NonNullable<ListedEducation['whole']>; readonly voice: Voice }): VNode {
  const { load, remaining, estimate, admission, units, enrolled } = programme;
  const less = remaining.min !== load.min || remaining.max !== load.max;
  return (
    <>
      {` · ${voice.hours(load)}`}
      {less && `, ${voice.say('remaining', { hours: voice.hours(remaining) })}`}
      {less && estimate !== null && ` (${voice.say(estimate)})`}
      {` · ${admission.wording[voice.language]}`}
      {enrolled && ` · ${voice.say('underway')}`}
      <ExemptionList units={units} voice={voice} />
    </>
  );
}

function ListedCourses({ courses, voice }: { readonly courses: Path['steps'][number]['listedCourses']; readonly voice: Voice }): VNode {
  if (courses.length === 0) return <li>{voice.say('qualifiedUnknown')}</li>;
  return (
    <>
      {courses.slice(0, mostListed).map((course) => (
        <li key={course.id}>
          {courseTitle(course, voice)}: {voice.hours({ min: course.loadMin ?? 0, max: course.loadMax })}
        </li>
      ))}
      {courses.length > mostListed && <li>{voice.say('more', { n: courses.length - mostListed })}</li>}
    </>
  );
}
