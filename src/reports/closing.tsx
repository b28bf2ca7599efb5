import type { VNode } from 'preact';
import type { Answer, Path } from '../paths/answer.js';
import { citedSources, type CitedSource } from './collect-sources.js';
import type { Voice } from './voice.js';
import type { Word } from './words.js';

/** More stretches of one document than this are counted. */
const mostLines = 20;

/** The documents behind what is shown, each once. */
export function SourcesSection({ paths, voice }: { readonly paths: readonly Path[]; readonly voice: Voice }): VNode | null {
  const cited = citedSources(paths);
  if (cited.length === 0) return null;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{voice.say('sources')}</h2>
      <ul class="aside notes">
        {cited.map((one) => (
          <li key={one.source}>
            {voice.nameOf(one.source)}: <Places of={one} voice={voice} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Articles are named as the law prints them. */
function Places({ of: { lines, terms }, voice }: { readonly of: CitedSource; readonly voice: Voice }): VNode {
  const shown = lines.slice(0, mostLines).map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
  const places = shown.join(', ') + (lines.length > mostLines ? ` ${voice.say('more', { n: lines.length - mostLines })}` : '');
  const one = lines.length === 1 && lines[0]?.[0] === lines[0]?.[1];
  if (lines.length + terms.length === 0) return <>{voice.say('computed')}</>;
  return (
    <>
      {lines.length > 0 && voice.say(one ? 'line' : 'lines', { lines: places })}
      {lines.length > 0 && terms.length > 0 && '; '}
      {terms.length > 0 && <span lang="nl">{terms.join('; ')}</span>}
    </>
  );
}

const objectiveWord: Readonly<Record<Answer['objective'], Word>> = {
  shortest: 'shortest',
  overlap: 'by-overlap',
  effort: 'effort',
  pareto: 'pareto',
};

/** That this is advice, who decides, how to object, and what makes it repeatable. */
export function ClosingSection({ answer, voice }: { readonly answer: Answer; readonly voice: Voice }): VNode {
  return (
    <section class="closing" aria-labelledby="decision">
      <h2 id="decision">{voice.say('decision')}</h2>
      <p>{voice.say('decisionWho')}</p>
      <p>{voice.say('decisionContest')}</p>
      <p class="aside">
        {voice.say('versions', {
          catalogue: answer.catalogueVersion,
          rules: answer.rulesVersion,
          objective: voice.say(objectiveWord[answer.objective]),
        })}
      </p>
    </section>
  );
}
