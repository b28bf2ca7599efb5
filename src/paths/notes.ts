import type { Answer, Path } from './answer.js';
import type { Candidate } from './search-case.js';
import { sharedNotes } from './shared-notes.js';
import type { Wording } from './wording.js';

type Note = Answer['notes'][number];

/** What a reader must know beside the numbers, each once. */
export function notesOf(candidate: Candidate, paths: readonly Path[], goals: readonly string[] | null): Note[] {
  const steps = paths.flatMap((path) => path.steps);
  const notes: (Note | false)[] = [
    sharedNotes.advice,
    heldNote(candidate, goals),
    candidate.level === null && sharedNotes.levelUnknown,
    steps.some((step) => step.basis === 'derived') && sharedNotes.derivedSteps,
    steps.some((step) => step.flags.includes('level-unknown')) && {
      code: 'level-unknown',
      nl: 'Van sommige functies is het niveau onbekend; de grens op het aantal niveaus per stap is daar niet toegepast.',
      en: 'The level of some functions is unknown; the limit on levels per step was not applied there.',
    },
    steps.some((step) => step.overlap === null) && sharedNotes.overlapUnknown,
    steps.some((step) => step.missing.length === 0 && step.overlap !== null && step.qualified !== 'yes' && step.qualified !== 'higher') && {
      code: 'nothing-missing-is-not-nothing-needed',
      nl: 'Niets missen in de lijst betekent niet dat er niets nodig is: kijk naar de genoemde opleidingen.',
      en: 'Nothing missing from the list does not mean nothing is needed: see the courses listed.',
    },
  ];
  return notes.filter((note) => note !== false);
}

function heldNote(candidate: Candidate, goals: readonly string[] | null): Note | false {
  const held = goals?.filter((id) => candidate.held.includes(id)) ?? [];
  if (held.length === 0) return false;
  const ids = held.join(', ');
  return { code: 'goal-held', nl: `De kandidaat heeft dit doel al: ${ids}.`, en: `The candidate already holds this goal: ${ids}.` };
}

/** One sentence that says what to change. */
export function relaxationWording(constraint: string, from: unknown, to: unknown): Wording {
  const show = (value: unknown) =>
    Array.isArray(value)
      ? `[${value.join(', ')}]`
      : value === null || value === undefined
        ? '-'
        : JSON.stringify(value).replaceAll('"', '');
  return {
    nl: `Met ${constraint} ${show(to)} in plaats van ${show(from)} is er een pad.`,
    en: `With ${constraint} ${show(to)} instead of ${show(from)} there is a path.`,
  };
}
