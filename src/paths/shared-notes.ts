import type { Note } from './parts.js';

/** Notes that stand beside more than one kind of answer, in the same words. */
export const sharedNotes = {
  advice: {
    code: 'advice',
    nl: 'Dit is een advies voor een gesprek, geen besluit.',
    en: 'This is advice for a conversation, not a decision.',
  },
  levelUnknown: {
    code: 'candidate-level-unknown',
    nl: 'Het niveau van de kandidaat is onbekend: het profiel noemt geen hoogste diploma, afgeronde opleiding of functie met een niveau.',
    en: 'The level of the candidate is unknown: the profile names no highest diploma, completed course or function with a level.',
  },
  derivedSteps: {
    code: 'derived-steps',
    nl: 'Sommige stappen zijn berekend uit gedeelde competenties; geen bron noemt ze.',
    en: 'Some steps are computed from shared competences; no source names them.',
  },
  overlapUnknown: {
    code: 'overlap-unknown',
    nl: 'Van sommige functies zijn geen eisen gedocumenteerd; de overlap is daar onbekend, niet 0.',
    en: 'For some functions no requirements are documented; their overlap is unknown, not 0.',
  },
} as const satisfies Readonly<Record<string, Note>>;
