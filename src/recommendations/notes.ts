import type { Candidate } from '../paths/search-case.js';
import type { Note } from '../paths/parts.js';
import { sharedNotes } from '../paths/shared-notes.js';
import type { Recommendation } from './shapes.js';

/** What a reader must know beside the list. */
export function notesOf(candidate: Candidate, items: readonly Recommendation[], reachable: number): Note[] {
  const bases = items.flatMap(({ path }) => path.bases);
  const passed = items.reduce((sum, { similar }) => sum + similar.length, 0);
  const notes: (Note | false)[] = [
    sharedNotes.advice,
    reachable === 0 && {
      code: 'nothing-reachable',
      nl: 'Met deze grenzen is geen functie bereikbaar: geef meer op van wat de kandidaat heeft, of verlaag minEntryOverlap of minDerivedOverlap.',
      en: 'Within these constraints no function can be reached: name more of what the candidate holds, or lower minEntryOverlap or minDerivedOverlap.',
    },
    candidate.level === null && sharedNotes.levelUnknown,
    passed > 0 && {
      code: 'near-copies-left-out',
      nl: `Voor de variatie ${passed === 1 ? 'is 1 functie' : `zijn ${passed} functies`} overgeslagen die op een getoonde lijken; zie similar, of vraag met variety 0.`,
      en: `For variety ${passed === 1 ? '1 function was' : `${passed} functions were`} passed over that resemble one shown; see similar, or ask with variety 0.`,
    },
    bases.includes('derived') && sharedNotes.derivedSteps,
    items.some(({ weakest }) => weakest === null) && sharedNotes.overlapUnknown,
  ];
  return notes.filter((note) => note !== false);
}
