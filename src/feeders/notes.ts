import type { Note } from '../paths/parts.js';
import { sharedNotes } from '../paths/shared-notes.js';
import type { Constraints } from '../paths/search.js';
import type { Feeder, Feeders } from './shapes.js';

const none: Readonly<Record<NonNullable<Feeders['noFeeders']>, Omit<Note, 'code'>>> = {
  'goal-not-permitted': {
    nl: 'De grenzen sluiten het doel zelf uit: haal het uit avoid, of zet zijn richting bij branches.',
    en: 'The constraints rule out the goal itself: take it out of avoid, or add its branch to branches.',
  },
  'no-steps': {
    nl: 'Naar dit doel leidt geen enkele stap van de soorten die meetellen: geen functie gaat eraan vooraf.',
    en: 'No step of a basis that counts leads into this goal: no function comes before it.',
  },
  'none-permitted': {
    nl: 'Er leiden stappen naar dit doel, maar binnen deze grenzen is geen pad toegestaan: verlaag minDerivedOverlap of minOverlap, of verruim maxSteps, maxLevelClimb of from.',
    en: 'Steps lead into this goal, but no path is permitted within these constraints: lower minDerivedOverlap or minOverlap, or widen maxSteps, maxLevelClimb or from.',
  },
};

/** What a reader must know beside the list. */
export function notesOf(items: readonly Feeder[], why: Feeders['noFeeders'] | null, { minEvidence }: Constraints): Note[] {
  const bases = items.flatMap(({ path }) => path.bases);
  const notes: (Note | false)[] = [
    {
      code: 'nobody',
      nl: 'Dit gaat over functies, over niemand in het bijzonder: wie een functie heeft, kan meer of minder dan die vraagt.',
      en: 'This is about functions and nobody in particular: who holds a function may be able to do more or less than it asks.',
    },
    why !== null && why !== undefined && { code: why, ...none[why] },
    minEvidence !== 'claimed' && {
      code: 'nothing-evidenced',
      nl: `Wie alleen een functie opgeeft heeft niets aangetoond: met minEvidence ${minEvidence} telt van die functie niets mee.`,
      en: `Who only claims a function has nothing evidenced: with minEvidence ${minEvidence} nothing of that function counts.`,
    },
    bases.includes('derived') && sharedNotes.derivedSteps,
    items.some(({ weakest }) => weakest === null) && sharedNotes.overlapUnknown,
  ];
  return notes.filter((note) => note !== false);
}
