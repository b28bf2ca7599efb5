import type { Note } from '../paths/parts.js';
import type { Tallied } from './tally.js';

/** What a reader must know beside the numbers, each once. */
export function notesOf({ problems, start, courses, hours }: Omit<Tallied, 'withoutPath'>): Note[] {
  const notes: (Note | false)[] = [
    {
      code: 'advice',
      nl: 'Dit is een advies voor gesprekken, geen besluit over wie dan ook.',
      en: 'This is advice for conversations, not a decision about anybody.',
    },
    problems > 0 && {
      code: 'problems',
      nl: `Van ${problems} kandidaten kon het profiel niet worden gebruikt; zij tellen in geen enkel getal mee.`,
      en: `The profiles of ${problems} candidates could not be used; they count in no figure.`,
    },
    start.unknown > 0 && {
      code: 'start-unknown',
      nl: `Van ${start.unknown} kandidaten is onbekend of zij kunnen beginnen: hun niveau, of wat een doel vraagt, is niet bekend.`,
      en: `Of ${start.unknown} candidates it is unknown whether they can start: their level, or what a goal asks, is not known.`,
    },
    courses === null && {
      code: 'no-plans',
      nl: 'Opleidingen en uren zijn niet gevraagd (include: ["plan"]).',
      en: 'Courses and hours were not asked for (include: ["plan"]).',
    },
    hours !== null &&
      hours.unknown > 0 && {
        code: 'hours-unknown',
        nl: `Van ${hours.unknown} paden zegt niets hoeveel uren het hoogstens worden; dat is onbekend, niet 0.`,
        en: `For ${hours.unknown} paths nothing says how many hours they can become; that is unknown, not 0.`,
      },
  ];
  return notes.filter((note) => note !== false);
}
