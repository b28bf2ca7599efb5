import type { VNode } from 'preact';
import type { CohortSummary } from '../api/answers.js';
import { CountChart, type Counted } from '../parts/count-chart.js';
import { useWords } from '../words/use-words.js';

const starts = [
  ['goalHeld', 'goal-held', false],
  ['function', 'function', false],
  ['overlap', 'overlap', false],
  ['course', 'course', false],
  ['blockedByLevel', 'blocked-by-level', true],
  ['unknown', 'unknown', true],
  ['none', 'none', true],
] as const satisfies readonly (readonly [keyof CohortSummary['start'], string, boolean])[];
/** Rows of a list of names that are shown. */
const mostNamed = 10;

/** What the group has in common: who can start and where, how many steps and hours, which courses serve most, what is missing most. */
export function SummaryPanel({ summary }: { readonly summary: CohortSummary }): VNode {
  const { say, name, number, hours, language } = useWords();
  const { candidates, problems, canStart, start, steps, goals, courses, missing, targetGroup } = summary;
  const usable = candidates - problems;
  const named = (all: readonly { name: string; nameEn: string | null; candidates: number }[]): Counted[] =>
    all.slice(0, mostNamed).map((one) => ({ name: name(one), count: one.candidates }));
  const band = (upTo: number | null): string => (upTo === null ? say('groupAbove') : say('groupUpTo', { n: number(upTo) }));
  return (
    <section class="panel" aria-labelledby="group-summary">
      <h2 id="group-summary" class="nl-heading nl-heading--level-2">
        {targetGroup === null ? say('groupTitle') : say('groupTitleOf', { name: name(targetGroup) })}
      </h2>
      <dl class="figures">
        <Figure name={say('groupPeople')} value={number(candidates)} />
        <Figure name={say('groupCanStart')} value={say('groupOf', { n: canStart, of: usable })} />
        <Figure name={say('groupProfiles')} value={number(summary.profiles)} />
        {problems > 0 && <Figure name={say('groupProblems')} value={number(problems)} />}
        {summary.hours !== null && <Figure name={say('groupHoursAll')} value={hours(summary.hours.total)} />}
      </dl>
      <div class="charts">
        <CountChart
          title={say('groupStart')}
          of={usable}
          counts={starts.map(([key, kind, open]) => ({ name: say(`start-${kind}`), count: start[key], open }))}
        />
        {goals.length > 1 && (
          <CountChart title={say('groupBest')} of={usable} counts={goals.map((goal) => ({ name: name(goal), count: goal.best }))} />
        )}
        {goals.length > 1 && (
          <CountChart title={say('groupReached')} of={usable} counts={goals.map((goal) => ({ name: name(goal), count: goal.reached }))} />
        )}
        <CountChart
          title={say('groupSteps')}
          of={usable}
          counts={steps.counts.map((one) => ({ name: say('groupStepCount', { count: one.steps }), count: one.candidates }))}
        />
        {summary.hours !== null && (
          <CountChart
            title={say('groupHours')}
            of={usable}
            counts={[
              ...summary.hours.counts.map((one) => ({ name: band(one.upTo), count: one.candidates })),
              { name: say('unknown'), count: summary.hours.unknown, open: true },
            ].filter(({ count }) => count > 0)}
          />
        )}
        {courses !== null && <CountChart title={say('groupCourses')} of={usable} counts={named(courses)} />}
        <CountChart title={say('groupMissing')} of={usable} counts={named(missing)} />
      </div>
      {summary.notes.length > 0 && (
        <ul class="aside">
          {summary.notes.map((note) => (
            <li key={note.code}>{note[language]}</li>
          ))}
        </ul>
      )}
      <p class="aside">{say('versions', { catalogue: summary.catalogueVersion.slice(0, 12), rules: summary.rulesVersion })}</p>
    </section>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }): VNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd class="figure">{value}</dd>
    </div>
  );
}
