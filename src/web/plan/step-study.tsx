import type { VNode } from 'preact';
import type { Path, PlannedCourse, Step } from '../api/answers.js';
import { useWords } from '../words/use-words.js';
import { WhatIfToggle } from './what-if-toggle.js';

interface StepStudyProps {
  readonly path: Path;
  readonly step: Step;
  /** 1-based */
  readonly number: number;
  readonly adding: readonly string[];
  readonly onWhatIf: (id: string) => void;
}

/** Courses placed at this step, what may be exempt, and the education its source lists. */
export function StepStudy({ path: { plan }, step, number, adding, onWhatIf }: StepStudyProps): VNode {
  const { say, name, language } = useWords();
  const courses = plan?.courses.filter((course) => course.step === number) ?? [];
  const listed = plan?.listedEducation.filter((one) => one.step === number) ?? [];
  const noCourse = plan?.noCourseGives.filter((one) => one.step === number) ?? [];
  return (
    <>
      {courses.length > 0 && <h4 class="nl-heading nl-heading--level-4">{say('coursesFor')}</h4>}
      {courses.length === 0 && noCourse.length === 0 && step.missing.length === 0 && plan !== undefined && <p>{say('coursesNone')}</p>}
      <ul>
        {courses.map((one) => (
          <li key={one.course.id}>
            <Course of={one} /> <WhatIfToggle id={one.course.id} name={name(one.course)} adding={adding} onWhatIf={onWhatIf} />
          </li>
        ))}
      </ul>
      {noCourse.length > 0 && (
        <p>
          {say('noCourseGives')}: {noCourse.map(name).join(', ')}.
        </p>
      )}
      {listed.length > 0 && (
        <>
          <h4 class="nl-heading nl-heading--level-4">{say('listed')}</h4>
          <ul>
            {listed.map((one) => (
              <li key={one.to}>{one.wording[language]}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** A course with its hours after exemptions, and which parts those are. */
function Course({ of: { course, remaining, units, closes, admission } }: { readonly of: PlannedCourse }): VNode {
  const { say, name, hours, language } = useWords();
  const exempt = units.filter(({ status }) => status === 'exempt');
  return (
    <>
      <span class="strong">{name(course)}</span> ({hours(remaining)}): {closes.map(name).join(', ')}. {admission.wording[language]}
      {exempt.length > 0 && (
        <p>
          {say('exemptions')}: {exempt.map(name).join(', ')}.
        </p>
      )}
    </>
  );
}
