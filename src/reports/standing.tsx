import type { VNode } from 'preact';
import type { Answer } from '../paths/answer.js';
import { grades, type CandidateProfile, type Grade } from '../profiles/profile.js';
import { Field, NameList } from './parts.js';
import type { Thing, Voice } from './voice.js';
import type { Word } from './words.js';

const countsWord: Readonly<Record<Grade, Word>> = {
  claimed: 'countsClaimed',
  evidenced: 'countsEvidenced',
  certified: 'countsCertified',
};
const gradeWord: Readonly<Record<Grade, Word>> = {
  claimed: 'ofGradeClaimed',
  evidenced: 'ofGradeEvidenced',
  certified: 'ofGradeCertified',
};
/** Names shown per grade; a long profile is known to who holds it. */
export const mostNames = 10;
/** Texts may have 500 characters, and there may be 500: three pages hold the beginnings of some. */
const [mostUnresolved, longestText] = [6, 80];

/** What of a profile is given piece by piece at a grade, surest first. */
export function givenAt(profile: CandidateProfile, grade: Grade): string[] {
  return [...profile.competences, ...profile.workProcesses, ...profile.criteria]
    .filter((one) => one.evidence === grade)
    .map(({ id }) => id);
}

/** Where the candidate stands, in plain words: from the profile, before any path. */
export function StandingSection({
  answer,
  profile,
  voice,
}: {
  readonly answer: Answer;
  readonly profile: CandidateProfile;
  readonly voice: Voice;
}): VNode {
  const level = answer.candidate.level;
  const given = [...grades].reverse().map((grade) => ({ grade, ids: givenAt(profile, grade) }));
  return (
    <section aria-labelledby="standing">
      <h2 id="standing">{voice.say('standing')}</h2>
      <dl class="fields">
        <Field label={voice.say('level')}>{level === null ? voice.say('levelUnknown') : voice.say('levelKnown', { level })}</Field>
        <Field label={voice.say('functionsHeld')}>
          {profile.functions.length === 0
            ? voice.say('functionsNone')
            : listed(
                profile.functions.map(({ id, evidence }) => `${voice.nameOf(id)} (${voice.say(evidence)})`),
                voice,
              )}
        </Field>
        {profile.courses.length > 0 && (
          <Field label={voice.say('coursesHeld')}>
            {listed(
              profile.courses.map(
                ({ id, status, evidence }) =>
                  `${voice.nameOf(id)} (${voice.say(status)}${status === 'enrolled' ? '' : `, ${voice.say(evidence)}`})`,
              ),
              voice,
            )}
          </Field>
        )}
        {given
          .filter(({ ids }) => ids.length > 0)
          .map(({ grade, ids }) => (
            <Field label={voice.say(gradeWord[grade])}>
              <NameList of={ids.map((id) => thing(id, voice))} voice={voice} most={mostNames} />
            </Field>
          ))}
        <Field label={voice.say('counts')}>{voice.say(countsWord[answer.constraints.minEvidence])}</Field>
        {answer.unresolved.length > 0 && (
          <Field label={voice.say('unresolved')}>
            {listed(
              answer.unresolved.map(({ text, level: named }) =>
                named === undefined ? shortened(text) : `${shortened(text)} (${voice.say('ofLevel', { level: named })})`,
              ),
              voice,
              mostUnresolved,
            )}
            . {voice.say('unresolvedWhy')}
            {answer.unresolved.slice(0, mostUnresolved).some(({ text }) => shortened(text) !== text) && ` ${voice.say('unresolvedCut')}`}
          </Field>
        )}
      </dl>
    </section>
  );
}

const thing = (id: string, voice: Voice): Thing => ({ id, name: voice.nameOf(id), nameEn: voice.nameOf(id) });

function listed(texts: readonly string[], voice: Voice, most = mostNames): string {
  const shown = texts.slice(0, most).join(', ');
  return texts.length > most ? `${shown} ${voice.say('more', { n: texts.length - most })}` : shown;
}

/** Cut at a word; the candidate wrote it, so its beginning is enough to know it by. */
function shortened(text: string): string {
  if (text.length <= longestText) return text;
  return `${text.slice(0, longestText).replace(/\s+\S*$/, '')} …`;
}
