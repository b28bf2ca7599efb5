import type { VNode } from 'preact';
import type { Answer, Path } from '../paths/answer.js';
import { weakestWords } from './step-words.js';
import type { Voice } from './voice.js';

const goalName = (path: Path, voice: Voice): string => {
  const goal = path.functions.at(-1);
  return goal === undefined ? '' : voice.name(goal);
};

export function titleOf(answer: Answer, voice: Voice): string {
  if (answer.to === null) return voice.say('titleReachable');
  const path = answer.paths.find((one) => one.steps.length > 0);
  if (path !== undefined) return voice.say('titleTo', { goal: goalName(path, voice) });
  const goal = answer.to.map((id) => voice.nameOf(id)).join(', ');
  return voice.say(answer.outcome === 'goal-held' ? 'titleHeld' : 'titleTo', { goal });
}

/** Who, when, and the answer in a sentence or two. */
export function Lead({ answer, date, voice }: { readonly answer: Answer; readonly date: string; readonly voice: Voice }): VNode {
  const meta = [
    ...(answer.reference === undefined ? [] : [voice.say('reference', { reference: answer.reference })]),
    voice.say('made', { date: longDate(date, voice) }),
    voice.say('adviceShort'),
  ];
  return (
    <>
      <p class="meta">{meta.join(' · ')}</p>
      <p class="lead">{leadOf(answer, voice)}</p>
    </>
  );
}

function leadOf(answer: Answer, voice: Voice): string {
  const open = answer.paths.filter((path) => path.steps.length > 0);
  if (answer.to === null && open.length > 0)
    return open.length === 1 ? voice.say('leadReachableOne') : voice.say('leadReachable', { n: open.length });
  const [path] = open;
  if (path === undefined) return answer.outcome === 'goal-held' ? voice.say('held') : voice.say('noPath') + '.';
  const hours = path.plan === undefined ? [] : [voice.say('leadHours', { hours: voice.hours(path.plan.hours) })];
  return [
    path.stepCount === 1 ? voice.say('leadStep') : voice.say('leadSteps', { n: path.stepCount }),
    path.weakest === null
      ? voice.say('leadUnknown')
      : voice.say(path.stepCount === 1 ? 'leadOnly' : 'leadWeakest', { counts: weakestWords(path, voice) }),
    ...hours,
  ].join(' ');
}

/** Goals of the question that the candidate holds. */
export function HeldSection({ paths, voice }: { readonly paths: readonly Path[]; readonly voice: Voice }): VNode {
  return (
    <section aria-labelledby="held">
      <h2 id="held">{voice.say('alternativesAlso')}</h2>
      <ul>
        {paths.map((path) => (
          <li>
            {goalName(path, voice)}: {voice.say('held')}
          </li>
        ))}
      </ul>
    </section>
  );
}

function longDate(date: string, voice: Voice): string {
  return new Intl.DateTimeFormat(voice.language === 'en' ? 'en-GB' : 'nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
