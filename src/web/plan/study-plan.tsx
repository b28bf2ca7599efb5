import type { VNode } from 'preact';
import type { Plan } from '../api/answers.js';
import { useWords } from '../words/use-words.js';

/** The plan of the whole path in a few lines. */
export function StudyPlan({ plan }: { readonly plan: Plan }): VNode {
  const { say, hours, language } = useWords();
  return (
    <section class="panel" aria-labelledby="study">
      <h3 id="study" class="nl-heading nl-heading--level-3">
        {say('plan')}
      </h3>
      <p>{say('planHours', { hours: hours(plan.hours) })}</p>
      {plan.courses.length > 0 && <p>{say('planOptimal')}</p>}
      {plan.notes.length > 0 && (
        <ul class="aside">
          {plan.notes.map((note) => (
            <li key={note.code}>{note[language]}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
