import type { VNode } from 'preact';
import type { Unit } from '../plans/plan.js';
import { NameList } from './parts.js';
import type { Thing, Voice } from './voice.js';
import type { Word } from './words.js';

const kinds: readonly Word[] = ['part', 'elective', 'qualification', 'branch-recognised'];

const mostUnits = 6;

interface Titled extends Thing {
  readonly code: string | null;
  readonly kind: string;
  readonly level: number | null;
}

/** `27015 Medewerker ICT support (kwalificatie, niveau 3)` */
export function courseTitle(course: Titled, voice: Voice): string {
  const kind = kinds.find((one) => one === course.kind);
  const facts = [
    kind === undefined ? course.kind : voice.say(kind),
    ...(course.level === null ? [] : [voice.say('ofLevel', { level: course.level })]),
  ];
  return `${[course.code, voice.name(course)].filter(Boolean).join(' ')} (${facts.join(', ')})`;
}

/** What recognition may take off a course, and what it does not; who decides stands beside it. */
export function ExemptionList({ units, voice }: { readonly units: readonly Unit[]; readonly voice: Voice }): VNode | null {
  const exempt = units.filter((unit) => unit.status === 'exempt');
  const partly = units.filter((unit) => unit.status === 'partly');
  const stays = units.filter((unit) => unit.status === 'stays');
  if (exempt.length + partly.length === 0) return null;
  return (
    <ul>
      {exempt.length > 0 && (
        <li>
          {voice.say('exempt')}: <NameList of={exempt} voice={voice} most={mostUnits} />
        </li>
      )}
      {partly.slice(0, mostUnits).map((unit) => (
        <li>
          {voice.say('partly')}: {voice.name(unit)}; {voice.say('stillOpen', { names: shownNames(unit.open, voice) })}
        </li>
      ))}
      {stays.length > 0 && (
        <li>
          {voice.say('stays')}: <NameList of={stays} voice={voice} most={mostUnits} />
        </li>
      )}
      {partly.length > mostUnits && <li>{voice.say('more', { n: partly.length - mostUnits })}</li>}
      <li>{voice.say('examBoard')}</li>
    </ul>
  );
}

function shownNames(things: readonly Thing[], voice: Voice): string {
  const names = things
    .slice(0, mostUnits)
    .map((one) => voice.name(one))
    .join(', ');
  return things.length > mostUnits ? `${names} ${voice.say('more', { n: things.length - mostUnits })}` : names;
}
