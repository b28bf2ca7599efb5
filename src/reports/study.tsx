import type { VNode } from 'preact';
import type { Plan, TimelineEntry } from '../plans/plan.js';
import { NameList, Table } from './parts.js';
import type { Voice } from './voice.js';

const [mostGaps, mostEntries] = [15, 12];

/** The study of all steps together, in time when a pace was given, and what no course gives. */
export function StudySection({ plan, voice }: { readonly plan: Plan | undefined; readonly voice: Voice }): VNode {
  if (plan === undefined) {
    return (
      <section aria-labelledby="study">
        <h2 id="study">{voice.say('total')}</h2>
        <p>{voice.say('noPlan')}</p>
      </section>
    );
  }
  return (
    <>
      <section aria-labelledby="study">
        <h2 id="study">{voice.say('total')}</h2>
        <p>
          {voice.say('totalHours', { hours: voice.hours(plan.hours) })}
          {plan.qualification === 'competences' && ` ${voice.say('totalCompetences')}`}
        </p>
        {plan.timeline !== null && <Timeline timeline={plan.timeline} voice={voice} />}
      </section>
      {plan.noCourseGives.length > 0 && (
        <section aria-labelledby="no-course">
          <h2 id="no-course">{voice.say('noCourseGives')}</h2>
          <p>
            <strong>
              <NameList of={plan.noCourseGives} voice={voice} most={mostGaps} />
            </strong>
            . {voice.say('noCourseWhy')}
          </p>
        </section>
      )}
    </>
  );
}

function Timeline({ timeline, voice }: { readonly timeline: NonNullable<Plan['timeline']>; readonly voice: Voice }): VNode {
  const heads = [voice.say('what'), voice.say('studyHours'), voice.say('begins'), voice.say('ends')];
  const rows = timeline.entries.slice(0, mostEntries).map((entry) => [
    <>
      {voice.say('stepShort', { n: entry.step })}: <NameList of={entry.courses} voice={voice} />
    </>,
    voice.hours(entry.hours),
    beginWords(entry.startsAfterWeek, voice),
    endWords(entry.endsWithWeek, voice),
  ]);
  const left = timeline.entries.length - rows.length;
  return (
    <>
      <Table caption={voice.say('timelineOf', { n: voice.number(timeline.hoursPerWeek) })} heads={heads} rows={rows} />
      {left > 0 && <p class="aside">{voice.say('more', { n: left })}</p>}
    </>
  );
}

/** Beyond two years nobody counts in weeks. */
const longWeeks = 104;

type Weeks = TimelineEntry['startsAfterWeek'];

function beginWords({ earliest, latest }: Weeks, voice: Voice): string {
  if (latest === null) return voice.say('afterWeekOpen', { n: earliest });
  if (latest === 0) return voice.say('now');
  return earliest === latest ? voice.say('afterWeek', { n: earliest }) : voice.say('afterWeeks', { from: earliest, to: latest });
}

function endWords({ earliest, latest }: Weeks, voice: Voice): string {
  if (latest === null) return voice.say('inWeekOpen', { n: earliest });
  const weeks = earliest === latest ? voice.say('inWeek', { n: earliest }) : voice.say('inWeeks', { from: earliest, to: latest });
  return latest < longWeeks ? weeks : `${weeks} ${voice.say('years', { n: voice.number(Math.round((latest / 52) * 10) / 10) })}`;
}
