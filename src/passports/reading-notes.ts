import type { Note } from '../paths/parts.js';

const words = {
  expired: ['is verlopen: wat erin staat telt hoogstens als aangetoond', 'has expired: what it says counts as evidenced at most'],
  'not-yet-valid': [
    'is nog niet geldig: wat erin staat telt hoogstens als aangetoond',
    'is not yet valid: what it says counts as evidenced at most',
  ],
  unclear: [
    'heeft datums die niet te lezen zijn: wat erin staat telt hoogstens als aangetoond',
    'has dates that cannot be read: what it says counts as evidenced at most',
  ],
  'revocation-not-checked': [
    'kan ingetrokken zijn; dat is niet nagegaan, want er wordt niets opgehaald: wat erin staat telt hoogstens als aangetoond',
    'may have been revoked; that was not checked, since nothing is fetched: what it says counts as evidenced at most',
  ],
  'no-issuer': [
    'noemt geen uitgever: wat erin staat telt hoogstens als opgegeven',
    'names no issuer: what it says counts as claimed at most',
  ],
} as const;

export interface CredentialNote {
  readonly code: keyof typeof words;
  readonly pointer: string;
}

const general = {
  plans: {
    code: 'plan-not-held',
    nl: 'Een plan in het document is niet overgenomen: het is geen behaald resultaat.',
    en: 'A plan in the document was not taken over: it is no result achieved.',
  },
  own: {
    code: 'own-claims',
    nl: 'Wat de houder zelf opgeeft blijft "opgegeven", ook in een ondertekend document.',
    en: 'What the holder states of oneself stays "claimed", in a signed document too.',
  },
  leftOut: {
    code: 'personal-data-left-out',
    nl: 'Een tekst die op persoonsgegevens leek is weggelaten.',
    en: 'A text that looked to hold personal data was left out.',
  },
  nothing: {
    code: 'nothing-mapped',
    nl: 'Niets uit het document is in de catalogus gevonden.',
    en: 'Nothing of the document was found in the catalogue.',
  },
} as const satisfies Record<string, Note>;

export function readingNotes(remarks: readonly CredentialNote[], what: Readonly<Record<keyof typeof general, boolean>>): Note[] {
  const perCredential = remarks.map(({ code, pointer }) => ({
    code,
    nl: `Het bewijs op ${pointer || '/'} ${words[code][0]}.`,
    en: `The credential at ${pointer || '/'} ${words[code][1]}.`,
  }));
  return [...perCredential, ...(['plans', 'own', 'leftOut', 'nothing'] as const).filter((key) => what[key]).map((key) => general[key])];
}
