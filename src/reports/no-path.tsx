import type { VNode } from 'preact';
import type { Answer, Relaxation } from '../paths/answer.js';
import type { Constraints } from '../paths/search.js';
import { Table } from './parts.js';
import { routeWords, weakestWords } from './step-words.js';
import type { Voice } from './voice.js';
import type { Word } from './words.js';

/** One for every constraint, or this does not compile. */
const constraintWords: Readonly<Record<keyof Constraints, Word>> = {
  maxSteps: 'maxSteps',
  minOverlap: 'minOverlap',
  minDerivedOverlap: 'minDerivedOverlap',
  minEntryOverlap: 'minEntryOverlap',
  maxLevelClimb: 'maxLevelClimb',
  minEvidence: 'minEvidence',
  matching: 'matching',
  unknown: 'unknownOverlap',
  basis: 'basis',
  branches: 'branches',
  avoid: 'avoid',
  via: 'via',
  overshoot: 'overshoot',
  weights: 'weights',
  without: 'without',
};

const valueWords: Readonly<Record<string, Word>> = {
  true: 'valueTrue',
  false: 'valueFalse',
  fail: 'valueFail',
  allow: 'valueAllow',
  all: 'valueAll',
  essential: 'valueEssential',
  none: 'valueNone',
  exact: 'valueExact',
  close: 'valueClose',
  claimed: 'claimed',
  evidenced: 'evidenced',
  certified: 'certified',
  documented: 'basisDocumented',
  specialisation: 'basisSpecialisation',
  ladder: 'basisLadder',
  derived: 'basisDerived',
  entry: 'basisEntry',
};

/** Why there is no path, and the least changes that would give one. */
export function NoPathSection({ answer, voice }: { readonly answer: Answer; readonly voice: Voice }): VNode {
  const relaxations = answer.relaxations ?? [];
  const goal = (answer.to ?? []).map((id) => voice.nameOf(id)).join(', ');
  return (
    <section aria-labelledby="no-path">
      <h2 id="no-path">{voice.say('noPath')}</h2>
      <p>{answer.to === null ? voice.say('noneReachable') : voice.say('noPathTo', { goal })}</p>
      {answer.noPath !== undefined && answer.noPath !== 'relaxations' && <p>{voice.say(answer.noPath)}</p>}
      {relaxations.length > 0 && (
        <>
          <h3>{voice.say('changes')}</h3>
          <p>{voice.say('changesWhy')}</p>
          <Table
            heads={[voice.say('change'), voice.say('route'), voice.say('weakest')]}
            rows={relaxations.map((one) => [changeWords(one, voice), routeWords(one.path, voice), weakestWords(one.path, voice)])}
          />
        </>
      )}
    </section>
  );
}

function changeWords({ constraint, from, to, wording }: Relaxation, voice: Voice): string {
  const what = (constraintWords as Readonly<Record<string, Word>>)[constraint];
  if (what === undefined) return wording[voice.language];
  return voice.say('insteadOf', { what: voice.say(what), from: valueOf(from, voice), to: valueOf(to, voice) });
}

function valueOf(value: unknown, voice: Voice): string {
  if (Array.isArray(value)) return value.length === 0 ? voice.say('none') : value.map((one) => valueOf(one, voice)).join(', ');
  if (value === null || value === undefined) return voice.say('valueAll');
  if (typeof value === 'number') return voice.number(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const word = valueWords[text];
  return word === undefined ? voice.nameOf(text) : voice.say(word);
}
