import type { Candidate } from '../paths/search-case.js';
import type { Note } from '../paths/parts.js';
import type { Recommendation } from './shapes.js';

/** What a reader must know beside the list. */
export function notesOf(candidate: Candidate, items: readonly Recommendation[], reachable: number): Note[] {
  const bases = items.flatMap(({ path }) => path.bases);
  const passed = items.reduce((sum, { similar }) => sum + similar.length, 0);
  const notes: (Note | false)[] = [
    { code: 'advice', nl: 'Dit is een advies voor een gesprek, geen besluit.', en: 'This is advice for a conversation, not a decision.' },
    reachable === 0 && {
      code: 'nothing-reachable',
      nl: 'Met deze grenzen is geen functie bereikbaar: geef meer op van wat de kandidaat heeft, of verlaag minEntryOverlap of minDerivedOverlap.',
      en: 'Within these constraints no function can be reached: name more of what the candidate holds, or lower minEntryOverlap or minDerivedOverlap.',
    },
    candidate.level === null && {
      code: 'candidate-level-unknown',
      nl: 'Het niveau van de kandidaat is onbekend: geef educationLevel, een diploma of een functie.',
      en: 'The level of the candidate is unknown: give educationLevel, a diploma or a function.',
    },
    passed > 0 && {
      code: 'near-copies-left-out',
      nl: `Voor de variatie ${passed === 1 ? 'is 1 functie' : `zijn ${passed} functies`} overgeslagen die op een getoonde lijken; zie similar, of vraag met variety 0.`,
      en: `For variety ${passed === 1 ? '1 function was' : `${passed} functions were`} passed over that resemble one shown; see similar, or ask with variety 0.`,
    },
    bases.includes('derived') && {
      code: 'derived-steps',
      nl: 'Sommige stappen zijn berekend uit gedeelde competenties; geen bron noemt ze.',
      en: 'Some steps are computed from shared competences; no source names them.',
    },
    items.some(({ weakest }) => weakest === null) && {
      code: 'overlap-unknown',
      nl: 'Van sommige functies zijn geen eisen gedocumenteerd; de overlap is daar onbekend, niet 0.',
      en: 'For some functions no requirements are documented; their overlap is unknown, not 0.',
    },
  ];
  return notes.filter((note) => note !== false);
}
