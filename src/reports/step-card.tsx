import type { VNode } from 'preact';
import type { Path, Step } from '../paths/answer.js';
import { Field, NameList } from './parts.js';
import { basisWords, directionWord, qualifiedWord } from './step-words.js';
import { StepStudy } from './step-study.js';
import type { Voice } from './voice.js';

/** More than these are counted: six steps must fit on three pages. */
const [mostHeld, mostGroups] = [8, 4];
/** What is lacking matters most: a page of names, shared by the steps. */
const mostMissing = (steps: number): number => Math.max(15, Math.floor(60 / steps));

/** One step: what the candidate has and lacks for it, and what to study. */
export function StepCard({ path, at, voice }: { readonly path: Path; readonly at: number; readonly voice: Voice }): VNode | null {
  const step = path.steps[at];
  if (step === undefined) return null;
  const to = path.functions.find((one) => one.id === step.to);
  const of = step.held.length + step.missing.length;
  const certified = step.held.filter((one) => one.grade === 'certified').length;
  const flags = [...(step.inheritedOnly ? [voice.say('inheritedOnly')] : []), ...step.flags.map((flag) => voice.say(flag))];
  return (
    <article class="step" aria-labelledby={`step-${at + 1}`}>
      <h3 id={`step-${at + 1}`}>{voice.say('stepTo', { n: at + 1, to: to === undefined ? step.to : voice.name(to) })}</h3>
      <dl class="fields">
        <Field label={voice.say('how')}>
          {basisWords(step, voice)} ({voice.say(directionWord[step.direction])})
        </Field>
        <Field label={voice.say('overlap')}>{step.overlap === null ? voice.say('overlapUnknown') : step.wording[voice.language]}</Field>
        {step.overlap !== null && <Field label={voice.say('proven')}>{voice.say('provenCounts', { n: certified, of })}</Field>}
        <Field label={voice.say('work')}>
          {step.work === null
            ? voice.say('workUnknown')
            : voice.say('workShare', { share: voice.percent(step.work), proven: voice.percent(step.workProven) })}
        </Field>
        {step.overlap !== null && (
          <Field label={voice.say('have')}>
            {step.held.length === 0 ? voice.say('haveNothing') : <HeldList step={step} voice={voice} />}
          </Field>
        )}
        {step.overlap !== null && (
          <Field label={voice.say('lack')}>
            {step.missing.length === 0 ? (
              voice.say('lackNothing')
            ) : (
              <span class="lack">
                <NameList of={step.missing} voice={voice} most={mostMissing(path.steps.length)} />
              </span>
            )}
          </Field>
        )}
        <Field label={voice.say('diploma')}>{voice.say(qualifiedWord[step.qualified])}</Field>
        {flags.length > 0 && <Field label={voice.say('mind')}>{flags.join(' · ')}</Field>}
      </dl>
      <StepStudy path={path} at={at} voice={voice} />
    </article>
  );
}

/** What is held through the same thing at the same grade stands together. */
function HeldList({ step, voice }: { readonly step: Step; readonly voice: Voice }): VNode {
  const groups = new Map<string, Step['held']>();
  for (const one of step.held) {
    const how = `${throughWords(one, voice)}, ${voice.say(one.grade)}`;
    groups.set(how, [...(groups.get(how) ?? []), one]);
  }
  return (
    <ul>
      {[...groups].slice(0, mostGroups).map(([how, held]) => (
        <li key={how}>
          <NameList of={held} voice={voice} most={mostHeld} />: {how}
        </li>
      ))}
      {groups.size > mostGroups && <li>{voice.say('more', { n: heldIn([...groups.values()].slice(mostGroups)) })}</li>}
    </ul>
  );
}

const heldIn = (groups: readonly Step['held'][]): number => groups.reduce((sum, held) => sum + held.length, 0);

function throughWords({ through: { kind, id, name } }: Step['held'][number], voice: Voice): string {
  const known = id === null ? null : voice.nameOf(id);
  const shown = known === null || known === id ? (name ?? id ?? voice.say('unknown')) : known;
  return voice.say(kind === 'path' ? 'through' : kind, { name: shown });
}
