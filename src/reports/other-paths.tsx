import type { VNode } from 'preact';
import type { Path } from '../paths/answer.js';
import { Table } from './parts.js';
import { routeWords, weakestWords } from './step-words.js';
import type { Voice } from './voice.js';

const mostAlternatives = 4;
const mostReachable = 40;

const studyOf = (path: Path, voice: Voice): string => {
  const hours = path.plan?.hours ?? path.load;
  return hours === undefined ? voice.say('unknown') : voice.hours(hours);
};

/** The paths beside the one shown whole. */
export function AlternativesSection({ paths, voice }: { readonly paths: readonly Path[]; readonly voice: Voice }): VNode {
  const heads = [voice.say('route'), voice.say('stepCount'), voice.say('weakest'), voice.say('studyHours')];
  const rows = paths
    .slice(0, mostAlternatives)
    .map((path) => [routeWords(path, voice), path.stepCount, weakestWords(path, voice), studyOf(path, voice)]);
  return (
    <section class="keep" aria-labelledby="alternatives">
      <h2 id="alternatives">{voice.say('alternatives')}</h2>
      <Table heads={heads} rows={rows} />
      {paths.length > mostAlternatives && <p class="aside">{voice.say('more', { n: paths.length - mostAlternatives })}</p>}
    </section>
  );
}

/** No goal was given: every function within reach, best first. */
export function ReachableSection({ paths, voice }: { readonly paths: readonly Path[]; readonly voice: Voice }): VNode {
  const heads = ['functionName', 'level', 'stepCount', 'weakest', 'studyHours'] as const;
  const rows = paths.slice(0, mostReachable).map((path) => {
    const goal = path.functions.at(-1);
    const level = goal?.level ?? null;
    return [
      goal === undefined ? '' : voice.name(goal),
      level ?? voice.say('unknown'),
      path.stepCount,
      weakestWords(path, voice),
      studyOf(path, voice),
    ];
  });
  return (
    <section aria-labelledby="reachable">
      <h2 id="reachable">{voice.say('reachable')}</h2>
      <Table heads={heads.map((head) => voice.say(head))} rows={rows} />
      {paths.length > mostReachable && <p class="aside">{voice.say('more', { n: paths.length - mostReachable })}</p>}
      <p>{voice.say('askGoal')}</p>
    </section>
  );
}
